/// What became of IP fragments.
public struct FragmentCounters: Hashable, Sendable {
    /// Datagrams put together.
    public var reassembled = 0
    /// Fragments that brought other bytes, or more, where bytes had come before; the first ones were kept.
    public var overlapping = 0
    /// Fragments that cannot be part of their datagram.
    public var refused = 0
    /// Datagrams given up because of their age.
    public var expired = 0
    /// Datagrams given up to stay within the limits.
    public var evicted = 0

    /// Nothing counted yet.
    public init() {}
}
