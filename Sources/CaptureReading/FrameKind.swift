/// What the frames of one interface, or of a pcap file, have in common.
package struct FrameKind: Hashable, Sendable {
    /// What they begin with.
    package var linkType: LinkType
    /// How many bytes were kept of each at most.
    package var snapshotLength: Int
}
