/// How much the reassembly of IP fragments may hold, and for how long.
public struct FragmentLimits: Sendable {
    /// The most datagrams that may be incomplete at a time.
    public var datagrams: Int
    /// The most payload bytes of incomplete datagrams. Book-keeping adds about an eighth.
    public var bytes: Int
    /// How long after its first fragment a datagram is given up, in nanoseconds of capture time.
    public var lifetime: Int64

    /// 512 datagrams, 4 MiB, and the 30 seconds after which Linux gives up (`net.ipv4.ipfrag_time`).
    public init(datagrams: Int = 512, bytes: Int = 4 << 20, lifetime: Int64 = 30_000_000_000) {
        self.datagrams = datagrams
        self.bytes = bytes
        self.lifetime = lifetime
    }
}
