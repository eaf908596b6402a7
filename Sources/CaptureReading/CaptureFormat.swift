/// How a capture file is written.
package struct CaptureFormat: Hashable, Sendable, CustomStringConvertible {
    /// The layout of the frames.
    package enum Layout: String, Hashable, Sendable {
        /// libpcap's classic format.
        case pcap
        /// The format of dumpcap and Wireshark.
        case pcapng
    }

    /// The layout of the frames.
    package var layout: Layout
    /// What the file is packed with.
    package var compression: Compression

    /// Whether it must be unpacked.
    package var isPacked: Bool { compression != .none }

    /// A layout and a packing.
    package init(layout: Layout, compression: Compression) {
        self.layout = layout
        self.compression = compression
    }

    /// Such as `pcap` or `pcapng (gzip)`.
    package var description: String {
        isPacked ? "\(layout.rawValue) (\(compression.rawValue))" : layout.rawValue
    }
}
