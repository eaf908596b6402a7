internal import DequeModule
internal import Provenance

/// Which command a reply answers.
extension DialogueDecoder {
    /// Finds the command that a reply answers, and acts on it.
    mutating func match(_ reply: consuming SMTPReply, to listener: DialogueListener) {
        if hasEmptyLines { passOverEmptyLines(before: reply) }
        if hasLoss {
            passOverAcceptedData(before: reply, to: listener)
            passOverRefusedChunk(before: reply, to: listener)
        }
        if case .message = clientMode, !wasAnsweredEarly, pending.allSatisfy({ $0.isLost }) {
            answerMessageUnderWay(reply, to: listener)
            return
        }
        if hasLoss {
            resynchronise(with: reply, to: listener)
            doubtSlip(before: reply)
        }
        if reply.isToOneCommandOnly { passOverWhatIsUnanswered(before: reply, to: listener) }
        let code = reply.code
        if code == 220, hasLoss, !isGreeted, answersNothing(reply) {
            isGreeted = true
            tellReply(reply, answers: nil, to: listener)
            listener(.exchange(Exchange(command: .connection, sent: reply.stamp, reply: reply)))
            return
        }
        if hasEmptyLines, !pending.isEmpty, pending[0].isEmptyLine {
            tellReply(reply, answers: nil, to: listener)
            _ = pending.popFirst()
            return
        }
        if !isGreeted, lacksGreeting(before: reply) { _ = pending.popFirst() }
        guard !pending.isEmpty else {
            tellReply(reply, answers: nil, to: listener)
            // A server says 421 unasked too.
            if isInjected, isInsideTLS, !hasLoss, code != 421 {
                listener(.breach(.answeredInjection, reply.stamp))
            }
            listener(.unsolicited(reply))
            goOnWithLostCommand(after: code, to: listener)
            return
        }
        guard !pending[0].isLost else {
            keepStray(reply)
            tellReply(reply, answers: nil, to: listener)
            listener(.unmatched(reply))
            goOnWithLostCommand(after: code, to: listener)
            return
        }
        if transcribes { tellReply(reply, answers: pending[0].line, to: listener) }
        answer(pending.removeFirst(), with: reply, to: listener)
    }

    /// Whether the first reply is one to EHLO, so that this server greets nobody. `mutating`, since a call on a borrowed decoder
    /// copies it.
    private mutating func lacksGreeting(before reply: borrowing SMTPReply) -> Bool {
        guard reply.code == 250, pending.count > 1, pending[0].isGreeting else { return false }
        return if case .hello? = pending[1].command { true } else { false }
    }

    /// Servers answer an empty line as an unknown command, if at all.
    private mutating func passOverEmptyLines(before reply: borrowing SMTPReply) {
        while !pending.isEmpty, pending[0].isEmptyLine, !(500...502).contains(reply.code) {
            _ = pending.popFirst()
        }
        hasEmptyLines = pending.contains { $0.isEmptyLine }
    }

    /// Whether a reply can't be to the command that waits first. A 220 like that is the greeting, though it seemed lost when the
    /// client spoke, which need not wait for it. `mutating`, since a call on a borrowed decoder copies it.
    private mutating func answersNothing(_ reply: borrowing SMTPReply) -> Bool {
        !pending.isEmpty && !pending[0].isLost && !(pending[0].command?.canBeAnswered(by: reply) ?? true)
    }

    /// A client that goes on after DATA has had its 354: where that may be lost, another reply is to what was sent since.
    private mutating func passOverAcceptedData(before reply: SMTPReply, to listener: DialogueListener) {
        guard reply.code != 354, pending.count == 1, pending[0].mayBeAnswered, !held.isEmpty,
            case .data? = pending[0].command
        else { return }
        passOver(to: listener)
    }

    /// Nothing but a refusal comes before the octets of a chunk are there: where it may be lost, a success is of something else.
    private mutating func passOverRefusedChunk(before reply: SMTPReply, to listener: DialogueListener) {
        switch clientMode {
        case .announcedChunk, .chunk: break
        case .commands, .seeking, .held, .authResponse, .undecided, .message, .suspected, .properties, .tls:
            return
        }
        guard reply.isPositive, isReplyBehindUs, pending.count == 1 else { return }
        passOver(to: listener)
    }

    /// What waits before the only command that a reply can be to will not be answered, loss or no loss.
    private mutating func passOverWhatIsUnanswered(before reply: SMTPReply, to listener: DialogueListener) {
        guard !pending.isEmpty, !(pending[0].command?.canBeAnswered(by: reply) ?? true),
            pending.contains(answeredBy: AnchorKinds(of: reply))
        else { return }
        passOver(before: reply, to: listener)
    }

