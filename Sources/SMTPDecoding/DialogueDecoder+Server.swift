internal import ByteReading
internal import DequeModule
package import Provenance

/// The server's side: replies, and which command each of them answers.
extension DialogueDecoder {
    /// Takes server bytes. Returns how many were for this decoder: fewer than given when TLS begins among them.
    package mutating func receiveServer(
        _ bytes: Span<UInt8>, stamp: FrameStamp, into events: inout [DialogueEvent]
    ) -> Int {
        var offset = 0
        while offset < bytes.count {
            if isServerTLS { return offset }
            if serverLine.isEmpty, awaitsTLS || isClientTLS, (0x14...0x18).contains(bytes[offset]) {
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
                takeReplyLine(bytes.extracting(start..<end), stamp: stamp, into: &events)
            } else {
                var line: [UInt8] = []
                swap(&line, &serverLine)
                let room = Self.maximumLineLength - line.count
                line.append(contentsOf: bytes.extracting(start..<min(end, start + max(0, room))))
                takeReplyLine(line.span, stamp: stamp, into: &events)
                line.removeAll(keepingCapacity: true)
                swap(&line, &serverLine)
            }
        }
        return bytes.count
    }

    /// Takes note of server bytes that the capture lacks: each command that waits may have had its reply there.
    package mutating func receiveServerGap(
        _ count: Int, stamp: FrameStamp, into events: inout [DialogueEvent]
    ) {
        guard !isServerTLS else { return }
        tell(.note, "\(count) bytes of the server are not in the capture", stamp: stamp, into: &events)
        serverLine.removeAll(keepingCapacity: true)
        assembler.lose()
        hasLoss = true
        for index in pending.indices {
            pending[index].mayBeAnswered = true
            if case .rcpt? = pending[index].command { isRecipientCountKnown = false }
        }
        switch clientMode {
        case .message, .suspected: mayBeAnsweredEarly = true
        case .commands, .seeking, .held, .authResponse, .chunk, .tls: break
        }
    }

    private mutating func takeReplyLine(
        _ lineWithCR: Span<UInt8>, stamp: FrameStamp, into events: inout [DialogueEvent]
    ) {
        var end = lineWithCR.count
        while end > 0, lineWithCR[end - 1] == ASCII.carriageReturn { end -= 1 }
        let (reply, isReplyLine) = assembler.consume(lineWithCR.extracting(0..<end), stamp: stamp)
        if isReplyLine {
            sawReplyLine = true
        } else if end > 0 {
            if !sawReplyLine { sawForeignServerLine = true }
            tell(.note, "the server sent a line that is no reply", stamp: stamp, into: &events)
        }
        guard let reply else { return }
        if reply.isLossy { isLossy = true }
        if suspicion != nil {
            weighSuspicion(against: reply, into: &events)
        } else {
            match(reply, into: &events)
        }
    }

    // MARK: Pairing

    /// Finds the command that a reply answers, and acts on it.
    mutating func match(_ reply: SMTPReply, into events: inout [DialogueEvent]) {
        if case .message = clientMode, !pending.contains(where: { $0.command != nil }), !wasAnsweredEarly {
            answerMessageUnderWay(reply, into: &events)
            return
        }
        resynchronise(with: reply, into: &events)
        guard let next = pending.first else {
            tellReply(reply, answers: nil, into: &events)
            events.append(.unsolicited(reply))
            readMessageOfLostCommand(after: reply)
            return
        }
        switch next.kind {
        case .lostCommands:
            pending[0].replies += 1
            tellReply(reply, answers: nil, into: &events)
            events.append(.unmatched(reply))
            readMessageOfLostCommand(after: reply)
        case .command(let command):
            tellReply(reply, answers: next.line, into: &events)
            answer(command, with: reply, into: &events)
        }
    }

    /// After a loss, 354 tells that the client sent DATA, and that what follows is a message: not a command.
    private mutating func readMessageOfLostCommand(after reply: SMTPReply) {
        guard hasLoss, reply.code == 354, case .commands = clientMode else { return }
        stream = MessageStream()
        clientLine.removeAll(keepingCapacity: true)
        clientMode = .message
    }

