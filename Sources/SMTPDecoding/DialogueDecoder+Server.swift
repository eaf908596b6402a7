internal import ByteReading
internal import DequeModule
public import Provenance

/// The server's side: replies, and which command each of them answers.
extension DialogueDecoder {
    /// Takes server bytes. Returns how many were for this decoder: fewer than given when TLS begins among them.
    public mutating func receiveServer(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) -> Int {
        var offset = 0
        while offset < bytes.count {
            if isServerTLS {
                guard isInsideTLS else { return offset }
            } else if serverLine.isEmpty, awaitsTLS || isClientTLS, (0x14...0x18).contains(bytes[offset]) {
                isServerTLS = true
                return offset
            }
            guard let end = bytes.firstIndex(of: ASCII.lineFeed, from: offset) else {
                let room = Self.maximumLineLength - serverLine.count
                serverLine.append(
                    contentsOf: bytes.extracting(offset..<min(bytes.count, offset + max(0, room))))
                break
            }
            let start = offset
            offset = end + 1
            if serverLine.isEmpty {
                takeReplyLine(bytes.extracting(start..<end), stamp: stamp, to: listener)
            } else {
                var line: [UInt8] = []
                swap(&line, &serverLine)
                let room = Self.maximumLineLength - line.count
                line.append(contentsOf: bytes.extracting(start..<min(end, start + max(0, room))))
                takeReplyLine(line.span, stamp: stamp, to: listener)
                line.removeAll(keepingCapacity: true)
                swap(&line, &serverLine)
            }
        }
        return bytes.count
    }

    /// Takes note of server bytes that the capture lacks: each command that waits may have had its reply there.
    public mutating func receiveServerGap(
        _ count: Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        guard !isServerTLS || isInsideTLS else { return }
        tell(.note, Self.loss(of: count, by: "server"), stamp: stamp, to: listener)
        serverLine.removeAll(keepingCapacity: true)
        assembler.lose()
        hasLoss = true
        doubtPending()
        held.appendLostReplies()
        switch clientMode {
        case .message, .suspected: mayBeAnsweredEarly = true
        case .commands, .seeking, .held, .authResponse, .chunk, .tls: break
        }
    }

    /// Each command that waits may have had its reply among bytes that were lost.
    mutating func doubtPending() {
        for index in pending.indices {
            pending[index].mayBeAnswered = true
            if case .rcpt? = pending[index].command { isRecipientCountKnown = false }
        }
    }

    /// The command that waits first may have had its reply in a line that is none: some clients go on after it.
    private mutating func doubtNext() {
        hasLoss = true
        guard !pending.isEmpty else { return }
        pending[0].mayBeAnswered = true
        if case .rcpt? = pending[0].command { isRecipientCountKnown = false }
    }

    private mutating func takeReplyLine(
        _ lineWithCR: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) {
        var end = lineWithCR.count
        while end > 0, lineWithCR[end - 1] == ASCII.carriageReturn { end -= 1 }
        if end > Breach.maximumReplyLength { listener(.breach(.longReply, stamp)) }
        if awaitsTLS, end > 0 { listener(.breach(.replyAfterStartTLS, stamp)) }
        let completed = assembler.consume(lineWithCR.extracting(0..<end), stamp: stamp)
        if assembler.tookReplyLine {
            sawReplyLine = true
        } else if end > 0 {
            let isMalformed = ReplyAssembler.beginsWithDigits(lineWithCR)
            if !sawReplyLine, !isMalformed { sawForeignServerLine = true }
            if !hasLoss { listener(.breach(.noReply, stamp)) }
            if isMalformed { doubtNext() }
            tell(.note, "the server sent a line that is no reply", stamp: stamp, to: listener)
        }
        guard var reply = consume completed else { return }
        if !secrets.isEmpty, reply.code != 334 { hideSecrets(in: &reply) }
        if reply.isLossy { isLossy = true }
        take(reply, to: listener)
    }

    /// A server that does not understand a line may say it again.
    private func hideSecrets(in reply: inout SMTPReply) {
        for secret in secrets {
            Self.hide(secret, in: &reply.firstLine)
            for index in reply.moreLines.indices { Self.hide(secret, in: &reply.moreLines[index]) }
        }
    }