    /// Passes over what waits before the command that a reply can hardly not be to.
    private mutating func passOver(before reply: SMTPReply, to listener: DialogueListener) {
        let kind = AnchorKinds(of: reply)
        // What is released on the way may change what waits.
        while !pending.isEmpty, !pending[0].isAnswered(by: kind) {
            passOver(to: listener)
        }
    }

    /// After a loss: passes over the commands that a reply cannot belong to.
    private mutating func resynchronise(with reply: SMTPReply, to listener: DialogueListener) {
        guard !pending.isEmpty else { return }
        let hasLostCommands = pending.contains { $0.isLost }
        guard hasLostCommands || pending[0].mayBeAnswered else { return }
        // Among what is lost behind an AUTH there may be another one.
        if pending.count > 1, pending[0].isAuth, pending[0].mayBeAnswered, pending[1].isLost {
            // What was held for it may change what waits.
            passOver(to: listener)
            guard !pending.isEmpty else { return }
        }
        if waitsForNothingBut(reply) {
            answerBehindLostCommands(before: reply, to: listener)
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

    /// Whether a command waits that the reply can hardly not be to. What was looked for in vain is not looked for again before another
    /// command comes: ten thousand may wait, and as many replies come.
    private mutating func waitsForNothingBut(_ reply: SMTPReply) -> Bool {
        let kind = AnchorKinds(of: reply)
        guard !kind.isSubset(of: missedAnchors) else { return false }
        if pending.contains(answeredBy: kind) { return true }
        missedAnchors.formUnion(kind)
        return false
    }

    /// A reply that is plainly another command's tells that what went before it was not paired rightly: from here on which command
    /// it answers is open.
    private mutating func doubtSlip(before reply: SMTPReply) {
        guard !pending.isEmpty, reply.isPositive else { return }
        let isAnothers =
            switch pending[0].command {
            case .data?: true
            case .mail?: reply.isToRecipient
            case .rcpt?: reply.enhancedStatusCode == "2.1.0"
            default: false
            }
        guard isAnothers else { return }
        let sent = pending[0].sent
        doubtPending()
        pending.prepend(.lostCommands(sent: sent))
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
        // A later command of the same kind may be what the client waits for now.
        if let command = next.command, command.decidesWhatFollows, case .held = clientMode,
            !pending.contains(where: { $0.command?.decidesWhatFollows ?? false })
        {
            release(behind: command, to: listener)
        }
    }

    /// A reply while a message is under way, and nothing else waits for one.
    private mutating func answerMessageUnderWay(_ reply: SMTPReply, to listener: DialogueListener) {
        let endWasLost = stream.missing > 0
        // Before its end a message can be refused, and not taken.
        if !endWasLost, !reply.isNegative {
            tellReply(reply, answers: nil, to: listener)
            listener(.unsolicited(reply))
            return
        }
        let message = stream.message(isComplete: endWasLost)
        tellReply(reply, answers: nil, to: listener)
        while let lost = pending.popFirst() { tellUnanswered(lost, isReplyLost: true, to: listener) }
        if endWasLost, !mayBeAnsweredEarly, reply.code != 421, Command.endOfData.canBeAnswered(by: reply) {
            // The final dot was among the lost bytes; what is left of the line is none either.
            var last = PendingCommand(.endOfData, sent: reply.stamp)
            last.hasMessage = true
            keep(message)
            stream.beginNext()
            clientMode = .commands
            clientLine.removeAll(keepingCapacity: true)
            // Commands behind it may be lost as well, of which the replies will tell.
            hasLoss = true
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
            loseCommands(stamp: reply.stamp, to: listener)
            pending[0].replies = 1
            return
        }
        listener(.exchange(Exchange(command: .endOfData, sent: reply.stamp, reply: reply)))
        wasAnsweredEarly = true
    }

    /// A new command line after a loss tells that a client which takes turns has had its replies.
    mutating func concludeFromNewCommand(at stamp: FrameStamp, to listener: DialogueListener) {
        guard hasLoss, !pending.isEmpty else { return }
        if pending[0].isLost {
            // A client that speaks after the server did has had its greeting.
            if sawReplyLine, pending.count == 2, pending[1].command == .connection { pending.removeLast() }
            if pending.count == 1, pending[0].replies > 0 { passOver(to: listener) }
            return
        }
        // What comes in one frame was written before anything was heard.
        guard pending[0].mayBeAnswered, !pipelines || pending.count == 1,
            pending[pending.count - 1].sent.frame < stamp.frame,
            pending.allSatisfy({ $0.mayBeAnswered && !$0.isLost })
        else { return }
        while let next = pending.popFirst() { tellUnanswered(next, isReplyLost: true, to: listener) }
    }

    /// Whether the reply that held bytes wait for is lost: the client would not go on without it.
    var isReplyBehindUs: Bool {
        !pending.isEmpty && pending[pending.count - 1].mayBeAnswered
    }
}
