public import Provenance

/// What is known of one capture file, as far as it has been read.
public struct CaptureFileSummary: Sendable {
    /// The file's name, fit for a terminal.
    public var name: String
    /// How it is written; nil when that is not known.
    public var format: CaptureFormat?
    /// Its size on disk in bytes; nil for a pipe.
    public var size: Int?
    /// The link types and snapshot lengths of its frames, in order of appearance.
    public var kinds: [FrameKind] = []
    /// How many frames were read, those included that a filter left out.
    public var frames: UInt64 = 0
    /// The earliest time of a frame.
    public var earliest: Timestamp?
    /// The latest time of a frame.
    public var latest: Timestamp?
    /// Why it could not be read, or not to its end.
    public var problem: CaptureError?

    /// A file of which nothing but the name is known.
    public init(name: String) {
        self.name = name
    }
}
