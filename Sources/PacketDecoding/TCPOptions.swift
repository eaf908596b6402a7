public import ByteReading

/// The TCP option that tells something about a stream (RFC 7323).
public struct TCPOptions: Hashable, Sendable {
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
                if kind == 8, length == 10 { timestampValue = bytes.bigEndianUInt32(at: offset + 2) }
                offset += length
            }
        }
    }
}
