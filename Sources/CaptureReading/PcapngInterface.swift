/// An interface of a pcapng section, made presentable to libpcap.
///
/// libpcap reads a file only if all its interfaces are of one link type and snapshot length, so each interface
/// gets a handle of its own, which is told of no other.
struct PcapngInterface {
    /// Who reads its packets; opened when the first one comes.
    var handle: PacketHandle?
    /// A section header and an interface description of our own making.
    let header: [UInt8]
    /// By how many bits its times are shifted to the right before libpcap sees them.
    let timeShift: Int

    /// libpcap scales times in 64 bits and overflows on units finer than 2⁻³⁴ s, a sixteenth of a nanosecond.
    private static let finestBinaryUnit: UInt8 = 34

    private enum Option: UInt16 {
        case end = 0
        case timeUnit = 9
        case timeOffset = 14
    }

    /// Reads an interface description block that is wholly in the window (section 4.2); nil if it is too short.
    init?(_ block: PcapngBlock, in window: ReadingWindow, _ order: ByteOrder) {
        guard block.length >= 20 else { return nil }
        var options: [UInt8] = []
        var timeShift = 0
        var offset = block.offset + 16
        let end = block.offset + block.length - 4
        while offset + 4 <= end {
            let code: UInt16 = window.integer(at: offset, order)
            let length = Int(window.integer(at: offset + 2, order) as UInt16)
            let value = offset + 4
            offset = value + (length + 3) / 4 * 4
            guard offset <= end, Option(rawValue: code) != .end else { break }
            switch (Option(rawValue: code), length) {
            case (.timeUnit, 1):
                var unit = window.byte(at: value)
                if unit & 0x80 != 0, unit & 0x7F > Self.finestBinaryUnit {
                    timeShift = Int(unit & 0x7F - Self.finestBinaryUnit)
                    unit = 0x80 | Self.finestBinaryUnit
                }
                options.append(code, order)
                options.append(UInt16(1), order)
                options += [unit, 0, 0, 0]
            case (.timeOffset, 8):
                options.append(code, order)
                options.append(UInt16(8), order)
                options += (value..<value + 8).map { window.byte(at: $0) }
            default:
                break
            }
        }
        self.timeShift = timeShift
        header =
            Self.sectionHeader(order)
            + Self.description(
                linkType: window.integer(at: block.offset + 8, order),
                snapshotLength: window.integer(at: block.offset + 12, order), options: options, order)
    }

    /// A section header block (section 4.1) of version 1.0 and unknown length.
    private static func sectionHeader(_ order: ByteOrder) -> [UInt8] {
        var block: [UInt8] = []
        block.append(PcapngBlock.Kind.sectionHeader.rawValue, order)
        block.append(UInt32(28), order)
        block.append(0x1A2B_3C4D as UInt32, order)
        block.append(UInt16(1), order)
        block.append(UInt16(0), order)
        block.append(UInt64.max, order)
        block.append(UInt32(28), order)
        return block
    }

    private static func description(
        linkType: UInt16, snapshotLength: UInt32, options: [UInt8], _ order: ByteOrder
    ) -> [UInt8] {
        let length = UInt32(20 + options.count)
        var block: [UInt8] = []
        block.append(PcapngBlock.Kind.interfaceDescription.rawValue, order)
        block.append(length, order)
        block.append(linkType, order)
        block.append(UInt16(0), order)
        block.append(snapshotLength, order)
        block += options
        block.append(length, order)
        return block
    }
}

extension [UInt8] {
    /// Adds a number in the given byte order.
    fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number, _ order: ByteOrder) {
        for index in 0..<MemoryLayout<Number>.size {
            let place = order == .little ? index : MemoryLayout<Number>.size - 1 - index
            append(UInt8(truncatingIfNeeded: number >> (8 * place)))
        }
    }
}
