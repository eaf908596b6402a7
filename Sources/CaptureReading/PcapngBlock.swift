/// The head of a pcapng block in the window (draft-ietf-opsawg-pcapng, section 3.1).
struct PcapngBlock {
    /// What the block holds.
    enum Kind: UInt32 {
        case sectionHeader = 0x0A0D_0D0A
        case interfaceDescription = 1
        /// The packet block of the format's first drafts.
        case packet = 2
        case simplePacket = 3
        case enhancedPacket = 6
        /// Secrets that open what later packets hold (section 4.7).
        case decryptionSecrets = 0xA
        /// A systemd journal entry; like the custom blocks, Wireshark counts it as a frame.
        case journal = 9
        case custom = 0xBAD
        case customNotToBeCopied = 0x4000_0BAD
        /// System calls that Sysdig saw, which are frames to Wireshark, too; those with flags are not (as of 4.0).
        case sysdigEvent = 0x204
        case sysdigEvent2 = 0x216
        case largeSysdigEvent2 = 0x221
    }

    /// What the block holds; nil when it is none of our business.
    let kind: Kind?
    /// Where in the window it begins.
    let offset: Int
    /// The bytes it promises to take, head and tail included.
    let length: Int

    /// What secrets are that are a key log as NSS writes it: `TLSK`.
    static let keyLogType: UInt32 = 0x544C_534B

    /// The length of a block without content.
    static let emptyLength = 12

    /// Reads the head at an offset, eight bytes of which must be in the window.
    init(at offset: Int, in window: ReadingWindow, _ order: ByteOrder) {
        kind = Kind(rawValue: window.integer(at: offset, order))
        length = Int(window.integer(at: offset + 4, order) as UInt32)
        self.offset = offset
    }

    /// Whether libpcap makes a frame of it.
    var isPacket: Bool {
        switch kind {
        case .packet, .simplePacket, .enhancedPacket: true
        case .sectionHeader, .interfaceDescription, .decryptionSecrets, .journal, .custom,
            .customNotToBeCopied, .sysdigEvent, .sysdigEvent2, .largeSysdigEvent2, nil:
            false
        }
    }

    /// The interface that a packet block names; nil when the block is too short to be one.
    func interface(in window: ReadingWindow, _ order: ByteOrder) -> Int? {
        switch kind {
        case .enhancedPacket where length >= 32:
            Int(window.integer(at: offset + 8, order) as UInt32)
        case .packet where length >= 32:
            Int(window.integer(at: offset + 8, order) as UInt16)
        case .simplePacket where length >= 16:
            0
        default:
            nil
        }
    }

    /// Makes a packet block say that it comes from the only interface its handle knows.
    func rewrite(in window: ReadingWindow, _ order: ByteOrder, timeShift: Int) {
        switch kind {
        case .enhancedPacket: window.set(0 as UInt32, at: offset + 8, order)
        case .packet: window.set(0 as UInt16, at: offset + 8, order)
        default: return
        }
        guard timeShift > 0 else { return }
        let high: UInt32 = window.integer(at: offset + 12, order)
        let low: UInt32 = window.integer(at: offset + 16, order)
        let time = (UInt64(high) << 32 | UInt64(low)) >> timeShift
        window.set(UInt32(truncatingIfNeeded: time >> 32), at: offset + 12, order)
        window.set(UInt32(truncatingIfNeeded: time), at: offset + 16, order)
    }
}