    /// Cuts a text off where a secret begins. Nearly none holds one, which is told by its octets: to search it as text takes
    /// thousands of instructions.
    private static func hide(_ secret: [UInt8], in text: inout String) {
        guard let place = text.utf8.span.firstOffset(of: secret.span) else { return }
        text = text[..<text.utf8.index(text.startIndex, offsetBy: place)] + hidden
    }

    /// A reply decides what is suspected, or else answers a command.
    mutating func take(_ reply: consuming SMTPReply, to listener: DialogueListener) {
        if !suspicions.isEmpty {
            weighSuspicion(against: reply, to: listener)
        } else {
            match(reply, to: listener)
        }
    }

    // MARK: Pairing

    /// Finds the command that a reply answers, and acts on it.
    mutating func match(_ reply: consuming SMTPReply, to listener: DialogueListener) {
        if hasLoss { passOverAcceptedData(before: reply, to: listener) }
        if case .message = clientMode, !wasAnsweredEarly, pending.allSatisfy({ $0.isLost }) {
            answerMessageUnderWay(reply, to: listener)
            return
        }
        if hasLoss { resynchronise(with: reply, to: listener) }
        if reply.isIntermediate { passOverWhatHasNoChallenge(before: reply, to: listener) }
        let code = reply.code
        guard !pending.isEmpty else {
            tellReply(reply, answers: nil, to: listener)
            // A server says 421 unasked too.
            if isInjected, isInsideTLS, !hasLoss, code != 421 {
                listener(.breach(.answeredInjection, reply.stamp))
            }
            listener(.unsolicited(reply))
            goOnWithLostCommand(after: code)
            return
        }
        guard !pending[0].isLost else {
            pending[0].replies += 1
            tellReply(reply, answers: nil, to: listener)
            listener(.unmatched(reply))
            goOnWithLostCommand(after: code)
            return
        }
        if transcribes { tellReply(reply, answers: pending[0].line, to: listener) }
        answer(pending.removeFirst(), with: reply, to: listener)
    }

    /// After a loss, 354 tells that the client sent DATA, and that what follows is a message: not a command. 334 tells of AUTH,
    /// and what follows is a secret, in any case.
    private mutating func goOnWithLostCommand(after code: Int) {
        if code == 334 {
            sawAuthentication = true
            skipsResponses = true
        }
        guard hasLoss, code == 354 else { return }
        switch clientMode {
        case .commands, .seeking: break
        case .held, .authResponse, .message, .chunk, .suspected, .tls: return
        }
        stream.beginNext()
        clientLine.removeAll(keepingCapacity: true)
        clientMode = .message
    }

    /// A client that goes on after DATA has had its 354: where that may be lost, another reply is to what was sent since.
    private mutating func passOverAcceptedData(before reply: SMTPReply, to listener: DialogueListener) {
        guard reply.code != 354, pending.count == 1, pending[0].mayBeAnswered, !held.isEmpty,
            case .data? = pending[0].command
        else { return }
        passOver(to: listener)
    }

    /// 334 answers AUTH and 354 DATA, and nothing else: what waits before these will not be answered, loss or no loss.
    private mutating func passOverWhatHasNoChallenge(before reply: SMTPReply, to listener: DialogueListener) {
        guard reply.code == 334 || reply.code == 354, !pending.isEmpty,
            !(pending[0].command?.canBeAnswered(by: reply) ?? true),
            pending.contains(where: { $0.command?.isUnmistakablyAnswered(by: reply) ?? false })
        else { return }
        passOver(before: reply, to: listener)
    }

    /// Passes over what waits before the command that a reply can hardly not be to.
    private mutating func passOver(before reply: SMTPReply, to listener: DialogueListener) {
        // What is released on the way may change what waits.
        while !pending.isEmpty, !(pending[0].command?.isUnmistakablyAnswered(by: reply) ?? false) {
            passOver(to: listener)
        }
    }

