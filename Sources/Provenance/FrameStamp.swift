/// Where and when in the input a byte was seen: the evidence that every event, reply and finding carries.
public struct FrameStamp: Hashable, Sendable {
    /// The file's index in the order in which the captures were given.
    public var file: Int32
    /// The frame's number in that file, from 1, as Wireshark counts.
    public var frame: UInt64
    /// The capture's time of that frame.
    public var time: Timestamp

    /// A place in a capture.
    @inlinable @inline(__always)
    public init(file: Int32, frame: UInt64, time: Timestamp) {
        self.file = file
        self.frame = frame
        self.time = time
    }
}
