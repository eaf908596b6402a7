internal import ByteReading

/// Radio: what tools put before a frame of IEEE 802.11, and its own header.
extension Encapsulation {
    /// Radiotap: version 0, padding, its own length in little endian.
    static func radiotap(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard let length = ownLength(of: bytes) else { return nil }
        let isPadded = radiotapFlags(bytes.extracting(first: length)) & 0x20 != 0
        return Encapsulation(length: length, payload: isPadded ? .paddedWireless : .wireless)
    }

    /// The length, of eight or more, that both have behind version 0 and another octet; nil where it can't be right.
    private static func ownLength(of bytes: Span<UInt8>) -> Int? {
        guard bytes.count >= 4, bytes[0] == 0 else { return nil }
        let length = Int(bytes.littleEndianUInt16(at: 2))
        return length >= 8 && bytes.count >= length ? length : nil
    }

    /// The field "flags", which may have one of eight bytes before it; 0 where there is none.
    private static func radiotapFlags(_ header: Span<UInt8>) -> UInt8 {
        let present = header[4]
        let (hasTimer, hasFlags) = (present & 1 != 0, present & 2 != 0)
        var offset = 8
        // The last bit of each word says that another one tells of more fields.
        while offset <= header.count, header[offset - 1] & 0x80 != 0 { offset += 4 }
        if hasTimer { offset = (offset + 7) & ~7 + 8 }
        return hasFlags && offset < header.count ? header[offset] : 0
    }

    /// LINKTYPE_PPI: version 0, flags, its own length and the link type, in little endian.
    static func perPacketInformation(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard let length = ownLength(of: bytes) else { return nil }
        let linkType = Int32(bitPattern: bytes.littleEndianUInt32(at: 4))
        return Encapsulation(length: length, payload: Layer(linkType: linkType), linkType: linkType)
    }

    /// A data frame of IEEE 802.11 with 802.2 in it; others, encrypted ones, aggregates and later fragments lead nowhere
    /// (IEEE 802.11, 9.2).
    static func wireless(_ bytes: Span<UInt8>, isPadded: Bool = false) -> Encapsulation? {
        guard bytes.count >= 2 else { return nil }
        let (control, flags) = (bytes[0], bytes[1])
        let isData = control & 0x0F == 0x08
        let hasBody = control & 0x40 == 0
        let isEncrypted = flags & 0x40 != 0
        guard isData, hasBody, !isEncrypted else { return Encapsulation(length: 2, payload: .other) }
        guard bytes.count >= 24 else { return nil }
        let isFirstFragment = bytes[22] & 0x0F == 0
        guard isFirstFragment else { return Encapsulation(length: 24, payload: .other) }
        let hasFourAddresses = flags & 0x03 == 0x03
        let hasQualityOfService = control & 0x80 != 0
        let hasHighThroughputControl = hasQualityOfService && flags & 0x80 != 0
        let quality = hasFourAddresses ? 30 : 24
        let header = quality + (hasQualityOfService ? 2 : 0) + (hasHighThroughputControl ? 4 : 0)
        let length = isPadded ? (header + 3) & ~3 : header
        guard bytes.count >= length else { return nil }
        let isAggregate = hasQualityOfService && bytes[quality] & 0x80 != 0
        return Encapsulation(length: length, payload: isAggregate ? .other : .logicalLink)
    }
}
