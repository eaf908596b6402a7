internal import ByteReading
internal import Provenance

/// A place in a message that a lenient receiver takes for its end, and everything after it until the replies
/// tell which view the server took.
struct Suspicion: Sendable {
    /// A possible end.
    struct Candidate: Sendable {
        var message: Message
        var stamp: FrameStamp
        /// Where the bytes after it begin in `input`.
        var offset: Int
    }

    static let maximumCandidates = 64

    /// The possible ends, in order.
    var candidates: [Candidate]
    /// The client's bytes since the first possible end.
    var input = HeldInput()
    /// The message as a strict receiver sees it, once that is over, and where the bytes after it begin.
    var strict: (message: Message, stamp: FrameStamp, offset: Int)?
    /// Replies since the strict end.
    var replies: [SMTPReply] = []

    init(_ message: Message, stamp: FrameStamp) {
        candidates = [Candidate(message: message, stamp: stamp, offset: 0)]
    }

    /// The first possible end with an unmistakable command after it, inside what a strict receiver takes for the
    /// message. Where no strict end follows, nothing tells a hidden command from a client that ends all its lines so.
    var hiding: Candidate? {
        guard let strict else { return nil }
        return candidates.first { candidate in
            guard candidate.offset < strict.offset else { return false }
            let rest = input.prefix(512, from: candidate.offset)
            guard let end = rest.firstIndex(of: ASCII.lineFeed) else { return false }
            var line = rest[..<end]
            if line.last == ASCII.carriageReturn { line.removeLast() }
            return CommandParser.isUnmistakable(Array(line).span)
        }
    }

    /// The first possible end after which there is nothing yet, or a command.
    var plausible: Candidate? {
        candidates.first { candidate in
            let rest = input.prefix(512, from: candidate.offset)
            guard let end = rest.firstIndex(of: ASCII.lineFeed) else { return rest.isEmpty }
            var line = rest[..<end]
            if line.last == ASCII.carriageReturn { line.removeLast() }
            return CommandParser.isUnmistakable(Array(line).span)
        }
    }
}

extension DialogueDecoder {
    /// Takes client bytes while it is open whether the message is over.
    mutating func suspect(_ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        if let suspicion, suspicion.strict != nil, !suspicion.replies.isEmpty || suspicion.input.isFull {
            // The client heard the reply and goes on: one reply for one message.
            settleSuspicion(isLenient: false, to: listener)
            replay(bytes, stamp: stamp, to: listener)
            return
        }
        let before = suspicion?.input.byteCount ?? 0
        suspicion?.input.append(bytes, stamp: stamp)
        guard suspicion?.strict == nil else { return }
        var offset = 0
        scanning: while offset < bytes.count {
            switch stream.consume(bytes, from: &offset) {
            case nil:
                break scanning
            case .end:
                suspicion?.strict = (stream.message(isComplete: true), stamp, before + offset)
                break scanning
            case .lenientEnd(let kind):
                let message = stream.message(isComplete: true, lenientEnd: kind)
                stream.goOn(after: kind)
                if let count = suspicion?.candidates.count, count < Suspicion.maximumCandidates {
                    suspicion?.candidates.append(
                        Suspicion.Candidate(message: message, stamp: stamp, offset: before + offset))
                }
            }
        }
        if suspicion?.strict == nil, suspicion?.input.isFull ?? false {
            // A long message that happens to hold such a line, and no reply yet: it is part of the message.
            suspicion = nil
            clientMode = .message
        }
    }

    /// Takes a reply while it is open whether the message is over.
    mutating func weighSuspicion(against reply: SMTPReply, to listener: DialogueListener) {
        guard let suspicion else { return }
        guard !pending.contains(where: { $0.command != nil }) else {
            match(reply, to: listener)
            return
        }
        guard let strict = suspicion.strict else {
            if suspicion.plausible != nil {
                settleSuspicion(isLenient: true, to: listener)
            } else {
                settleSuspicion(isLenient: false, to: listener)
            }
            match(reply, to: listener)
            return
        }
        self.suspicion?.replies.append(reply)
        let expected =
            max(1, isLMTP ? acceptedRecipients : 1) + suspicion.input.lineCount(from: strict.offset)
        if suspicion.replies.count + 1 > expected, suspicion.plausible != nil {
            settleSuspicion(isLenient: true, to: listener)
        }
    }

    /// Decides where the message ended, and reads what came after it.
    mutating func settleSuspicion(isLenient: Bool, to listener: DialogueListener) {
        guard let suspicion else { return }
        self.suspicion = nil
        if let hiding = suspicion.hiding, let end = hiding.message.lenientEnd {
            let isTaken = isLenient ? true : suspicion.replies.isEmpty ? nil : false
            listener(.breach(.hiddenCommands(end, isTaken: isTaken), hiding.stamp))
        }
        var rest = suspicion.input
        if isLenient, let candidate = suspicion.plausible {
            rest.drop(candidate.offset)
            endMessage(candidate.message, stamp: candidate.stamp, to: listener)
        } else if let strict = suspicion.strict {
            rest.drop(strict.offset)
            endMessage(strict.message, stamp: strict.stamp, to: listener)
        } else {
            clientMode = .message
            rest = HeldInput()
        }
        for piece in rest.takeAll() {
            if case .bytes(let bytes, let stamp) = piece { replay(bytes.span, stamp: stamp, to: listener) }
        }
        for reply in suspicion.replies { match(reply, to: listener) }
    }

    private mutating func replay(_ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        let count = receiveClient(bytes, stamp: stamp, to: listener)
        if count < bytes.count { heldTLS.append((bytes.extracting(count..<bytes.count).copied(), stamp)) }
    }
}
