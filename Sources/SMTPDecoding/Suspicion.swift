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
