/// What the frames of one interface, or of a pcap file, have in common.
package struct FrameKind: Hashable, Sendable {
    /// What they begin with.
    package var linkType: LinkType
    /// How many bytes were kept of each at most.
    package var snapshotLength: Int

    /// A link type and a snapshot length in bytes.
    package init(linkType: LinkType, snapshotLength: Int) {
        self.linkType = linkType
        self.snapshotLength = snapshotLength
    }
}
