internal import ByteReading

/// What operating systems put before the packets that they show (tcpdump.org, "Link-layer header types").
extension Encapsulation {
    /// LINKTYPE_PKTAP of macOS: its own length, 1 for a packet, and that one's link type, in the byte order of Intel and ARM.
    static func packetTap(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 12 else { return nil }
        let length = bytes.littleEndianUInt32(at: 0)
        let isPacket = bytes.littleEndianUInt32(at: 4) == 1
        guard isPacket else { return Encapsulation(length: 12, payload: .other) }
        guard length >= 12, length <= bytes.count else { return nil }
        let linkType = Int32(bitPattern: bytes.littleEndianUInt32(at: 8))
        return Encapsulation(length: Int(length), payload: Layer(linkType: linkType), linkType: linkType)
    }

    /// LINKTYPE_PFLOG of the BSDs: its own length, to which padding up to four comes.
    static func packetFilterLog(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard !bytes.isEmpty else { return nil }
        let length = (Int(bytes[0]) + 3) & ~3
        guard bytes.count >= length else { return nil }
        return Encapsulation(length: length, payload: .ip)
    }

    /// LINKTYPE_ENC of the BSDs: address family, security parameters index, flags.
    static func ipsecTap(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 12 else { return nil }
        return Encapsulation(length: 12, payload: .ip)
    }

    /// LINKTYPE_NFLOG of Linux: address family, version, resource, and attributes, of which one is the packet.
    static func netfilterLog(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        let packet: UInt16 = 9
        var offset = 4
        while bytes.count >= offset + 4 {
            // Length and kind have the byte order of the machine that captured. Kinds are small numbers under two flags.
            let kind = bytes.bigEndianUInt16(at: offset + 2)
            let isLittleEndian = kind & 0x3FFF > 0xFF
            let length = bytes.bigEndianUInt16(at: offset)
            if isLittleEndian ? kind.byteSwapped == packet : kind == packet {
                return Encapsulation(length: offset + 4, payload: .ip)
            }
            let step = Int(isLittleEndian ? length.byteSwapped : length)
            guard step >= 4 else { return nil }
            offset += (step + 3) & ~3
        }
        return nil
    }
}
