/// Where the records of a pcap file begin and end (draft-ietf-opsawg-pcap, sections 4 and 5).
struct PcapFraming {
    private let handle: PacketHandle
    private let order: ByteOrder
    /// The length of a record's header in bytes.
    private let headerLength: Int
    /// Versions before 2.4 also wrote the two lengths the other way round.
    private let mayBeSwapped: Bool

    /// The length of the file's header in bytes.
    private static let fileHeaderLength = 24

    /// The byte order and the length of a record's header, by the file's first four bytes, big-endian.
    private static func variant(magic: UInt32) -> (ByteOrder, Int)? {
        switch magic {
        case 0xA1B2_C3D4, 0xA1B2_3C4D: (.big, 16)
        case 0xD4C3_B2A1, 0x4D3C_B2A1: (.little, 16)
        // Alexey Kuznetzov's patched libpcap adds 8 bytes of its own.
        case 0xA1B2_CD34: (.big, 24)
        case 0x34CD_B2A1: (.little, 24)
        default: nil
        }
    }

    /// Whether a file begins so, its first four bytes taken big-endian.
    static func isMagic(_ magic: UInt32) -> Bool {
        variant(magic: magic) != nil
    }

    /// Reads the file header; nil when the magic number is not pcap's.
    init?(_ window: ReadingWindow) throws(CaptureError) {
        let magic: UInt32 = window.integer(at: window.unread.lowerBound, .big)
        guard let variant = Self.variant(magic: magic) else { return nil }
        (order, headerLength) = variant
        guard try window.fill(Self.fileHeaderLength) else {
            throw CaptureError(
                .brokeOff,
                "the file header takes \(Self.fileHeaderLength) bytes, \(window.unread.count) are there")
        }
        let start = window.unread.lowerBound
        let minor: UInt16 = window.integer(at: start + 6, order)
        mayBeSwapped = minor < 4
        handle = try PacketHandle(window, header: start)
        window.consume(Self.fileHeaderLength)
    }

    /// The next complete records, as many as are in the window; nil at the end of the file.
    func nextRun(in window: ReadingWindow) throws(CaptureError) -> PacketRun? {
        while true {
            let start = window.unread.lowerBound
            var end = start
            var packets = 0
            while let length = recordLength(at: end, in: window), window.unread.upperBound - end >= length {
                end += length
                packets += 1
            }
            if packets > 0 {
                return PacketRun(
                    handle: handle, interface: 0, offset: start, length: end - start, packets: packets)
            }
            guard try fillRecord(in: window) else { return nil }
        }
    }

    /// The length of the record at an offset, header included; nil when its header is not all there.
    private func recordLength(at offset: Int, in window: ReadingWindow) -> Int? {
        guard window.unread.upperBound - offset >= headerLength else { return nil }
        let captured: UInt32 = window.integer(at: offset + 8, order)
        guard mayBeSwapped else { return headerLength + Int(captured) }
        let original: UInt32 = window.integer(at: offset + 12, order)
        return headerLength + Int(min(captured, original))
    }

    /// Makes the next record be there in full; false at the end of the file.
    private func fillRecord(in window: ReadingWindow) throws(CaptureError) -> Bool {
        guard try window.fill(headerLength) else {
            guard window.unread.isEmpty else {
                throw CaptureError(
                    .brokeOff, "a record header takes \(headerLength) bytes, \(window.unread.count) are there"
                )
            }
            return false
        }
        guard let length = recordLength(at: window.unread.lowerBound, in: window) else { return false }
        let captured = length - headerLength
        guard length <= ReadingWindow.largestUnit else {
            throw CaptureError(
                .brokeOff, "the record header promises \(captured) bytes, more than any frame has")
        }
        guard try window.fill(length) else {
            throw CaptureError(
                .brokeOff,
                "the record header promises \(captured) bytes, \(window.unread.count - headerLength) are there"
            )
        }
        return true
    }
}
