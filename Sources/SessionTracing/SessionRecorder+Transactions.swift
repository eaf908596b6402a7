internal import MailSession
internal import MessageDecoding
internal import MessageStorage
internal import Provenance
internal import SMTPDecoding

/// Where transactions begin and end (RFC 5321 section 4.1.4), and what belongs to them.
extension SessionRecorder {
    mutating func beginTransaction(from: String, parameters: [String: String], _ exchange: Exchange) {
        let isRefused = exchange.reply?.isNegative ?? false
        // What was told of and got no verdict is none of what begins here.
        message = nil
        // A nested MAIL is refused and starts nothing. With another reply, and where the transaction may be over, it was none.
        if let reply = exchange.reply, reply.isNegative, hasOpenTransaction,
            reply.isOutOfOrder || !hasLoss && transactions[transactions.count - 1].final == nil
        {
            refuse(.mail, exchange)
            return
        }
        // Was it refused as nested, or did it begin a transaction? Then what follows belongs to neither for sure.
        let isAmbiguous =
            exchange.isReplyLost && hasOpenTransaction
            && !transactions[transactions.count - 1].messageComplete
        closeTransaction(exchange.reply == nil ? .unseen : .reset, exchange.sent)
        guard transactions.count < options.transactionsPerSession, !isFull else {
            if transactionsDropped < .max { transactionsDropped += 1 }
            return
        }
        var transaction = Transaction(
            from: from, parameters: parameters, frame: exchange.sent.frame, start: exchange.sent.time)
        transaction.mailReply = exchange.reply.map { Reply($0) }
        if isRefused {
            transaction.final = transaction.mailReply
            transaction.ending = .reply
        }
        weight += from.utf8.count + Command.weight(of: parameters)
        weigh(exchange.reply)
        add(transaction)
        hasOpenTransaction = !isRefused && !isAmbiguous
        touch(exchange)
    }

    /// Makes a transaction the last one, of which nobody has been accepted yet.
    private mutating func add(_ transaction: Transaction) {
        weight += MemoryLayout<Transaction>.stride
        transactions.append(transaction)
        acceptedPlaces = []
        lost = (accepted: 0, refused: 0)
    }

    /// Whether the last transaction is nothing but a refused MAIL.
    private var endsWithRefusedMail: Bool {
        transactions.last.map { $0.recipients.isEmpty && $0.mailReply?.isFailure ?? false } ?? false
    }

    /// Begins a transaction whose MAIL the capture lost, where what follows shows it: a server takes no recipient and no message
    /// without one, and refuses them as out of order.
    private mutating func showTransaction(by exchange: Exchange) {
        guard hasLoss, !hasOpenTransaction, exchange.reply?.needsTransaction ?? true, !isFull,
            transactions.count < options.transactionsPerSession
        else { return }
        // What was sent together with a refused MAIL, or right after it, belongs to no transaction.
        let isAccepted = exchange.reply.map { $0.isPositive || $0.isIntermediate } ?? false
        guard isAccepted || !endsWithRefusedMail else { return }
        var transaction = Transaction(
            from: nil, parameters: [:], frame: exchange.sent.frame, start: exchange.sent.time)
        transaction.mayLackRecipients = true
        add(transaction)
        hasOpenTransaction = true
    }

    /// A server that takes a recipient after it refused MAIL, as Cyrus does for a parameter, began the transaction all the same.
    private mutating func reopenRefused() {
        guard !hasLoss, !hasOpenTransaction, endsWithRefusedMail else { return }
        let last = transactions.count - 1
        transactions[last].final = nil
        transactions[last].ending = .unseen
        hasOpenTransaction = true
    }

