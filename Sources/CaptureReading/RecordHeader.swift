public import Provenance

/// What a capture's file says of one frame.
@usableFromInline
struct RecordHeader {
    @usableFromInline let time: Timestamp
    /// How many bytes the file holds of the frame.
    @usableFromInline let capturedLength: UInt32
    /// How many bytes the frame had on the wire.
    @usableFromInline let originalLength: UInt32

    @inlinable @inline(__always)
    init(time: Timestamp, capturedLength: UInt32, originalLength: UInt32) {
        self.time = time
        self.capturedLength = capturedLength
        self.originalLength = originalLength
    }
}
