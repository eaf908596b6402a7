package import Provenance

/// What libpcap tells of one frame, beside its bytes.
package struct FrameHeader: Sendable {
    /// The file, the frame's number in it and its time.
    ///
    /// Frames are numbered as Wireshark does: from 1, over all interfaces of the file, before any filter.
    package var stamp: FrameStamp
    /// The interface's number in its pcapng section; 0 in a pcap file.
    package var interface: Int32
    /// What the bytes begin with.
    package var linkType: LinkType
    /// How many bytes the file holds of the frame.
    package var capturedLength: Int
    /// How many bytes the frame had on the wire.
    package var originalLength: Int

    /// The facts of one frame.
    package init(
        stamp: FrameStamp, interface: Int32, linkType: LinkType, capturedLength: Int, originalLength: Int
    ) {
        self.stamp = stamp
        self.interface = interface
        self.linkType = linkType
        self.capturedLength = capturedLength
        self.originalLength = originalLength
    }
}
