/// What is kept of an acknowledgement of octets that are not here, in case they never were.
struct Acknowledgement: Sendable {
    var frame: UInt64 = 0
    /// What speaks against it, beside the others of its direction.
    var traits = SegmentTraits()
    var usualTimeToLive: UInt8 = 0
}
