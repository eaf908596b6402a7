/// What an IP header of either version says.
struct IPHeader {
    /// The sender.
    let source: IPAddress
    /// The receiver.
    let destination: IPAddress
    /// The IPv4 identification, or that of the IPv6 fragment header once it was met; otherwise 0.
    var identification: UInt32
    /// The time to live, or the hop limit.
    let timeToLive: UInt8
    /// The header's length in bytes, with options, without extension headers.
    let length: Int
    /// The bytes of header and payload by the header's word; nil where segmentation offload left it at 0 for
    /// the network card to fill in.
    let totalLength: Int?
    /// What follows.
    let payload: Layer
    /// Which part of a datagram this is, when an IPv4 header says that it is not the whole.
    let fragment: Fragment?
}

extension IPHeader {
    /// Reads the header of one version or the other; nil when it cannot be read.
    init?(_ version: Layer, _ bytes: Span<UInt8>) {
        if version == .ipv4 {
            self.init(version4: bytes)
        } else {
            self.init(version6: bytes)
        }
    }
}
