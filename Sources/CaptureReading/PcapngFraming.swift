/// Where the packet blocks of a pcapng file lie, and which of libpcap's handles is to read them.
final class PcapngFraming {
    private var order = ByteOrder.little
    /// The interfaces of the current section, in order of their description.
    private var interfaces: [PcapngInterface] = []
    private var openHandles = 0
    /// The TLS key logs met since they were last taken.
    private var keyLogs: [[UInt8]] = []
    /// What they took in the file.
    private var keyLogBytes = 0

    /// Secrets without a packet between them are kept up to so many bytes.
    private static let mostSecrets = 64 << 20
    /// More interfaces than this in one section are no capture but an attack on our memory.
    private static let mostInterfaces = 1 << 16
    /// Handles kept open; they remember nothing, so closing one costs only opening it again.
    private static let mostHandles = 64

    /// Whether a file begins so, its first four bytes taken big-endian.
    static func isMagic(_ magic: UInt32) -> Bool {
        magic == PcapngBlock.Kind.sectionHeader.rawValue
    }

    /// The next complete packets of one interface, as many as are in the window; nil at the end of the file.
    ///
    /// Adds to `frames` the blocks in between that libpcap makes no frame of, and Wireshark does.
    func nextRun(
        in window: ReadingWindow, counting frames: inout UInt64
    ) throws(CaptureError) -> PacketRun? {
        while let block = try nextBlock(in: window) {
            switch block.kind {
            case .sectionHeader:
                try beginSection(block, in: window)
            case .interfaceDescription:
                try addInterface(block, in: window)
            case .decryptionSecrets:
                try addSecrets(block, in: window)
            case .packet, .simplePacket, .enhancedPacket:
                return try run(from: block, in: window)
            case .journal, .custom, .customNotToBeCopied, .sysdigEvent, .sysdigEvent2, .largeSysdigEvent2:
                try skip(block, in: window)
                frames += 1
            case nil:
                try skip(block, in: window)
            }
        }
        return nil
    }

    /// The head of the next block; nil at the end of the file.
    private func nextBlock(in window: ReadingWindow) throws(CaptureError) -> PcapngBlock? {
        guard try window.fill(PcapngBlock.emptyLength) else {
            if window.unread.isEmpty { return nil }
            throw damage(
                "a block takes at least \(PcapngBlock.emptyLength) bytes, \(window.unread.count) are there",
                in: window)
        }
        let start = window.unread.lowerBound
        if Self.isMagic(window.integer(at: start, .big)) {
            // A section has its own byte order (section 4.1), in which its header's length is written, too.
            switch window.integer(at: start + 8, .big) as UInt32 {
            case 0x1A2B_3C4D: order = .big
            case 0x4D3C_2B1A: order = .little
            default: throw damage("a section header has no byte-order magic", in: window)
            }
        }
        let block = PcapngBlock(at: start, in: window, order)
        guard block.length >= PcapngBlock.emptyLength, block.length.isMultiple(of: 4) else {
            throw damage("a block can't be \(block.length) bytes long", in: window)
        }
        return block
    }

    /// A new section forgets the interfaces of the one before.
    private func beginSection(_ block: PcapngBlock, in window: ReadingWindow) throws(CaptureError) {
        interfaces = []
        openHandles = 0
        guard block.length >= 28 else { throw damage("a section header is too short", in: window) }
        guard try window.fill(28) else { throw truncation(block, in: window) }
        let major: UInt16 = window.integer(at: window.unread.lowerBound + 12, order)
        guard major == 1 else {
            throw CaptureError(.unsupported, "it is pcapng of version \(major); version 1 is read here")
        }
        try skip(block, in: window)
    }

    private func addInterface(_ block: PcapngBlock, in window: ReadingWindow) throws(CaptureError) {
        let block = try fill(block, in: window)
        guard interfaces.count < Self.mostInterfaces else {
            throw damage("a section has more than \(Self.mostInterfaces) interfaces", in: window)
        }
        guard let interface = PcapngInterface(block, in: window, order) else {
            throw damage("an interface description is too short", in: window)
        }
        interfaces.append(interface)
        window.consume(block.length)
    }

