/// Where the records of a pcap file begin and end (draft-ietf-opsawg-pcap, sections 4 and 5).
struct PcapFraming {
    private let handle: PacketHandle
    private let variant: Variant
    /// Versions before 2.4 also wrote the two lengths the other way round.
    private let mayBeSwapped: Bool

    /// The length of the file's header in bytes.
    private static let fileHeaderLength = 24
    /// Where in it the snapshot length stands.
    private static let snapshotLengthOffset = 16
    /// libpcap's own limit for all but USB and D-Bus.
    private static let largestFrame = 1 << 18

    /// What a file's first four bytes tell of it.
    private struct Variant {
        var order: ByteOrder
        /// A second's fraction in a record's header is in units of so many nanoseconds.
        var unit: Int64 = 1000
        var headerLength = OrdinaryRecords.headerLength

        /// By the first four bytes, big-endian; nil where they are not pcap's.
        init?(magic: UInt32) {
            switch magic {
            case 0xA1B2_C3D4: order = .big
            case 0xD4C3_B2A1: order = .little
            case 0xA1B2_3C4D: (order, unit) = (.big, 1)
            case 0x4D3C_B2A1: (order, unit) = (.little, 1)
            // Alexey Kuznetzov's patched libpcap adds 8 bytes of its own.
            case 0xA1B2_CD34: (order, headerLength) = (.big, 24)
            case 0x34CD_B2A1: (order, headerLength) = (.little, 24)
            default: return nil
            }
        }
    }

    /// Whether a file begins so, its first four bytes taken big-endian.
    static func isMagic(_ magic: UInt32) -> Bool {
        Variant(magic: magic) != nil
    }

    /// Reads the file header; nil when the magic number is not pcap's.
    init?(_ window: ReadingWindow) throws(CaptureError) {
        let magic: UInt32 = window.integer(at: window.unread.lowerBound, .big)
        guard let variant = Variant(magic: magic) else { return nil }
        self.variant = variant
        guard try window.fill(Self.fileHeaderLength) else {
            throw CaptureError(
                .brokeOff,
                "the file header takes \(Self.fileHeaderLength) bytes, \(window.unread.count) are there")
        }
        let start = window.unread.lowerBound
        let minor: UInt16 = window.integer(at: start + 6, variant.order)
        mayBeSwapped = minor < 4
        // What writers keep beyond the length that they promise is in the file, and libpcap would cut it.
        let place = start + Self.snapshotLengthOffset
        let promised: UInt32 = window.integer(at: place, variant.order)
        let isSmall = (1..<UInt32(Self.largestFrame)).contains(promised)
        if isSmall { window.set(UInt32(Self.largestFrame), at: place, variant.order) }
        handle = try PacketHandle(
            window, header: start, secondsMask: 0xFFFF_FFFF, snapshotLength: isSmall ? Int(promised) : nil)
        window.consume(Self.fileHeaderLength)
    }

    /// The next complete records, as many as are in the window; nil at the end of the file.
    func nextRun(in window: ReadingWindow) throws(CaptureError) -> PacketRun? {
        while true {
            let start = window.unread.lowerBound
            if hasOrdinaryRecords {
                let ordinary = OrdinaryRecords(
                    window, from: start, unit: variant.unit,
                    mostBytes: max(handle.snapshotLength, Self.largestFrame))
                if ordinary.header != nil { return PacketRun(ordinary, handle: handle, interface: 0) }
            }
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

    /// Whether records look as `OrdinaryRecords` takes them, if their own headers agree.
    private var hasOrdinaryRecords: Bool {
        variant.order == .ofThisMachine && variant.headerLength == OrdinaryRecords.headerLength
            && !mayBeSwapped
    }

    /// The length of the record at an offset, header included; nil when its header is not all there.
    private func recordLength(at offset: Int, in window: ReadingWindow) -> Int? {
        guard window.unread.upperBound - offset >= variant.headerLength else { return nil }
        let captured: UInt32 = window.integer(at: offset + 8, variant.order)
        guard mayBeSwapped else { return variant.headerLength + Int(captured) }
        let original: UInt32 = window.integer(at: offset + 12, variant.order)
        return variant.headerLength + Int(min(captured, original))
    }

    /// Makes the next record be there in full; false at the end of the file.
    private func fillRecord(in window: ReadingWindow) throws(CaptureError) -> Bool {
        guard try window.fill(variant.headerLength) else {
            guard window.unread.isEmpty else {
                throw CaptureError(
                    .brokeOff,
                    "a record header takes \(variant.headerLength) bytes, \(window.unread.count) are there"
                )
            }
            return false
        }
        guard let length = recordLength(at: window.unread.lowerBound, in: window) else { return false }
        let captured = length - variant.headerLength
        guard length <= ReadingWindow.largestUnit else {
            throw CaptureError(
                .brokeOff, "the record header promises \(captured) bytes, more than any frame has")
        }
        guard try window.fill(length) else {
            throw CaptureError(
                .brokeOff,
                "the record header promises \(captured) bytes, \(window.unread.count - variant.headerLength) are there"
            )
        }
        return true
    }
}
