internal import PacketDecoding

/// The addresses and ports of a connection, the same for both directions.
///
/// Numbers instead of `IPAddress`, since comparing those is a call into another module, and this is compared
/// for every packet.
struct FlowKey: Hashable, Sendable {
    private let lowerHigh: UInt64
    private let lowerLow: UInt64
    private let higherHigh: UInt64
    private let higherLow: UInt64
    /// The lower address's port in the upper half.
    let ports: UInt32

    /// The key of a segment's connection, and whether the segment came from the lower endpoint.
    @inline(__always)
    static func of(_ segment: SegmentEnds) -> (key: FlowKey, isFromLower: Bool) {
        let (source, destination) = (segment.source, segment.destination)
        let isFromLower: Bool
        if source.high != destination.high {
            isFromLower = source.high < destination.high
        } else if source.low != destination.low {
            isFromLower = source.low < destination.low
        } else {
            isFromLower = segment.sourcePort <= segment.destinationPort
        }
        let key =
            isFromLower
            ? FlowKey(lower: source, segment.sourcePort, higher: destination, segment.destinationPort)
            : FlowKey(lower: destination, segment.destinationPort, higher: source, segment.sourcePort)
        return (key, isFromLower)
    }

    @inline(__always)
    private init(lower: IPAddress, _ lowerPort: UInt16, higher: IPAddress, _ higherPort: UInt16) {
        lowerHigh = lower.high
        lowerLow = lower.low
        higherHigh = higher.high
        higherLow = higher.low
        ports = UInt32(lowerPort) << 16 | UInt32(higherPort)
    }

    /// A key that no connection has: the same unspecified address at both ends.
    static let none = FlowKey(lower: IPAddress(high: 0, low: 0), 0, higher: IPAddress(high: 0, low: 0), 0)

    var lower: IPAddress { IPAddress(high: lowerHigh, low: lowerLow) }
    var higher: IPAddress { IPAddress(high: higherHigh, low: higherLow) }
    var lowerPort: UInt16 { UInt16(truncatingIfNeeded: ports >> 16) }
    var higherPort: UInt16 { UInt16(truncatingIfNeeded: ports) }

    /// A hash that depends on `seed`, so that nobody can choose addresses that collide.
    @inline(__always)
    func hash(seed: UInt64) -> UInt64 {
        var state = Self.mix(seed ^ lowerLow, lowerHigh ^ 0x9E37_79B9_7F4A_7C15)
        state = Self.mix(state ^ higherLow, higherHigh ^ 0xA076_1D64_78BD_642F)
        return Self.mix(state ^ UInt64(ports), 0xE703_7ED1_A0B4_28DB)
    }

    /// A hash that is the same in every run, for what must not differ from run to run.
    @inline(__always)
    var digest: Int { Int(truncatingIfNeeded: hash(seed: 0) >> 20) }

    /// Which part of the connections it belongs to, and shares the limits with. Those that meet on the places of a
    /// `RecentFlows` are of one part.
    @inline(__always)
    var part: Int { digest & (TracingOptions.parts - 1) }

    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right | 1)
        return product.high ^ product.low ^ left
    }
}
