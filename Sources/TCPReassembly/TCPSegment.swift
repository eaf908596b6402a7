public import Provenance

/// What reassembly needs to know of a segment beside its payload.
public struct TCPSegment: Sendable {
    /// The control bits that matter here.
    public struct Flags: OptionSet, Sendable {
        /// The bits, as in the header.
        public var rawValue: UInt8

        /// Bits from a header.
        @inlinable @inline(__always)
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Whether any of `flags` is set. `contains` is generic and costs a call.
        @inlinable @inline(__always)
        public func has(_ flags: Flags) -> Bool { rawValue & flags.rawValue != 0 }

        /// No more data from the sender.
        @inlinable @inline(__always)
        public static var fin: Flags { Flags(rawValue: 0x01) }
        /// Synchronise sequence numbers.
        @inlinable @inline(__always)
        public static var syn: Flags { Flags(rawValue: 0x02) }
        /// Reset the connection.
        @inlinable @inline(__always)
        public static var rst: Flags { Flags(rawValue: 0x04) }
        /// The urgent pointer is meant.
        @inlinable @inline(__always)
        public static var urg: Flags { Flags(rawValue: 0x20) }
        /// The acknowledgement field is meant.
        @inlinable @inline(__always)
        public static var ack: Flags { Flags(rawValue: 0x10) }
    }

    /// The sequence number of the first octet, or of the SYN.
    public var sequence: SequenceNumber
    /// The next octet expected from the other side; meaningful with `.ack` only.
    public var acknowledgement: SequenceNumber
    /// The control bits.
    public var flags: Flags
    /// The IPv4 time to live or IPv6 hop limit; 0 where it is not known.
    public var timeToLive: UInt8
    // A segment is handed on for every packet. In 96 bytes with its connection's key it is copied without a call, so what may
    // be absent has no room of its own.

    /// Whether its checksum is right; nil where nothing can be told.
    public let isChecksumRight: Bool?
    @usableFromInline
    let timestampValue: UInt32
    @usableFromInline
    let missingBytes: Int32
    @usableFromInline
    let hasTimestamp: Bool

    /// TSval (RFC 7323 section 3.2).
    @inlinable public var timestamp: UInt32? { hasTimestamp ? timestampValue : nil }
    /// Payload octets that were on the wire but not in the capture (snaplen); they follow the payload.
    @inlinable public var missing: Int { Int(missingBytes) }
    /// What tells two captures of one packet from a retransmission: IPv4 identification and TCP checksum.
    public var identity: UInt64
    /// Where and when it was seen.
    public var stamp: FrameStamp

    /// A segment's header fields.
    @inlinable @inline(__always)
    public init(
        sequence: SequenceNumber, acknowledgement: SequenceNumber, flags: Flags, timeToLive: UInt8 = 0,
        isChecksumRight: Bool? = nil, timestamp: UInt32? = nil, missing: Int = 0, identity: UInt64 = 0,
        stamp: FrameStamp
    ) {
        self.sequence = sequence
        self.acknowledgement = acknowledgement
        self.flags = flags
        self.timeToLive = timeToLive
        self.isChecksumRight = isChecksumRight
        timestampValue = timestamp ?? 0
        hasTimestamp = timestamp != nil
        missingBytes = Int32(clamping: missing)
        self.identity = identity
        self.stamp = stamp
    }
}
