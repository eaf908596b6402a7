package import Provenance

/// What is known of one capture file, as far as it has been read.
package struct CaptureFileSummary: Sendable {
    /// The file's name, fit for a terminal.
    package var name: String
    /// How it is written; nil when that is not known.
    package var format: CaptureFormat?
    /// Its size on disk in bytes; nil for a pipe.
    package var size: Int?
    /// The link types and snapshot lengths of its frames, in order of appearance.
    package var kinds: [FrameKind] = []
    /// How many frames were read, those included that a filter left out.
    package var frames: UInt64 = 0
    /// The earliest time of a frame.
    package var earliest: Timestamp?
    /// The latest time of a frame.
    package var latest: Timestamp?
    /// Why it could not be read, or not to its end.
    package var problem: CaptureError?

    /// A file of which nothing but the name is known.
    package init(name: String) {
        self.name = name
    }
}
