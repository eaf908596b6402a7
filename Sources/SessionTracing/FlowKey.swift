internal import PacketDecoding

/// The addresses and ports of a connection, the same for both directions.
struct FlowKey: Equatable, Sendable {
    let lower: IPAddress
    let higher: IPAddress
    /// The lower address's port in the upper half.
    let ports: UInt32

    /// The key of a segment's connection, and whether the segment came from the lower endpoint.
    static func of(_ segment: Segment) -> (key: FlowKey, isFromLower: Bool) {
        let isFromLower =
            segment.source == segment.destination
            ? segment.sourcePort <= segment.destinationPort : segment.source < segment.destination
        let ports =
            isFromLower
            ? UInt32(segment.sourcePort) << 16 | UInt32(segment.destinationPort)
            : UInt32(segment.destinationPort) << 16 | UInt32(segment.sourcePort)
        let key =
            isFromLower
            ? FlowKey(lower: segment.source, higher: segment.destination, ports: ports)
            : FlowKey(lower: segment.destination, higher: segment.source, ports: ports)
        return (key, isFromLower)
    }

    var lowerPort: UInt16 { UInt16(truncatingIfNeeded: ports >> 16) }
    var higherPort: UInt16 { UInt16(truncatingIfNeeded: ports) }

    /// A hash that depends on `seed`, so that nobody can choose addresses that collide.
    func hash(seed: UInt64) -> UInt64 {
        var state = Self.mix(seed ^ lower.low, lower.high ^ 0x9E37_79B9_7F4A_7C15)
        state = Self.mix(state ^ higher.low, higher.high ^ 0xA076_1D64_78BD_642F)
        return Self.mix(state ^ UInt64(ports), 0xE703_7ED1_A0B4_28DB)
    }

    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right | 1)
        return product.high ^ product.low ^ left
    }
}

extension IPAddress {
    /// `::`, which no connection has at both ends.
    static let unspecified = IPAddress(high: 0, low: 0)
}
