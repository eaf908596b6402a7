/// A datagram of which not all fragments have come. Like the example procedure of RFC 791 section 3.2 it keeps
/// a table of the eight-byte blocks received.
struct PartialDatagram {
    /// What the fragments of one datagram have in common.
    struct Key: Equatable {
        let identification: UInt32
        let payload: Layer
        let source: IPAddress
        let destination: IPAddress
    }

    /// The largest IP datagram, in bytes.
    static let maximumLength = 65_535
    private static let blockLength = 8

    let key: Key
    /// The time of the first fragment, in nanoseconds.
    let firstSeen: Int64
    /// The payload as far as the furthest fragment reaches, zero where nothing has come.
    private(set) var bytes: [UInt8] = []
    /// Known once the last fragment has come.
    private var length: Int?
    private var isReceived: [Bool] = []
    private var receivedBlocks = 0

    init(key: Key, firstSeen: Int64) {
        self.key = key
        self.firstSeen = firstSeen
    }

    /// Whether every byte has come.
    var isComplete: Bool {
        length.map { receivedBlocks == Self.blocks($0) } ?? false
    }

    /// Whether a fragment of `count` bytes agrees with what is known: only the last one's length may be
    /// other than a multiple of eight, and nothing lies behind the last one.
    func accepts(_ fragment: Fragment, count: Int) -> Bool {
        let end = fragment.offset + count
        guard count > 0, end <= Self.maximumLength else { return false }
        return fragment.isLast
            ? end == length ?? max(end, bytes.count)
            : count % Self.blockLength == 0 && end <= length ?? end
    }

    /// Puts the bytes of an accepted fragment into their place where nothing has come before.
    ///
    /// - Returns: Whether it overlaps others without being the same again.
    mutating func insert(_ span: Span<UInt8>, _ fragment: Fragment) -> Bool {
        let end = fragment.offset + span.count
        if fragment.isLast { length = end }
        grow(to: end)

        var known = 0
        var differs = false
        let first = fragment.offset / Self.blockLength
        for block in first..<Self.blocks(end) {
            let start = block * Self.blockLength
            let range = start..<min(start + Self.blockLength, end)
            if isReceived[block] {
                known += 1
                for index in range where bytes[index] != span[index - fragment.offset] { differs = true }
            } else {
                isReceived[block] = true
                for index in range { bytes[index] = span[index - fragment.offset] }
            }
        }
        let all = Self.blocks(end) - first
        receivedBlocks += all - known
        return differs || known > 0 && known < all
    }

    /// Makes room for exactly as much as needed, so that what is held is what is counted.
    private mutating func grow(to end: Int) {
        guard end > bytes.count else { return }
        bytes.reserveCapacity(end)
        bytes.append(contentsOf: repeatElement(0, count: end - bytes.count))
        isReceived.append(contentsOf: repeatElement(false, count: Self.blocks(end) - isReceived.count))
    }

    private static func blocks(_ length: Int) -> Int {
        (length + blockLength - 1) / blockLength
    }
}
