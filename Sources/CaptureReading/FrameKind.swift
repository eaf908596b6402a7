/// What the frames of one interface, or of a pcap file, have in common.
public struct FrameKind: Hashable, Sendable {
    /// What they begin with.
    public var linkType: LinkType
    /// How many bytes were kept of each at most.
    public var snapshotLength: Int

    /// A link type and a snapshot length in bytes.
    public init(linkType: LinkType, snapshotLength: Int) {
        self.linkType = linkType
        self.snapshotLength = snapshotLength
    }
}
