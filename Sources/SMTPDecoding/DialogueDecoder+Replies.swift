internal import DequeModule
internal import Provenance

/// What a reply means for the command it answers, and for the client's bytes that waited for it.
extension DialogueDecoder {
    /// Gives a reply to the command that waited first and was taken out of the queue; it goes back where more replies
    /// are to come.
    mutating func answer(
        _ first: consuming PendingCommand, with reply: consuming SMTPReply, to listener: DialogueListener
    ) {
        let takesSeveral: Bool
        switch first.command {
        case .endOfData?: takesSeveral = true
        case .bdat(_, isLast: true)?:
            takesSeveral =
                isLMTP && (acceptedRecipients > 0 || !isRecipientCountKnown) || reply.code == 353
                || first.isPRDR
        case .auth? where reply.isIntermediate:
            first.replies += 1
            sasl?.challenge(reply.firstLine)
            pending.prepend(first)
            if case .held = clientMode, pending.count == 1 {
                clientMode = .authResponse
                replayHeld(to: listener)
            }
            return
        case .xexch50(let octets)? where reply.isIntermediate:
            first.replies += 1
            pending.prepend(first)
            takeProperties(octets, to: listener)
            return
        case .auth?:
            if let stray = sasl?.takeStrayCommand(before: reply) {
                answer(stray, insteadOf: first, with: reply, to: listener)
                return
            }
            takesSeveral = false
        default: takesSeveral = false
        }
        if takesSeveral {
            answerEndOfData(first, with: reply, to: listener)
            return
        }
        if first.isGreeting, reply.namesLMTP { isLMTP = true }
        if first.hasMessage { tellMessage(to: listener) }
        guard let command = first.command.take() else { return }
        let consequence = Consequence(of: command)
        let code = reply.code
        listener(
            .exchange(
                Exchange(command: finished(consume command), sent: first.sent, reply: consume reply)))
        conclude(consequence, code, to: listener)
    }

    /// Gives a reply to the command that was sent where AUTH wanted a response, and leaves AUTH without one.
    private mutating func answer(
        _ stray: SASLExchange.StrayCommand, insteadOf auth: consuming PendingCommand,
        with reply: consuming SMTPReply, to listener: DialogueListener
    ) {
        if let command = auth.command.take() {
            listener(.exchange(Exchange(command: finished(command), sent: auth.sent, reply: nil)))
        }
        follow(stray.command, hasInitialResponse: false)
        let (consequence, code) = (Consequence(of: stray.command), reply.code)
        listener(.exchange(Exchange(command: stray.command, sent: stray.sent, reply: reply)))
        conclude(consequence, code, to: listener)
        release(as: .commands, to: listener)
    }

    /// The command with what its dialogue told after it.
    mutating func finished(_ command: consuming Command) -> Command {
        guard case .auth(let mechanism, let user, let isSecretSent, _) = command else { return command }
        defer { sasl = nil }
        return .auth(
            mechanism: mechanism, user: sasl?.user ?? user,
            isSecretSent: sasl?.isSecretSent ?? isSecretSent, isCancelled: isSASLCancelled)
    }

    /// What the reply to a command changes, beside what it says.
    private enum Consequence {
        case none, greeting, data, startTLS, auth, recipient, reset, hello(isLMTP: Bool), endOfMessage, turn
        case properties

        init(of command: borrowing Command) {
            switch command {
            case .data: self = .data
            case .startTLS: self = .startTLS
            case .auth: self = .auth
            case .rcpt: self = .recipient
            case .mail, .rset: self = .reset
            case .hello(let verb, _): self = .hello(isLMTP: verb == .lhlo)
            case .bdat(_, isLast: true), .burl(isLast: true): self = .endOfMessage
            case .connection: self = .greeting
            case .other(let verb) where verb == "ATRN" || verb == "TURN": self = .turn
            case .xexch50: self = .properties
            case .bdat, .burl, .endOfData, .quit, .other: self = .none
            }
        }
    }

    private mutating func conclude(_ consequence: Consequence, _ code: Int, to listener: DialogueListener) {
        let isPositive = code / 100 == 2
        switch consequence {
        case .none:
            break
        case .greeting:
            isGreeted = true
        case .data:
            let isIntermediate = code / 100 == 3
            if isIntermediate { stream.beginNext() }
            if !hasLoss, case .bytes(_, let stamp)? = held.pieces.first {
                if isIntermediate { hidden?.holdsMessage = true }
                listener(.breach(.aheadOfGo, stamp))
            }
            release(as: isIntermediate ? .message : .commands, to: listener)
        case .startTLS:
            if code == 220 { awaitsTLS = true }
            release(as: .commands, to: listener)
        case .auth:
            // What is held came before this reply; the challenge for it may be lost.
            skipsResponses = hasLoss && !held.isEmpty
            release(as: .commands, to: listener)
        case .recipient:
            if isPositive { acceptedRecipients += 1 }
        case .hello(let isLHLO):
            if isPositive || isLHLO { isLMTP = isPositive && isLHLO }
            if isPositive { forgetRecipients() }
        case .reset:
            if isPositive { forgetRecipients() }
        case .endOfMessage:
            acceptedRecipients = 0
        case .properties:
            // Refused; for otherwise nothing is held for it any more.
            release(as: .commands, to: listener)
        case .turn:
            roles = isPositive ? .mayTurn : .usual
        }
    }

