/// What tells whether a segment reached the other end, and counted there.
public struct SegmentTraits: Equatable, Sendable {
    /// What speaks against it.
    public struct Faults: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt8

        /// A set of faults.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Its checksum is wrong, and the first one of its direction is right: the receiver drops it (RFC 9293 section 3.1).
        public static let checksum = Faults(rawValue: 1)
        /// Its timestamp is older than one that was there: the receiver drops it (PAWS, RFC 7323 section 5).
        public static let timestamp = Faults(rawValue: 2)
        /// It came with the SYN: many receivers want it again after the handshake (RFC 7413).
        public static let withSYN = Faults(rawValue: 4)
        /// It has hops left for fewer routers than others of its direction: it may have died before the receiver.
        public static let timeToLive = Faults(rawValue: 8)
    }

    /// The IPv4 time to live or IPv6 hop limit.
    public var timeToLive: UInt8 = 0
    /// What speaks against it.
    public internal(set) var faults: Faults = []

    /// Routes change by a few hops; one that ends on the way differs by more.
    private static let routeChange = 5

    /// The same, seen beside a segment of the same direction with that time to live.
    func beside(timeToLive other: UInt8) -> SegmentTraits {
        var traits = self
        if Int(timeToLive) + Self.routeChange <= Int(other) { traits.faults.insert(.timeToLive) }
        return traits
    }
}
