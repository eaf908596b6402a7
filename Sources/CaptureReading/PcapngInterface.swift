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

    /// Reads an interface description block that is wholly in the window (section 4.2); nil if it is too short.
    init?(_ block: PcapngBlock, in window: ReadingWindow, _ order: ByteOrder) {
        guard block.length >= 20 else { return nil }
        var options: [PcapngBlockBytes.Option] = []
        var timeShift = 0
        var offset = block.offset + 16
        let end = block.offset + block.length - 4
        while offset + 4 <= end {
            let code: UInt16 = window.integer(at: offset, order)
            let length = Int(window.integer(at: offset + 2, order) as UInt16)
            let value = offset + 4
            offset = value + (length + 3) / 4 * 4
            let option = PcapngBlockBytes.Option.Code(rawValue: code)
            guard offset <= end, option != .end else { break }
            switch (option, length) {
            case (.timeUnit, 1):
                var unit = window.byte(at: value)
                if unit & 0x80 != 0, unit & 0x7F > Self.finestBinaryUnit {
                    timeShift = Int(unit & 0x7F - Self.finestBinaryUnit)
                    unit = 0x80 | Self.finestBinaryUnit
                }
                options.append(.timeUnit(unit))
            case (.timeOffset, 8):
                options.append(.timeOffset(window.integer(at: value, order)))
            default:
                break
            }
        }
        self.timeShift = timeShift
        var blocks = PcapngBlockBytes(order)
        blocks.addSectionHeader()
        blocks.addInterface(
            linkType: window.integer(at: block.offset + 8, order),
            snapshotLength: window.integer(at: block.offset + 12, order), options: options)
        header = blocks.bytes
    }
}
