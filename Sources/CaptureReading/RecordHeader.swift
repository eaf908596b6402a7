internal import Provenance

/// What a capture's file says of one frame.
struct RecordHeader {
    var time: Timestamp
    /// How many bytes the file holds of the frame.
    var capturedLength: UInt32
    /// How many bytes the frame had on the wire.
    var originalLength: UInt32
}
