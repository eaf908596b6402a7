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

    /// What is wrong with the lines before a possible end, behind the one before it.
    struct PlacedFaults: Sendable {
        var faults: LineConformance.Faults
        var stamp: FrameStamp
        /// Where the bytes after that end begin in `input`.
        var offset: Int
    }

    /// What the client sent after a possible end, as far as it is here.
    private enum Continuation {
        case nothing, unfinishedLine, command, text
    }

    static let maximumCandidates = 64
    /// Replies that are kept while it is open what they answer.
    static let maximumReplies = 1000
    /// Octets after a possible end that tell whether a command follows it: the longest that RFC 5321 knows.
    private static let reach = 512

    /// The possible ends, in order.
    var candidates: [Candidate]
    /// The client's bytes since the first possible end.
    var input = HeldInput()
    /// The message as a strict receiver sees it, once that is over, and where the bytes after it begin.
    private(set) var strict: (message: Message, stamp: FrameStamp, offset: Int)?
    /// How many line feeds are behind the strict end, once a reply was weighed against them.
    private var linesBehindEnd: Int?
    /// How many bytes must be here before it is known what follows each possible end.
    private var reviewAt = reach
    /// What is wrong with the lines between the possible ends.
    private(set) var faults: [PlacedFaults] = []
    /// Replies since the strict end.
    var replies: [SMTPReply] = []

    /// About how many octets of memory it takes.
    var weight: Int {
        input.weight + candidates.count * MemoryLayout<Candidate>.stride
            + faults.count * MemoryLayout<PlacedFaults>.stride
            + replies.count * MemoryLayout<SMTPReply>.stride
    }

    init(_ message: Message, stamp: FrameStamp) {
        candidates = [Candidate(message: message, stamp: stamp, offset: 0)]
    }

    /// How many more bytes it takes until something must be decided. It is the same place however the bytes are cut.
    var room: Int {
        guard strict == nil || replies.isEmpty else { return 0 }
        return min(strict == nil ? reviewAt : .max, HeldInput.limit + 1) - input.byteCount
    }

    /// Takes a reply. Returns whether the server took a lenient end, nil while that is open.
    mutating func weigh(_ reply: SMTPReply, recipients: Int) -> Bool? {
        replies.append(reply)
        guard let strict else { return plausible != nil }
        // Each line behind the end may be a command. While replies come the client's bytes stay as they are, so that it is
        // enough to look once.
        let lines = linesBehindEnd ?? input.lineCount(from: strict.offset)
        linesBehindEnd = lines
        if replies.count == recipients + lines + 1, plausible != nil { return true }
        return replies.count == Self.maximumReplies ? false : nil
    }

    /// Whether it takes note of more possible ends.
    var hasRoomForCandidates: Bool { candidates.count < Self.maximumCandidates }

    /// Adds a possible end, here, and what is wrong with the lines since the one before.
    mutating func append(_ message: Message, _ faults: LineConformance.Faults?, stamp: FrameStamp) {
        let offset = input.byteCount
        if let faults { self.faults.append(PlacedFaults(faults: faults, stamp: stamp, offset: offset)) }
        candidates.append(Candidate(message: message, stamp: stamp, offset: offset))
        reviewAt = offset + Self.reach
    }

    /// The message is over, here, as a strict receiver sees it.
    mutating func end(_ message: Message, stamp: FrameStamp) {
        strict = (message, stamp, input.byteCount)
    }

    /// Forgets the possible ends after which text goes on: nobody took these for the end of a message. Returns
    /// whether none is left.
    mutating func isRefuted() -> Bool {
        guard strict == nil, input.byteCount >= reviewAt else { return false }
        reviewAt = .max
        candidates = candidates.filter { continuation(of: $0) != .text }
        return candidates.isEmpty
    }

    /// The first possible end with an unmistakable command after it, inside what a strict receiver takes for the
    /// message. Where no strict end follows, nothing tells a hidden command from a client that ends all its lines so.
    var hiding: Candidate? {
        guard let strict else { return nil }
        return candidates.first { $0.offset < strict.offset && continuation(of: $0) == .command }
    }

    /// The first possible end after which there is nothing yet, or a command.
    var plausible: Candidate? {
        candidates.first { candidate in
            switch continuation(of: candidate) {
            case .nothing, .command: true
            case .unfinishedLine, .text: false
            }
        }
    }

    /// Whether a command came with a possible end.
    func holdsCommand(after candidate: Candidate) -> Bool { continuation(of: candidate) == .command }

    private func continuation(of candidate: Candidate) -> Continuation {
        // What takes CR for the end of a line takes the CRLF after that for an empty one.
        let rest = input.prefix(Self.reach, from: candidate.offset).drop {
            $0 == ASCII.carriageReturn || $0 == ASCII.lineFeed
        }
        guard !rest.isEmpty else { return .nothing }
        guard let end = rest.firstIndex(of: ASCII.lineFeed) else {
            return input.byteCount - candidate.offset < Self.reach ? .unfinishedLine : .text
        }
        var line = rest[..<end]
        if line.last == ASCII.carriageReturn { line.removeLast() }
        return CommandParser.isUnmistakable(Array(line).span) ? .command : .text
    }
}

/// Commands that followed a lenient end of data before the server's reply to it.
struct HiddenCommands: Sendable {
    var end: LenientEnd
    var stamp: FrameStamp
    /// Whether a message was among them, sent before the 354: so does nobody who knows that the server listens.
    var holdsMessage = false
}

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

    private mutating func replay(_ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        let count = receiveClient(bytes, stamp: stamp, to: listener)
        if count < bytes.count { heldTLS.append((bytes.extracting(count..<bytes.count).copied(), stamp)) }
    }
}
