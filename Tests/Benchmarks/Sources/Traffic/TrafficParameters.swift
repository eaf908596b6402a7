/// Which traffic to make.
package struct TrafficParameters: Sendable {
    /// What it is full of.
    package var kind: TrafficKind
    /// About how large the capture gets, in bytes.
    package var captureBytes: Int
    /// Where the random numbers begin.
    package var seed: UInt64 = 1
    /// How many flows are open at a time.
    package var openFlows: Int
    /// The share of mail sessions under TLS.
    package var tlsShare: Double
    /// The share of flows over IPv6.
    package var ipv6Share = 0.1
    /// The share of flows with a VLAN tag.
    package var vlanShare = 0.0
    /// The smallest body of a message in the clear, in bytes; the largest has 128 times as many.
    package var smallestBody = 2_000
    /// What happens to segments.
    package var impairments = Impairments()

    /// What is usual for `kind`.
    package init(kind: TrafficKind, captureBytes: Int) {
        self.kind = kind
        self.captureBytes = captureBytes
        openFlows = kind == .manyOpen ? 47_000 : 500
        tlsShare = kind == .chatty || kind == .manyOpen ? 0 : 0.6
        if kind == .reordered {
            impairments.reordering = 0.02
            impairments.retransmission = 0.01
        }
    }
}
