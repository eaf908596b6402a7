internal import ByteReading
internal import Provenance

/// Client bytes whose meaning waits for a reply.
struct HeldInput: Sendable {
    enum Piece: Sendable {
        case bytes([UInt8], stamp: FrameStamp)
        case gap(Int, stamp: FrameStamp)
    }

    /// Beyond this the decoder stops waiting and goes by what the bytes look like.
    static let limit = 64 << 10

    private(set) var pieces: [Piece] = []
    private(set) var byteCount = 0

    var isEmpty: Bool { pieces.isEmpty }
    var isFull: Bool { byteCount > Self.limit }

    mutating func append(_ bytes: Span<UInt8>, stamp: FrameStamp) {
        guard !bytes.isEmpty else { return }
        pieces.append(.bytes(bytes.copied(), stamp: stamp))
        byteCount += bytes.count
    }

    mutating func append(gap count: Int, stamp: FrameStamp) {
        pieces.append(.gap(count, stamp: stamp))
    }

    /// Gives everything away and is empty afterwards.
    mutating func takeAll() -> [Piece] {
        defer { self = HeldInput() }
        return pieces
    }

    /// Takes away the first `count` bytes, and the gaps among them.
    mutating func drop(_ count: Int) {
        var left = count
        while left > 0, !pieces.isEmpty {
            guard case .bytes(let bytes, let stamp) = pieces[0] else {
                pieces.removeFirst()
                continue
            }
            let taken = min(left, bytes.count)
            left -= taken
            byteCount -= taken
            if taken == bytes.count {
                pieces.removeFirst()
            } else {
                pieces[0] = .bytes(Array(bytes.dropFirst(taken)), stamp: stamp)
            }
        }
    }

    /// The bytes from `offset` on up to the first gap, at most `count`.
    func prefix(_ count: Int, from offset: Int = 0) -> [UInt8] {
        var result: [UInt8] = []
        var skip = offset
        for piece in pieces {
            guard case .bytes(let bytes, _) = piece, result.count < count else { break }
            let from = min(skip, bytes.count)
            skip -= from
            result.append(contentsOf: bytes[from...].prefix(count - result.count))
        }
        return result
    }

    /// How many line feeds there are from `offset` on.
    func lineCount(from offset: Int) -> Int {
        prefix(byteCount, from: offset).count { $0 == ASCII.lineFeed }
    }
}
