public import ByteReading

/// Who sends a segment to whom: enough to tell whether anybody wants to read it.
public struct SegmentEnds: Sendable {
    /// The IP address of the sender.
    public let source: IPAddress
    /// The IP address of the receiver.
    public let destination: IPAddress
    /// The TCP port of the sender.
    public let sourcePort: UInt16
    /// The TCP port of the receiver.
    public let destinationPort: UInt16
    /// The control bits.
    public let flags: TCPFlags
}

extension SegmentEnds {
    /// The ends of a segment that was read.
    @inlinable @inline(__always)
    public init(_ segment: Segment) {
        source = segment.source
        destination = segment.destination
        sourcePort = segment.sourcePort
        destinationPort = segment.destinationPort
        flags = segment.flags
    }

    /// The ends of a segment in a frame that has an ordinary payload. Traps in shorter frames.
    @inlinable @inline(__always)
    public init(ordinary frame: Span<UInt8>) {
        precondition(frame.count >= 48)
        source = IPAddress(version4: frame.bigEndianUInt32(at: 26))
        destination = IPAddress(version4: frame.bigEndianUInt32(at: 30))
        sourcePort = frame.bigEndianUInt16(at: 34)
        destinationPort = frame.bigEndianUInt16(at: 36)
        flags = TCPFlags(rawValue: frame[47])
    }
}