    /// After a loss: passes over the commands that a reply cannot belong to.
    private mutating func resynchronise(with reply: SMTPReply, to listener: DialogueListener) {
        guard !pending.isEmpty else { return }
        let hasLostCommands = pending.contains { $0.isLost }
        guard hasLostCommands || pending[0].mayBeAnswered else { return }
        if pending.contains(where: { $0.command?.isUnmistakablyAnswered(by: reply) ?? false }) {
            passOver(before: reply, to: listener)
            guard !pending.isEmpty else { return }
            pending[0].mayBeAnswered = false
            // The greeting comes before anything else, so the capture began in time after all.
            if pending[0].command == .connection, case .seeking = clientMode { clientMode = .commands }
            return
        }
        // A server says 421 unasked too, after it has answered.
        if !hasLostCommands, pending.count == 1, reply.code != 421, !expectsSeveralReplies(pending[0]),
            pending[0].command?.canBeAnswered(by: reply) ?? false
        {
            pending[0].mayBeAnswered = false
            return
        }
        guard !pending[0].isLost else { return }
        let sent = pending[0].sent
        // Which of several commands this answers cannot be told, so it answers none of them.
        var passed = 0
        while pending.count > 0, !pending[0].isLost, pending[0].mayBeAnswered {
            passOver(to: listener)
            passed += 1
        }
        if passed > 0 { pending.prepend(.lostCommands(sent: sent)) }
    }

    /// Whether the server may answer with a reply for each recipient, so that after a loss it is open whose the
    /// next one is.
    private func expectsSeveralReplies(_ next: borrowing PendingCommand) -> Bool {
        switch next.command {
        case .endOfData?, .bdat(_, isLast: true)?:
            next.isPRDR || asksPRDR || isLMTP && (acceptedRecipients > 1 || !isRecipientCountKnown)
        default: false
        }
    }

    mutating func passOver(to listener: DialogueListener) {
        guard let next = pending.popFirst() else { return }
        tellUnanswered(next, isReplyLost: true, to: listener)
        if next.command?.decidesWhatFollows ?? false, case .held = clientMode {
            releaseHeldByContent(to: listener)
        }
    }

    /// A reply while a message is under way, and nothing else waits for one.
    private mutating func answerMessageUnderWay(_ reply: SMTPReply, to listener: DialogueListener) {
        let endWasLost = stream.missing > 0
        let message = stream.message(isComplete: endWasLost)
        tellReply(reply, answers: nil, to: listener)
        while let lost = pending.popFirst() { tellUnanswered(lost, isReplyLost: true, to: listener) }
        if endWasLost, !mayBeAnsweredEarly, reply.code != 421, Command.endOfData.canBeAnswered(by: reply) {
            // The final dot was among the lost bytes; what is left of the line is none either.
            var last = PendingCommand(.endOfData, sent: reply.stamp)
            last.hasMessage = true
            messages.append(message)
            stream.beginNext()
            clientMode = .commands
            clientLine.removeAll(keepingCapacity: true)
            answer(last, with: reply, to: listener)
            return
        }
        listener(.message(message))
        acceptedRecipients = 0
        if endWasLost {
            // The reply to the message may be lost as well, and this one be to a command after it.
            mayBeAnsweredEarly = false
            listener(
                .exchange(Exchange(command: .endOfData, sent: reply.stamp, reply: nil, isReplyLost: true)))
            listener(.unmatched(reply))
            stream.beginNext()
            loseCommands(stamp: reply.stamp)
            pending[0].replies = 1
            return
        }
        listener(.exchange(Exchange(command: .endOfData, sent: reply.stamp, reply: reply)))
        wasAnsweredEarly = true
    }

    /// A new command line after a loss tells that a client which takes turns has had its replies.
    mutating func concludeFromNewCommand(to listener: DialogueListener) {
        guard hasLoss, !pending.isEmpty else { return }
        if pending[0].isLost {
            // A client that speaks after the server did has had its greeting.
            if sawReplyLine, pending.count == 2, pending[1].command == .connection { pending.removeLast() }
            if pending.count == 1, pending[0].replies > 0 { passOver(to: listener) }
            return
        }
        guard pending[0].mayBeAnswered, !pipelines || pending.count == 1,
            pending.allSatisfy({ $0.mayBeAnswered && !$0.isLost })
        else { return }
        while let next = pending.popFirst() { tellUnanswered(next, isReplyLost: true, to: listener) }
    }

    /// Whether the reply that held bytes wait for is lost: the client would not go on without it.
    var isReplyBehindUs: Bool {
        !pending.isEmpty && pending[pending.count - 1].mayBeAnswered
    }

    mutating func tellReply(_ reply: SMTPReply, answers line: Int?, to listener: DialogueListener) {
        guard transcribes else { return }
        let head = reply.enhancedStatusCode.map { "\(reply.code) \($0) " } ?? "\(reply.code) "
        let rest = reply.moreLines.map { "\n\(reply.code) \($0)" }.joined()
        tell(.server, head + reply.firstLine + rest, stamp: reply.stamp, answers: line, to: listener)
    }
}
