internal import ByteReading

extension Segment {
    /// Where TCP begins in an ordinary frame: after Ethernet and an IPv4 header without options.
    private static let tcpOffset = 14 + 20

    /// Reads Ethernet, IPv4 without options, TCP, all of it captured and in one piece; nil for anything else.
    ///
    /// Nearly every frame of a capture is like that. To read it here at fixed places costs a quarter of going
    /// from header to header, which gives the same segment.
    init?(ordinary frame: Span<UInt8>) {
        guard frame.count >= Self.tcpOffset + 20, frame.bigEndianUInt16(at: 12) == 0x0800, frame[14] == 0x45,
            frame.bigEndianUInt16(at: 20) & 0x3FFF == 0, frame[23] == 6
        else { return nil }
        let end = 14 + Int(frame.bigEndianUInt16(at: 16))
        let start = Self.tcpOffset + Int(frame[Self.tcpOffset + 12] >> 4) * 4
        guard end <= frame.count, start >= Self.tcpOffset + 20, start <= end else { return nil }

        source = IPAddress(version4: frame.bigEndianUInt32(at: 26))
        destination = IPAddress(version4: frame.bigEndianUInt32(at: 30))
        identification = UInt32(frame.bigEndianUInt16(at: 18))
        timeToLive = frame[22]
        sourcePort = frame.bigEndianUInt16(at: 34)
        destinationPort = frame.bigEndianUInt16(at: 36)
        sequence = frame.bigEndianUInt32(at: 38)
        acknowledgement = frame.bigEndianUInt32(at: 42)
        flags = TCPFlags(rawValue: frame[47])
        window = frame.bigEndianUInt16(at: 48)
        checksum = frame.bigEndianUInt16(at: 50)
        options = TCPOptions(frame.extracting(Self.tcpOffset + 20..<start))
        payload = start..<end
        missing = 0
        headerSum = Self.headerSum(
            frame.extracting(Self.tcpOffset..<start), flags: flags, payload: end - start, missing: 0,
            source: source, destination: destination)
    }
}
