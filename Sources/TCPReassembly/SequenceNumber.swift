/// A TCP sequence number: 32 bits that wrap around (RFC 9293 section 3.4).
public struct SequenceNumber: Hashable, Sendable {
    /// The number as it stands in the header.
    public var value: UInt32

    /// A number from a header.
    @inlinable @inline(__always)
    public init(_ value: UInt32) {
        self.value = value
    }

    /// How far `right` is ahead of `left`, in the sense that the nearer way around the circle is meant.
    @inlinable @inline(__always)
    public static func - (left: SequenceNumber, right: SequenceNumber) -> Int {
        Int(Int32(bitPattern: left.value &- right.value))
    }

    /// The number `count` octets further on.
    @inlinable @inline(__always)
    public static func + (left: SequenceNumber, count: Int) -> SequenceNumber {
        SequenceNumber(left.value &+ UInt32(truncatingIfNeeded: count))
    }
}