    mutating func addRecipient(_ to: String, parameters: [String: String], _ exchange: Exchange) {
        // No recipient comes after the message: where one does, MAIL is among what the capture lost.
        if hasLoss, hasOpenTransaction, transactions[transactions.count - 1].messageComplete {
            closeTransaction(.unseen, nil)
        }
        // Where the server says so, commands that the capture lost ended the transaction.
        if lost.accepted + lost.refused > 0, exchange.reply?.isOutOfOrder ?? false {
            closeTransaction(.unseen, nil)
        }
        if exchange.reply?.isPositive ?? false { reopenRefused() }
        showTransaction(by: exchange)
        guard hasOpenTransaction || crossesFarewell(exchange) else {
            refuse(.rcpt, exchange)
            return
        }
        touch(exchange)
        let last = transactions.count - 1
        guard transactions[last].recipients.count < options.recipientsPerTransaction, !isFull else {
            transactions[last].recipientsDropped = (transactions[last].recipientsDropped ?? 0) + 1
            return
        }
        if exchange.reply?.isPositive ?? exchange.isReplyLost { forgetRefusalOfNothing() }
        if exchange.reply?.isPositive ?? false { acceptedPlaces.append(transactions[last].recipients.count) }
        weight += MemoryLayout<Recipient>.stride + to.utf8.count + Command.weight(of: parameters)
        weigh(exchange.reply)
        transactions[last].recipients.append(
            Recipient(
                to: to, parameters: parameters.isEmpty ? nil : parameters,
                rcptReply: exchange.reply.map { Reply($0) }))
    }

    /// Whether a command was on its way when the server ended the transaction unasked, and nobody answers it any more.
    private func crossesFarewell(_ exchange: Exchange) -> Bool {
        guard exchange.reply == nil, !exchange.isReplyLost, lastReply.code == 421,
            let last = transactions.indices.last
        else { return false }
        return transactions[last].ending == .closed
    }

    /// That a message was refused because nobody was to get it decides nothing for recipients who come later.
    mutating func forgetRefusalOfNothing() {
        let last = transactions.count - 1
        guard acceptedPlaces.isEmpty, transactions[last].dataReply?.isFailure ?? true else { return }
        transactions[last].dataReply = nil
        transactions[last].data = nil
        transactions[last].final = nil
    }

    mutating func startData(_ exchange: Exchange) {
        // A refusal tells of recipients that were refused too, or that there were none.
        if !(exchange.reply?.isNegative ?? false) { showTransaction(by: exchange) }
        guard hasOpenTransaction else {
            refuse(.data, exchange)
            return
        }
        touch(exchange)
        let last = transactions.count - 1
        let wasAccepted = exchange.reply?.isIntermediate ?? exchange.isReplyLost
        if wasAccepted { transactions[last].data = .data }
        weighTexts(of: exchange.reply)
        transactions[last].dataReply = exchange.reply.map { Reply($0) }
    }

    mutating func endData(_ exchange: Exchange) {
        defer { message = nil }
        if message != nil { showTransaction(by: exchange) }
        guard hasOpenTransaction else { return }
        touch(exchange)
        let last = transactions.count - 1
        transactions[last].data = transactions[last].data ?? .data
        weighTexts(of: exchange.reply)
        describeMessage()
        if let index = exchange.recipient {
            setOwnReply(index, exchange)
            if !isDecidedForAll(index) { return }
            if transactions[last].final == nil { transactions[last].final = exchange.reply.map { ended($0) } }
        } else {
            transactions[last].final = exchange.reply.map { ended($0) }
        }
        if exchange.reply != nil { closeTransaction(.reply, nil) }
    }

