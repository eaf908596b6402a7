/// How a capture file is written.
public struct CaptureFormat: Hashable, Sendable, CustomStringConvertible {
    /// The layout of the frames.
    public enum Layout: String, Hashable, Sendable {
        /// libpcap's classic format.
        case pcap
        /// The format of dumpcap and Wireshark.
        case pcapng
    }

    /// The layout of the frames.
    public var layout: Layout
    /// What the file is packed with.
    public var compression: Compression

    /// Whether it must be unpacked.
    public var isPacked: Bool { compression != .none }

    /// A layout and a packing.
    public init(layout: Layout, compression: Compression) {
        self.layout = layout
        self.compression = compression
    }

    /// Such as `pcap` or `pcapng (gzip)`.
    public var description: String {
        isPacked ? "\(layout.rawValue) (\(compression.rawValue))" : layout.rawValue
    }
}
