internal import DequeModule
internal import Provenance

/// What a reply means for the command it answers, and for the client's bytes that waited for it.
extension DialogueDecoder {
    mutating func answer(_ command: Command, with reply: SMTPReply, into events: inout [DialogueEvent]) {
        switch command {
        case .endOfData:
            answerEndOfData(reply, into: &events)
            return
        case .auth where reply.isIntermediate:
            pending[0].replies += 1
            if case .held = clientMode, pending.count == 1 {
                clientMode = .authResponse
                replayHeld(into: &events)
            }
            return
        case .bdat(_, isLast: true)
        where isLMTP && (acceptedRecipients > 0 || !isRecipientCountKnown) || reply.code == 353
            || pending[0].isPRDR:
            answerEndOfData(reply, into: &events)
            return
        case .connection, .hello, .mail, .rcpt, .data, .bdat, .burl, .rset, .quit, .startTLS, .auth, .other:
            break
        }
        guard let answered = pending.popFirst() else { return }
        complete(answered, command, reply, into: &events)
        switch command {
        case .data:
            if reply.isIntermediate { stream = MessageStream() }
            release(as: reply.isIntermediate ? .message : .commands, into: &events)
        case .startTLS:
            if reply.code == 220 { awaitsTLS = true }
            release(as: .commands, into: &events)
        case .auth:
            release(as: .commands, into: &events)
        case .rcpt:
            if reply.isPositive { acceptedRecipients += 1 }
        case .mail, .rset:
            if reply.isPositive {
                acceptedRecipients = 0
                isRecipientCountKnown = true
            }
        case .hello(let verb, _):
            if reply.isPositive {
                acceptedRecipients = 0
                isRecipientCountKnown = true
            }
            if reply.isPositive || verb == .lhlo { isLMTP = reply.isPositive && verb == .lhlo }
        case .bdat(_, let isLast):
            if isLast { acceptedRecipients = 0 }
        case .burl(let isLast):
            if isLast { acceptedRecipients = 0 }
        case .connection, .endOfData, .quit, .other:
            break
        }
    }

    private mutating func complete(
        _ answered: PendingCommand, _ command: Command, _ reply: SMTPReply, into events: inout [DialogueEvent]
    ) {
        var command = command
        if case .auth(let mechanism, let user, _) = command {
            command = .auth(mechanism: mechanism, user: sasl?.user ?? user, isCancelled: isSASLCancelled)
            sasl = nil
        }
        tellMessage(of: answered, into: &events)
        events.append(.exchange(Exchange(command: command, sent: answered.sent, reply: reply)))
    }

    /// The reply, or one of the replies, to the end of data: LMTP gives one for each accepted recipient
    /// (RFC 2033 section 4.2), PRDR one for each and then one for the whole.
    private mutating func answerEndOfData(_ reply: SMTPReply, into events: inout [DialogueEvent]) {
        if !isRecipientCountKnown, isLMTP || reply.code == 353 {
            // Which reply is whose cannot be told, nor how many there will be.
            let sent = pending[0].sent
            passOver(into: &events)
            pending.prepend(PendingCommand(.lostCommands, sent: sent))
            pending[0].replies = 1
            events.append(.unmatched(reply))
            return
        }
        if reply.code == 353, pending[0].replies == 0 {
            pending[0].isPRDR = true
            pending[0].replies = 1
            return
        }
        let entry = pending[0]
        guard let command = entry.command else { return }
        tellMessage(of: entry, into: &events)
        pending[0].hasMessage = false
        var exchange = Exchange(command: command, sent: entry.sent, reply: reply)
        if entry.isPRDR {
            let index = entry.replies - 1
            if index < acceptedRecipients { exchange.recipient = index }
        } else if isLMTP, acceptedRecipients > 0 {
            exchange.recipient = entry.replies
        }
        pending[0].replies += 1
        let isLast =
            entry.isPRDR
            ? exchange.recipient == nil : entry.replies + 1 >= (isLMTP ? acceptedRecipients : 1)
        events.append(.exchange(exchange))
        if isLast {
            pending.removeFirst()
            acceptedRecipients = 0
        }
    }

    // MARK: Held bytes

    /// The reply came that the client's bytes waited for.
    private mutating func release(as mode: ClientMode, into events: inout [DialogueEvent]) {
        guard case .held = clientMode else { return }
        // A later command of the same kind may be what the client waits for now.
        if pending.contains(where: { $0.command?.decidesWhatFollows ?? false }) { return }
        clientMode = mode
        replayHeld(into: &events)
    }

    mutating func replayHeld(into events: inout [DialogueEvent]) {
        guard !held.isEmpty else { return }
        for piece in held.takeAll() {
            switch piece {
            case .gap(let count, let stamp):
                receiveClientGap(count, stamp: stamp, into: &events)
            case .bytes(let bytes, let stamp):
                let count = receiveClient(bytes.span, stamp: stamp, into: &events)
                if count < bytes.count { heldTLS.append((Array(bytes[count...]), stamp)) }
            }
        }
    }

    /// No reply will tell what the held bytes are, so they tell themselves: after DATA they are a message
    /// unless they begin with a command, after AUTH a response.
    mutating func releaseHeldByContent(into events: inout [DialogueEvent]) {
        guard case .held = clientMode else { return }
        guard let waiting = pending.last(where: { $0.command?.decidesWhatFollows ?? false }) else {
            clientMode = .commands
            replayHeld(into: &events)
            return
        }
        let isCommand = held.beginsWithCommand
        // One-sided or damaged: nothing before this command will be answered any more.
        while let next = pending.first, next.sent != waiting.sent || next.command != waiting.command {
            pending.removeFirst()
            tellUnanswered(next, isReplyLost: next.mayBeAnswered, into: &events)
        }
        if let answered = pending.popFirst() { tellUnanswered(answered, isReplyLost: true, into: &events) }
        switch waiting.command {
        case .data:
            stream = MessageStream()
            clientMode = isCommand || held.isEmpty ? .commands : .message
        case .auth where !isCommand && !held.isEmpty:
            clientMode = .authResponse
        case .startTLS:
            awaitsTLS = true
            clientMode = .commands
        default:
            clientMode = .commands
        }
        replayHeld(into: &events)
    }
}

extension HeldInput {
    /// Whether the first whole line is an unmistakable command.
    var beginsWithCommand: Bool {
        let start = prefix(512)
        guard let end = start.firstIndex(of: 0x0A) else { return false }
        var line = start[..<end]
        if line.last == 0x0D { line.removeLast() }
        return CommandParser.isUnmistakable(Array(line).span)
    }
}
