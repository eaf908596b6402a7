/// The bytes of pcapng blocks, one after the other (draft-ietf-opsawg-pcapng, section 4).
struct PcapngBlockBytes {
    /// All blocks so far.
    var bytes: [UInt8] = []
    private let order: ByteOrder

    /// What an interface description tells of the times of its packets (section 4.2).
    enum Option {
        /// Their unit, a negative power of ten: 9 is the nanosecond; with the highest bit set a power of two.
        case timeUnit(UInt8)
        /// Seconds to be added to them.
        case timeOffset(UInt64)

        /// The code that stands for it.
        enum Code: UInt16 {
            case end = 0
            case timeUnit = 9
            case timeOffset = 14
        }
    }

    /// No block yet; numbers are to lie in this order.
    init(_ order: ByteOrder) {
        self.order = order
    }

    /// Adds a section header block (section 4.1) of version 1.0 and unknown length.
    mutating func addSectionHeader() {
        let start = begin(.sectionHeader)
        append(0x1A2B_3C4D as UInt32)
        append(1 as UInt16)
        append(0 as UInt16)
        append(UInt64.max)
        end(start)
    }

    /// Adds an interface description block (section 4.2). A snapshot length of 0 is no limit.
    mutating func addInterface(linkType: UInt16, snapshotLength: UInt32, options: [Option]) {
        let start = begin(.interfaceDescription)
        append(linkType)
        append(0 as UInt16)
        append(snapshotLength)
        for option in options {
            switch option {
            case .timeUnit(let unit):
                append(Option.Code.timeUnit.rawValue)
                append(1 as UInt16)
                bytes += [unit, 0, 0, 0]
            case .timeOffset(let seconds):
                append(Option.Code.timeOffset.rawValue)
                append(8 as UInt16)
                append(seconds)
            }
        }
        end(start)
    }

    /// Adds an enhanced packet block (section 4.3); the time counts the units of its interface.
    mutating func addPacket(_ frame: Span<UInt8>, interface: Int, originalLength: Int, time: UInt64) {
        let start = begin(.enhancedPacket)
        append(UInt32(interface))
        append(UInt32(truncatingIfNeeded: time >> 32))
        append(UInt32(truncatingIfNeeded: time))
        append(UInt32(clamping: frame.count))
        append(UInt32(clamping: originalLength))
        append(padded: frame)
        end(start)
    }

    /// Adds a decryption secrets block (section 4.7) with the text of a TLS key log.
    mutating func addSecrets(_ keyLog: Span<UInt8>) {
        let start = begin(.decryptionSecrets)
        append(PcapngBlock.keyLogType)
        append(UInt32(clamping: keyLog.count))
        append(padded: keyLog)
        end(start)
    }

    /// Adds a block's head, with a length that is not known yet.
    private mutating func begin(_ kind: PcapngBlock.Kind) -> Int {
        let start = bytes.count
        append(kind.rawValue)
        append(0 as UInt32)
        return start
    }

    /// Adds a block's tail; both it and the head tell the length (section 3.1).
    private mutating func end(_ start: Int) {
        let length = UInt32(bytes.count + 4 - start)
        append(length)
        bytes.replaceSubrange(start + 4..<start + 8, with: bytes.suffix(4))
    }

    /// Adds bytes, and others up to a multiple of four.
    private mutating func append(padded content: Span<UInt8>) {
        unsafe content.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        while !bytes.count.isMultiple(of: 4) { bytes.append(0) }
    }

    private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        unsafe withUnsafeBytes(of: order.native(number)) { unsafe bytes.append(contentsOf: $0) }
    }
}