    /// Gives away the key logs that lie between the packets read before and those to be read next.
    func takeKeyLogs() -> [[UInt8]] {
        defer {
            keyLogs = []
            keyLogBytes = 0
        }
        return keyLogs
    }

    private func addSecrets(_ block: PcapngBlock, in window: ReadingWindow) throws(CaptureError) {
        let head = 16
        guard block.length <= ReadingWindow.largestUnit, block.length >= head + 4 else {
            try skip(block, in: window)
            return
        }
        let block = try fill(block, in: window)
        let type: UInt32 = window.integer(at: block.offset + 8, order)
        let length = Int(window.integer(at: block.offset + 12, order) as UInt32)
        if type == PcapngBlock.keyLogType, length <= block.length - head - 4,
            keyLogBytes + block.length <= Self.mostSecrets
        {
            keyLogBytes += block.length
            let start = block.offset + head
            keyLogs.append((start..<start + length).map { window.byte(at: $0) })
        }
        window.consume(block.length)
    }

    /// The packets of one interface from a block on.
    private func run(
        from block: PcapngBlock, in window: ReadingWindow
    ) throws(CaptureError) -> PacketRun {
        let block = try fill(block, in: window)
        guard let index = block.interface(in: window, order) else {
            throw damage("a packet block is too short", in: window)
        }
        guard index < interfaces.count else {
            throw damage(
                "a packet names interface \(index), the section describes \(interfaces.count)", in: window)
        }
        let handle = try openHandle(of: index, in: window)
        let timeShift = interfaces[index].timeShift
        var end = block.offset
        var packets = 0
        var next: PcapngBlock? = block
        while let block = next, block.interface(in: window, order) == index {
            block.rewrite(in: window, order, timeShift: timeShift)
            end += block.length
            packets += 1
            next = packet(at: end, in: window)
        }
        return PacketRun(
            handle: handle, interface: Int32(index), offset: block.offset, length: end - block.offset,
            packets: packets)
    }

    /// The packet block at an offset, if one is wholly in the window.
    private func packet(at offset: Int, in window: ReadingWindow) -> PcapngBlock? {
        guard window.unread.upperBound - offset >= PcapngBlock.emptyLength else { return nil }
        let block = PcapngBlock(at: offset, in: window, order)
        let isComplete = window.unread.upperBound - offset >= block.length
        return block.isPacket && isComplete && block.length.isMultiple(of: 4) ? block : nil
    }

    private func openHandle(
        of index: Int, in window: ReadingWindow
    ) throws(CaptureError) -> PacketHandle {
        if let handle = interfaces[index].handle { return handle }
        if openHandles >= Self.mostHandles {
            for index in interfaces.indices { interfaces[index].handle = nil }
            openHandles = 0
        }
        window.setAnnex(interfaces[index].header)
        let handle = try PacketHandle(window, header: ReadingWindow.annex)
        interfaces[index].handle = handle
        openHandles += 1
        return handle
    }

    /// Makes a whole block be in the window, and says where it is now.
    private func fill(_ block: PcapngBlock, in window: ReadingWindow) throws(CaptureError) -> PcapngBlock {
        guard block.length <= ReadingWindow.largestUnit else {
            throw damage("a block promises \(block.length) bytes, more than any frame has", in: window)
        }
        guard try window.fill(block.length) else { throw truncation(block, in: window) }
        return PcapngBlock(at: window.unread.lowerBound, in: window, order)
    }

    private func skip(_ block: PcapngBlock, in window: ReadingWindow) throws(CaptureError) {
        let start = window.consumed
        guard try window.skip(block.length) else {
            throw CaptureError(
                .brokeOff,
                "the block at byte \(start.grouped) promises \(block.length) bytes, \(window.consumed - start) are there"
            )
        }
    }

    private func truncation(_ block: PcapngBlock, in window: ReadingWindow) -> CaptureError {
        damage("a block promises \(block.length) bytes, \(window.unread.count) are there", in: window)
    }

    private func damage(_ reason: String, in window: ReadingWindow) -> CaptureError {
        CaptureError(.brokeOff, "at byte \(window.consumed.grouped): \(reason)")
    }
}
