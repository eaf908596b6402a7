internal import ByteReading
internal import Provenance

/// What may have been the end of a message, until replies tell.
extension DialogueDecoder {
    /// Takes client bytes from `offset` on while it is open whether the message is over: as many as it can before it is
    /// looked at again.
    mutating func suspect(
        _ bytes: Span<UInt8>, from offset: inout Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        let start = offset
        let end = min(bytes.count, start + (suspicions.first?.room ?? 0))
        guard start < end else {
            // The client heard the reply and goes on: one reply for one message.
            settleSuspicion(isLenient: false, to: listener)
            return
        }
        guard suspicions[0].strict == nil else {
            offset = end
            suspicions[0].input.append(bytes.extracting(start..<end), stamp: stamp)
            return
        }
        let stop = stream.consume(bytes.extracting(0..<end), from: &offset)
        suspicions[0].input.append(bytes.extracting(start..<offset), stamp: stamp)
        switch stop {
        case nil:
            break
        case .end:
            suspicions[0].end(stream.message(isComplete: true), stamp: stamp)
        case .lenientEnd(let kind):
            if suspicions[0].hasRoomForCandidates {
                suspicions[0].append(
                    stream.message(isComplete: true, lenientEnd: kind), stream.takeFaults(), stamp: stamp)
            }
            stream.goOn(after: kind)
        }
        tellContent(to: listener)
        let isRefuted = suspicions[0].isRefuted()
        if isRefuted || suspicions[0].strict == nil && suspicions[0].input.isFull {
            // A long message that happens to hold such a line, and no reply yet: it is part of the message.
            tell(suspicions[0].faults, to: listener)
            if let faults = stream.takeFaults() { tell(faults, stamp: stamp, to: listener) }
            suspicions = []
            clientMode = .message
        }
    }

    private func tell(_ faults: [Suspicion.PlacedFaults], to listener: DialogueListener) {
        for known in faults { tell(known.faults, stamp: known.stamp, to: listener) }
    }

    /// Takes a reply while it is open whether the message is over.
    mutating func weighSuspicion(against reply: SMTPReply, to listener: DialogueListener) {
        guard !pending.contains(where: { !$0.isLost }) else {
            match(reply, to: listener)
            return
        }
        guard !suspicions.isEmpty else { return }
        let isLenient = suspicions[0].weigh(reply, recipients: max(1, isLMTP ? acceptedRecipients : 1))
        if let isLenient { settleSuspicion(isLenient: isLenient, to: listener) }
    }

    /// Decides where the message ended, and reads what came after it.
    mutating func settleSuspicion(isLenient: Bool, to listener: DialogueListener) {
        guard let suspicion = suspicions.popLast() else { return }
        if let hiding = suspicion.hiding, let end = hiding.message.lenientEnd {
            let isTaken = isLenient ? true : suspicion.replies.isEmpty ? nil : false
            listener(.breach(.hiddenCommands(end, isTaken: isTaken), hiding.stamp))
        }
        var rest = suspicion.input
        if isLenient, let candidate = suspicion.plausible {
            rest.drop(candidate.offset)
            tell(suspicion.faults.filter { $0.offset <= candidate.offset }, to: listener)
            endMessage(candidate.message, stamp: candidate.stamp, to: listener)
            if suspicion.strict == nil, !hasLoss, suspicion.holdsCommand(after: candidate),
                let end = candidate.message.lenientEnd
            {
                hidden = HiddenCommands(end: end, stamp: candidate.stamp)
            }
        } else if let strict = suspicion.strict {
            rest.drop(strict.offset)
            tell(suspicion.faults, to: listener)
            if let faults = stream.takeFaults() { tell(faults, stamp: strict.stamp, to: listener) }
            endMessage(strict.message, stamp: strict.stamp, to: listener)
        } else {
            clientMode = .message
            tell(suspicion.faults, to: listener)
            if let faults = stream.takeFaults(), let last = suspicion.candidates.last {
                tell(faults, stamp: last.stamp, to: listener)
            }
            rest = HeldInput()
        }
        while let piece = rest.popFirst() {
            if case .bytes(let bytes, let stamp) = piece { replay(bytes.span, stamp: stamp, to: listener) }
        }
        for reply in suspicion.replies { take(reply, to: listener) }
    }

    /// The server took a lenient end before a strict one came. What followed it was hidden where it held a whole message,
    /// and that one ended strictly: a client that knows no better ends all its messages in its own way.
    mutating func tellHidden(in message: Message, to listener: DialogueListener) {
        guard let known = hidden else { return }
        hidden = nil
        guard known.holdsMessage, message.isComplete, message.missing == 0, message.lenientEnd == nil,
            !hasLoss
        else { return }
        listener(.breach(.hiddenCommands(known.end, isTaken: true), known.stamp))
    }

    /// Reads client bytes that were kept until it was known what they are.
    mutating func replay(_ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        let count = receiveClient(bytes, stamp: stamp, to: listener)
        if count < bytes.count { heldTLS.append((bytes.extracting(count..<bytes.count).copied(), stamp)) }
    }
}
