/// Which part of which datagram a fragment is.
struct Fragment {
    /// Where its bytes belong in the datagram's payload.
    let offset: Int
    /// Whether no fragment follows behind it.
    let isLast: Bool
    /// What all fragments of a datagram have in common, besides the addresses and `payload`.
    let identification: UInt32
    /// What the whole datagram carries.
    let payload: Layer

    /// Whether it is a datagram all by itself, an atomic fragment (RFC 6946).
    var isWhole: Bool {
        offset == 0 && isLast
    }
}