    private mutating func forgetRecipients() {
        acceptedRecipients = 0
        // Recipients may be among lost commands that were sent after this one.
        isRecipientCountKnown = !(hasLoss && pending.contains { $0.isLost })
    }

    /// The reply, or one of the replies, to the end of data: LMTP gives one for each accepted recipient
    /// (RFC 2033 section 4.2), PRDR one for each and then one for the whole.
    private mutating func answerEndOfData(
        _ entry: consuming PendingCommand, with reply: consuming SMTPReply, to listener: DialogueListener
    ) {
        if !isRecipientCountKnown, isLMTP || reply.code == 353 {
            // Which reply is whose cannot be told, nor how many there will be.
            var lost = PendingCommand.lostCommands(sent: entry.sent)
            lost.replies = 1
            pending.prepend(entry)
            passOver(to: listener)
            pending.prepend(lost)
            listener(.unmatched(reply))
            return
        }
        if reply.code == 353, entry.replies == 0 {
            entry.isPRDR = true
            entry.replies = 1
            pending.prepend(entry)
            return
        }
        if entry.hasMessage { tellMessage(to: listener) }
        entry.hasMessage = false
        var recipient: Int?
        if entry.isPRDR {
            let index = entry.replies - 1
            if index < acceptedRecipients { recipient = index }
        } else if isLMTP, acceptedRecipients > 0 {
            recipient = entry.replies
        }
        entry.replies += 1
        let isLast = entry.isPRDR ? recipient == nil : entry.replies >= (isLMTP ? acceptedRecipients : 1)
        if let command = entry.command {
            listener(
                .exchange(
                    Exchange(command: command, sent: entry.sent, reply: consume reply, recipient: recipient)))
        }
        if isLast {
            acceptedRecipients = 0
        } else {
            pending.prepend(entry)
        }
    }

    // MARK: Held bytes

    /// The reply came that the client's bytes waited for.
    private mutating func release(as mode: ClientMode, to listener: DialogueListener) {
        guard case .held = clientMode else { return }
        // A later command of the same kind may be what the client waits for now.
        if pending.contains(where: { $0.command?.decidesWhatFollows ?? false }) { return }
        clientMode = mode
        replayHeld(to: listener)
    }

    mutating func replayHeld(to listener: DialogueListener) {
        var rest = held.takeAll()
        replaying: while let piece = rest.popFirst() {
            switch piece {
            case .gap(let count, let stamp):
                receiveClientGap(count, stamp: stamp, to: listener)
            case .lostReplies:
                doubtPending()
            case .bytes(let bytes, let stamp):
                let left = bytes.dropFirst(readClient(bytes.span, stamp: stamp, to: listener))
                if left.isEmpty { continue }
                if case .held = clientMode {
                    rest.prepend(.bytes(left, stamp: stamp))
                    break replaying
                }
                heldTLS.append((Array(left), stamp))
            }
        }
        held.append(rest)
    }

    /// No reply will tell what the held bytes are, so they tell themselves: after DATA they are a message
    /// unless they begin with a command, after AUTH a response.
    mutating func releaseHeldByContent(to listener: DialogueListener) {
        guard case .held = clientMode else { return }
        let waiting = pending.indices.last { pending[$0].command?.decidesWhatFollows ?? false }
        guard let waiting else {
            clientMode = .commands
            replayHeld(to: listener)
            return
        }
        let (command, sent) = (pending[waiting].command, pending[waiting].sent)
        // One-sided or damaged: nothing before this command will be answered any more.
        while !pending.isEmpty, pending[0].sent != sent || pending[0].command != command {
            let next = pending.removeFirst()
            tellUnanswered(next, isReplyLost: next.mayBeAnswered, to: listener)
        }
        if case .auth = command, !held.isEmpty, !held.beginsWithCommand {
            // The exchange goes on, and so do its secrets, though a challenge is lost.
            pending[0].mayBeAnswered = true
            clientMode = .authResponse
            replayHeld(to: listener)
            return
        }
        if let answered = pending.popFirst() { tellUnanswered(answered, isReplyLost: true, to: listener) }
        if let command { release(behind: command, to: listener) }
    }

    /// Goes on behind a command that decides what follows and whose reply is lost.
    mutating func release(behind command: Command, to listener: DialogueListener) {
        let isCommand = held.beginsWithCommand
        switch command {
        case .data:
            stream.beginNext()
            clientMode = isCommand ? .commands : held.tellsWhatItIs ? .message : .undecided
        case .xexch50(let octets):
            clientMode = isCommand || held.isEmpty ? .commands : .properties(remaining: octets)
        case .startTLS:
            awaitsTLS = true
            clientMode = .commands
        default:
            clientMode = .commands
        }
        replayHeld(to: listener)
    }
}
