public import ByteReading

/// The TCP options that tell something about a stream (RFC 9293 section 3.2, RFC 7323).
public struct TCPOptions: Hashable, Sendable {
    /// The largest segment that the sender of a SYN takes, in bytes.
    public var maximumSegmentSize: UInt16?
    /// The power of two by which the sender of a SYN will scale its window (RFC 7323 section 2.2).
    public var windowScale: UInt8?
    /// TSval, the sender's timestamp clock (RFC 7323 section 3.2).
    public var timestampValue: UInt32?

    /// No options.
    @inlinable public init() {}

    /// Reads the options, all of a TCP header after its 20th byte. What makes no sense ends the reading.
    @inlinable @inline(__always)
    init(_ bytes: Span<UInt8>) {
        // NOP, NOP, timestamps: what nearly every segment with options has.
        if bytes.count == 12, bytes.bigEndianUInt32(at: 0) == 0x0101_080A {
            timestampValue = bytes.bigEndianUInt32(at: 4)
        } else {
            readAll(bytes)
        }
    }

    @usableFromInline
    mutating func readAll(_ bytes: Span<UInt8>) {
        var offset = 0
        while offset < bytes.count {
            switch bytes[offset] {
            case 0: return
            case 1: offset += 1
            case let kind:
                guard offset + 1 < bytes.count else { return }
                let length = Int(bytes[offset + 1])
                guard length >= 2, offset + length <= bytes.count else { return }
                read(kind: kind, length: length, bytes, at: offset + 2)
                offset += length
            }
        }
    }

    private mutating func read(kind: UInt8, length: Int, _ bytes: Span<UInt8>, at offset: Int) {
        switch (kind, length) {
        case (2, 4): maximumSegmentSize = bytes.bigEndianUInt16(at: offset)
        case (3, 3): windowScale = bytes[offset]
        case (8, 10): timestampValue = bytes.bigEndianUInt32(at: offset)
        default: break
        }
    }
}
