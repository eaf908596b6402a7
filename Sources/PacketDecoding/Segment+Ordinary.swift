public import ByteReading

/// Ethernet, IPv4 without options, TCP, all of it captured and in one piece: nearly every frame of a capture is like that. To
/// read it at fixed places, several fields at a time, costs a quarter of going from header to header, which gives the same
/// segment.
extension Segment {
    /// Where TCP begins in such a frame.
    @inlinable static var tcpOffset: Int { 14 + 20 }
    /// Where its options do.
    @inlinable static var optionsOffset: Int { tcpOffset + 20 }

    /// Where the payload of such a frame is; nil for any other.
    @inlinable @inline(__always)
    public static func ordinaryPayload(of frame: Span<UInt8>) -> Range<Int>? {
        // The EtherType, version and header length, the type of service, the total length; the fragment's offset, the time to
        // live and the protocol.
        guard frame.count >= optionsOffset, frame.bigEndianUInt64(at: 12) >> 40 == 0x08_0045,
            frame.bigEndianUInt32(at: 20) & 0x3FFF_00FF == 6
        else { return nil }
        let end = 14 + Int(frame.bigEndianUInt16(at: 16))
        let start = tcpOffset + Int(frame[tcpOffset + 12] >> 4) * 4
        guard end <= frame.count, start >= optionsOffset, start <= end else { return nil }
        return start..<end
    }

    /// Reads such a frame, of which the payload is known. Traps in one that is shorter than its headers.
    @inlinable @inline(__always)
    public init(ordinary frame: Span<UInt8>, payload: Range<Int>) {
        // Checked once, and not for each field.
        precondition(frame.count >= Self.optionsOffset)
        let ends = SegmentEnds(ordinary: frame)
        source = ends.source
        destination = ends.destination
        sourcePort = ends.sourcePort
        destinationPort = ends.destinationPort
        sequence = frame.bigEndianUInt32(at: 38)
        acknowledgement = frame.bigEndianUInt32(at: 42)
        flags = ends.flags
        checksum = frame.bigEndianUInt16(at: 50)
        isChecksumRight = Self.isChecksumRight(
            frame.extracting(Self.tcpOffset..<payload.upperBound), flags: ends.flags, payload: payload.count,
            missing: 0, source: ends.source, destination: ends.destination)
        options = TCPOptions(frame.extracting(Self.optionsOffset..<payload.lowerBound))
        identification = UInt32(frame.bigEndianUInt16(at: 18))
        timeToLive = frame[22]
        self.payload = payload
        missing = 0
    }
}