    /// After a loss: passes over the commands that a reply cannot belong to.
    private mutating func resynchronise(with reply: SMTPReply, into events: inout [DialogueEvent]) {
        guard hasLoss, let first = pending.first else { return }
        let hasLostCommands = pending.contains { $0.command == nil }
        guard hasLostCommands || first.mayBeAnswered else { return }
        if pending.contains(where: { $0.command?.isUnmistakablyAnswered(by: reply) ?? false }) {
            // What is released on the way may change what waits.
            while let next = pending.first, !(next.command?.isUnmistakablyAnswered(by: reply) ?? false) {
                passOver(into: &events)
            }
            guard !pending.isEmpty else { return }
            pending[0].mayBeAnswered = false
            // The greeting comes before anything else, so the capture began in time after all.
            if pending[0].command == .connection, case .seeking = clientMode { clientMode = .commands }
            return
        }
        // A server says 421 unasked too, after it has answered.
        if !hasLostCommands, pending.count == 1, reply.code != 421, !expectsSeveralReplies(first),
            first.command?.canBeAnswered(by: reply) ?? false
        {
            pending[0].mayBeAnswered = false
            return
        }
        guard first.command != nil else { return }
        // Which of several commands this answers cannot be told, so it answers none of them.
        var passed = 0
        while pending.count > 0, pending[0].command != nil, pending[0].mayBeAnswered {
            passOver(into: &events)
            passed += 1
        }
        if passed > 0 { pending.prepend(PendingCommand(.lostCommands, sent: first.sent)) }
    }

    /// Whether the server may answer with a reply for each recipient, so that after a loss it is open whose the
    /// next one is.
    private func expectsSeveralReplies(_ next: PendingCommand) -> Bool {
        switch next.command {
        case .endOfData?, .bdat(_, isLast: true)?:
            next.isPRDR || asksPRDR || isLMTP && (acceptedRecipients > 1 || !isRecipientCountKnown)
        default: false
        }
    }

    mutating func passOver(into events: inout [DialogueEvent]) {
        guard let next = pending.popFirst() else { return }
        tellUnanswered(next, isReplyLost: true, into: &events)
        if next.command?.decidesWhatFollows ?? false, case .held = clientMode {
            releaseHeldByContent(into: &events)
        }
    }

    /// A reply while a message is under way, and nothing else waits for one.
    private mutating func answerMessageUnderWay(_ reply: SMTPReply, into events: inout [DialogueEvent]) {
        let endWasLost = stream.missing > 0
        let message = stream.message(isComplete: endWasLost)
        tellReply(reply, answers: nil, into: &events)
        while let lost = pending.popFirst() { tellUnanswered(lost, isReplyLost: true, into: &events) }
        if endWasLost, !mayBeAnsweredEarly, reply.code != 421, Command.endOfData.canBeAnswered(by: reply) {
            // The final dot was among the lost bytes; what is left of the line is none either.
            var last = PendingCommand(.command(.endOfData), sent: reply.stamp)
            last.hasMessage = true
            messages.append(message)
            pending.append(last)
            stream = MessageStream()
            clientMode = .commands
            clientLine.removeAll(keepingCapacity: true)
            answer(.endOfData, with: reply, into: &events)
            return
        }
        events.append(.message(message))
        acceptedRecipients = 0
        if endWasLost {
            // The reply to the message may be lost as well, and this one be to a command after it.
            mayBeAnsweredEarly = false
            events.append(
                .exchange(Exchange(command: .endOfData, sent: reply.stamp, reply: nil, isReplyLost: true)))
            events.append(.unmatched(reply))
            stream = MessageStream()
            loseCommands(stamp: reply.stamp)
            pending[0].replies = 1
            return
        }
        events.append(.exchange(Exchange(command: .endOfData, sent: reply.stamp, reply: reply)))
        wasAnsweredEarly = true
    }

    /// A new command line after a loss tells that a client which takes turns has had its replies.
    mutating func concludeFromNewCommand(into events: inout [DialogueEvent]) {
        guard hasLoss, let first = pending.first else { return }
        if first.command == nil {
            // A client that speaks after the server did has had its greeting.
            if sawReplyLine, pending.count == 2, pending[1].command == .connection { pending.removeLast() }
            if pending.count == 1, first.replies > 0 {
                pending.removeFirst()
                tellUnanswered(first, isReplyLost: true, into: &events)
            }
            return
        }
        guard first.mayBeAnswered, !pipelines || pending.count == 1,
            pending.allSatisfy({ $0.mayBeAnswered && $0.command != nil })
        else { return }
        while let next = pending.popFirst() { tellUnanswered(next, isReplyLost: true, into: &events) }
    }

    /// Whether the reply that held bytes wait for is lost: the client would not go on without it.
    var isReplyBehindUs: Bool {
        pending.last?.mayBeAnswered ?? false
    }

    mutating func tellReply(_ reply: SMTPReply, answers line: Int?, into events: inout [DialogueEvent]) {
        guard transcribes else { return }
        let head = reply.enhancedStatusCode.map { "\(reply.code) \($0) " } ?? "\(reply.code) "
        let rest = reply.moreLines.map { "\n\(reply.code) \($0)" }.joined()
        tell(.server, head + reply.firstLine + rest, stamp: reply.stamp, answers: line, into: &events)
    }
}
