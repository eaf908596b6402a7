/// What became of IP fragments.
package struct FragmentCounters: Hashable, Sendable {
    /// Datagrams put together.
    package var reassembled = 0
    /// Fragments that brought other bytes, or more, where bytes had come before; the first ones were kept.
    package var overlapping = 0
    /// Fragments that cannot be part of their datagram.
    package var refused = 0
    /// Datagrams given up because of their age.
    package var expired = 0
    /// Datagrams given up to stay within the limits.
    package var evicted = 0

    /// Nothing counted yet.
    package init() {}
}