    mutating func takeChunk(isLast: Bool, _ exchange: Exchange) {
        defer { message = nil }
        showTransaction(by: exchange)
        guard hasOpenTransaction else {
            refuse(.data, exchange)
            return
        }
        touch(exchange)
        let last = transactions.count - 1
        transactions[last].data = .bdat
        describeMessage()
        guard let reply = exchange.reply else { return }
        if isLast || reply.isNegative { weighTexts(of: reply) }
        if let index = exchange.recipient {
            setOwnReply(index, exchange)
            if !isDecidedForAll(index) { return }
            if transactions[last].final == nil { transactions[last].final = ended(reply) }
            closeTransaction(.reply, nil)
        } else if reply.isNegative {
            // A refused chunk fails the whole message, and the chunks after it too (RFC 3030 section 2).
            if transactions[last].final == nil { transactions[last].final = ended(reply) }
        } else if isLast {
            if transactions[last].final == nil { transactions[last].final = ended(reply) }
            closeTransaction(.reply, nil)
        }
    }

    /// Ends the open transaction, if there is one.
    mutating func closeTransaction(_ ending: Transaction.Ending, _ stamp: FrameStamp?) {
        guard hasOpenTransaction else { return }
        hasOpenTransaction = false
        let last = transactions.count - 1
        // A refused chunk has decided, whatever came after it.
        let isDecided = ending == .reply || transactions[last].final != nil
        transactions[last].ending = isDecided ? .reply : hasLoss ? .unseen : ending
        if let stamp { transactions[last].lastFrame = max(transactions[last].lastFrame, stamp.frame) }
    }

    // MARK: Parts

    /// Moves the open transaction's end to this exchange.
    private mutating func touch(_ exchange: Exchange) {
        guard let last = transactions.indices.last else { return }
        let stamp = exchange.reply?.stamp ?? exchange.sent
        let duration = Double(stamp.time.since(transactions[last].start)) / 1e9
        // A command without a reply was sent ahead of replies to others.
        guard duration >= transactions[last].duration else { return }
        transactions[last].lastFrame = stamp.frame
        transactions[last].duration = duration
    }

    private func ended(_ reply: SMTPReply) -> Reply {
        var result = Reply(reply)
        if reply.isPositive { result.queueID = QueueIdentifier.find(in: reply.text) }
        return result
    }

    /// Adds what a reply takes that has no place in what was weighed before it.
    private mutating func weigh(_ reply: SMTPReply?) {
        if let reply { weight += MemoryLayout<Reply>.stride + reply.weight }
    }

    /// Adds what the texts of a reply take that has its place, and room for as much as replies usually say.
    mutating func weighTexts(of reply: SMTPReply?) {
        if let reply { weight += max(0, reply.weight - Self.usualReply) }
    }

    /// Octets of a usual reply.
    private static let usualReply = 128

    private mutating func setOwnReply(_ index: Int, _ exchange: Exchange) {
        guard index < acceptedPlaces.count else { return }
        weight += MemoryLayout<Reply>.stride
        transactions[transactions.count - 1].recipients[acceptedPlaces[index]].dataReply = exchange.reply.map
        {
            ended($0)
        }
    }

    /// Whether the reply for the accepted recipient number `index` was the last; under PRDR one more follows.
    private func isDecidedForAll(_ index: Int) -> Bool {
        isLMTP && index + 1 >= acceptedPlaces.count
    }

    private mutating func describeMessage() {
        guard let message else { return }
        let last = transactions.count - 1
        let report = message.report.flatMap {
            $0.isCredible(from: transactions[last].from, header: message.header) ? MessageReport($0) : nil
        }
        if message.header.lossyText { isLossy = true }
        weight += MemoryLayout<MessageSummary>.stride + message.header.weight + (report?.weight ?? 0)
        transactions[last].message = MessageSummary(message, report: report)
        transactions[last].messageComplete = message.isComplete
        spool?.assign(message.number, to: last)
    }
}

extension SMTPReply {
    /// Whether it says that the command came at a wrong moment.
    fileprivate var isOutOfOrder: Bool { code == 503 || enhancedStatusCode?.hasSuffix(".5.1") ?? false }

    /// Whether a server gives it to a recipient or a message of a transaction only, and not because there is none.
    fileprivate var needsTransaction: Bool { !isOutOfOrder && code != 421 }
}
