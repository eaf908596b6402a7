internal import ByteReading
internal import DequeModule
internal import Provenance

/// Commands that the capture lost: what replies tell of them, and of the commands behind.
extension DialogueDecoder {
    /// Any number of commands may be lost: replies to them will come that match nothing.
    mutating func loseCommands(stamp: FrameStamp, to listener: DialogueListener) {
        clientLine.removeAll(keepingCapacity: true)
        clientMode = .commands
        distrustsNextLine = true
        textLines = 0
        hasLoss = true
        isRecipientCountKnown = false
        // What chunks come may be of another message.
        if stream.hasBegun {
            stream.beginNext()
            stream.skip(1)
        }
        expectRepliesToLostCommands(stamp: stamp, to: listener)
    }

    /// Makes the replies to come go to commands that the capture lost.
    mutating func expectRepliesToLostCommands(stamp: FrameStamp, to listener: DialogueListener) {
        if let last = pending.indices.last, pending[last].isLost {
            guard last == 0, pending[0].replies > 0 else { return }
            // Those had theirs.
            passOver(to: listener)
        }
        pending.append(.lostCommands(sent: stamp))
    }

    /// Whether nothing is known of the client so far, for the capture begins in the middle.
    var isSeeking: Bool {
        if case .seeking = clientMode { true } else { false }
    }

    /// Whether a message that began among lost bytes goes on, and a line in it is no command whatever it says: mail may quote a
    /// dialogue. What is left of a line that was cut is no text for sure.
    var isInsideLostMessage: Bool { textLines > 1 }

    /// Takes note of a line behind lost bytes that is no command for sure: text without a reply between is a message's.
    mutating func weighText(_ line: Span<UInt8>, of command: Command, hasCR: Bool) {
        if hasCR, line.count == 1, line[0] == ASCII.dot {
            textLines = 0
        } else if !command.isKnown, !line.isEmpty {
            textLines += 1
        }
    }

    /// After a loss, 354 tells that the client sent DATA, and that what follows is a message: not a command. 334 tells of AUTH,
    /// and what follows is a secret, in any case.
    mutating func goOnWithLostCommand(after code: Int, to listener: DialogueListener) {
        if code == 334 {
            sawAuthentication = true
            skipsResponses = true
        }
        guard hasLoss, code == 354 else { return }
        switch clientMode {
        case .commands, .seeking, .undecided: break
        case .held, .authResponse, .message, .announcedChunk, .chunk, .suspected, .properties, .tls: return
        }
        // Who has his 354 waits for nothing else.
        while pending.count > 0, pending.allSatisfy({ $0.isLost || $0.isGreeting }) { passOver(to: listener) }
        stream.beginNext()
        clientLine.removeAll(keepingCapacity: true)
        clientMode = .message
    }

    /// Replies kept while it is open which of them are to lost commands.
    private static let straysKept = 64

    /// Keeps a reply that came while lost commands stand first.
    mutating func keepStray(_ reply: SMTPReply) {
        pending[0].replies += 1
        if strays.count == Self.straysKept { strays.removeFirst() }
        strays.append(reply)
        // Who is answered like this was greeted before.
        if pending.count > 1, pending[1].isGreeting, !Command.connection.canBeAnswered(by: reply) {
            _ = pending.remove(at: 1)
        }
    }

    /// Before a reply that is to one command for sure: those between the lost ones and this one have had the last of the replies so
    /// far, one each, and the lost ones had those before.
    mutating func answerBehindLostCommands(before reply: SMTPReply, to listener: DialogueListener) {
        let kind = AnchorKinds(of: reply)
        guard !pending.isEmpty, pending[0].isLost, !pending[0].mayBeAnswered,
            let anchor = pending.indices.first(where: { pending[$0].isAnswered(by: kind) })
        else { return }
        // Nobody gets his 354 without a recipient.
        isRecipientAmongLost = reply.code == 354 && acceptedRecipients == 0 && anchor == 1
        let count = anchor - 1
        // A client that went on after the one command had a reply to it before this one.
        guard count > 0, strays.count >= count, held.isEmpty else { return }
        let replies = Array(strays.suffix(count))
        for (place, reply) in zip(1..<anchor, replies) {
            guard !pending[place].mayBeAnswered, !pending[place].mayHaveSeveralReplies,
                !pending[place].isEmptyLine,
                pending[place].command?.canBeAnswered(by: reply) ?? false
            else { return }
        }
        strays.removeLast(count)
        pending[0].replies -= count
        passOver(to: listener)
        for reply in replies { answer(pending.removeFirst(), with: reply, to: listener) }
    }

    /// Tells of lost commands, if any of them was answered.
    mutating func tellLostCommands(_ lost: borrowing PendingCommand, to listener: DialogueListener) {
        defer {
            strays = []
            isRecipientAmongLost = false
        }
        guard lost.replies > 0 || lost.mayBeAnswered || hasLostReplies else { return }
        guard lost.replies == strays.count, lost.replies > 0, !lost.mayBeAnswered else {
            listener(.lostCommands(.unknown))
            return
        }
        // A recipient begins and ends nothing, and before a 354 there is one. LMTP may say the same after the data.
        let recipients = isLMTP ? 0 : strays.count { $0.isPositive && $0.isToRecipient }
        let hasGo = strays.contains { $0.code == 354 }
        let unshown = recipients == 0 && (hasGo || isRecipientAmongLost) ? 1 : 0
        let accepted = max(0, strays.count { $0.isPositive } - recipients - unshown)
        let refused = strays.count { $0.isNegative }
        listener(.lostCommands(.answered(accepted: accepted, refused: refused, hasGo: hasGo)))
    }
}
