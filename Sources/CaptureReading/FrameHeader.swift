public import Provenance

/// What a capture tells of one frame, beside its bytes.
public struct FrameHeader: Sendable {
    /// The file, the frame's number in it and its time.
    ///
    /// Frames are numbered as Wireshark does: from 1, over all interfaces of the file, before any filter.
    public var stamp: FrameStamp
    /// The interface's number in its pcapng section; 0 in a pcap file.
    public var interface: Int32
    /// What the bytes begin with.
    public var linkType: LinkType
    /// How many bytes the file holds of the frame.
    public var capturedLength: Int
    /// How many bytes the frame had on the wire.
    public var originalLength: Int

    /// The facts of one frame.
    @inlinable @inline(__always)
    public init(
        stamp: FrameStamp, interface: Int32, linkType: LinkType, capturedLength: Int, originalLength: Int
    ) {
        self.stamp = stamp
        self.interface = interface
        self.linkType = linkType
        self.capturedLength = capturedLength
        self.originalLength = originalLength
    }
}
