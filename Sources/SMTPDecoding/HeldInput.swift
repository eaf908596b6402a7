internal import ByteReading
internal import DequeModule
internal import Provenance

/// Client bytes whose meaning waits for a reply.
struct HeldInput: Sendable {
    enum Piece: Sendable {
        case bytes(ArraySlice<UInt8>, stamp: FrameStamp)
        case gap(Int, stamp: FrameStamp)
        /// Here server bytes were lost: each command before it may have had its reply there.
        case lostReplies
    }

    /// Beyond this the decoder stops waiting and goes by what the bytes look like.
    static let limit = 64 << 10

    private(set) var pieces: Deque<Piece> = []
    private(set) var byteCount = 0

    /// About how many octets of memory it takes.
    var weight: Int { byteCount + pieces.count * (MemoryLayout<Piece>.stride + 32) }

    var isEmpty: Bool { pieces.isEmpty }
    var isFull: Bool { byteCount > Self.limit }

    mutating func append(_ bytes: Span<UInt8>, stamp: FrameStamp) {
        guard !bytes.isEmpty else { return }
        byteCount += bytes.count
        // What came in one frame stays together, in however many steps it is read.
        if case .bytes(var last, stamp)? = pieces.last {
            pieces.removeLast()
            last.append(contentsOf: bytes.copied())
            pieces.append(.bytes(last, stamp: stamp))
        } else {
            pieces.append(.bytes(bytes.copied()[...], stamp: stamp))
        }
    }

    mutating func append(gap count: Int, stamp: FrameStamp) {
        pieces.append(.gap(count, stamp: stamp))
    }

    /// Notes that server bytes were lost, if anything is held that they may have been about.
    mutating func appendLostReplies() {
        if !isEmpty { pieces.append(.lostReplies) }
    }

    /// Adds what another one holds.
    mutating func append(_ other: HeldInput) {
        guard !isEmpty else {
            self = other
            return
        }
        pieces.append(contentsOf: other.pieces)
        byteCount += other.byteCount
    }

    /// Gives everything away and is empty afterwards.
    mutating func takeAll() -> HeldInput {
        let all = self
        self = HeldInput()
        return all
    }

    /// Gives the first piece away.
    mutating func popFirst() -> Piece? {
        let first = pieces.popFirst()
        if case .bytes(let bytes, _)? = first { byteCount -= bytes.count }
        return first
    }

    /// Takes a piece back that was given away.
    mutating func prepend(_ piece: Piece) {
        if case .bytes(let bytes, _) = piece { byteCount += bytes.count }
        pieces.prepend(piece)
    }

    /// Takes away the first `count` bytes, and the gaps among them.
    mutating func drop(_ count: Int) {
        var left = count
        while left > 0, let first = popFirst() {
            guard case .bytes(let bytes, let stamp) = first else { continue }
            if left < bytes.count { prepend(.bytes(bytes.dropFirst(left), stamp: stamp)) }
            left -= min(left, bytes.count)
        }
    }

    /// The first bytes behind gaps that come before any, up to the next gap, at most `count`.
    func first(_ count: Int) -> [UInt8] {
        var rest = self
        while case .gap? = rest.pieces.first { _ = rest.popFirst() }
        return rest.prefix(count)
    }

    /// The bytes from `offset` on up to the first gap, at most `count`.
    func prefix(_ count: Int, from offset: Int = 0) -> [UInt8] {
        var result: [UInt8] = []
        var skip = offset
        for piece in pieces {
            if case .lostReplies = piece { continue }
            guard case .bytes(let bytes, _) = piece, result.count < count else { break }
            let rest = bytes.dropFirst(skip)
            skip -= bytes.count - rest.count
            result.append(contentsOf: rest.prefix(count - result.count))
        }
        return result
    }

    /// How many line feeds there are from `offset` on.
    func lineCount(from offset: Int) -> Int {
        var count = 0
        var skip = offset
        for case .bytes(let bytes, _) in pieces {
            let rest = bytes.dropFirst(skip)
            skip -= bytes.count - rest.count
            count += rest.count { $0 == ASCII.lineFeed }
        }
        return count
    }
}
