/// What went wrong in one direction, as far as the capture shows.
public struct StreamQuality: Equatable, Sendable {
    /// Segments with nothing but bytes that had been there before.
    public var retransmittedSegments = 0
    /// Packets that the capture holds twice.
    public var duplicatePackets = 0
    /// Segments that came before their turn.
    public var outOfOrderSegments = 0
    /// Bytes of later copies that differ from the first: all of a copy where what it is held against was handed on, and only its
    /// fingerprint kept.
    public var conflictingBytes = 0
    /// Bytes delivered as gaps.
    public var missingBytes = 0
    /// Of the missing bytes, those given up because a limit was reached.
    public var givenUpBytes = 0
    /// Frames cut by a snaplen.
    public var truncatedFrames = 0
    /// The first of them.
    public var firstTruncatedFrame: UInt64?

    /// Nothing went wrong yet.
    public init() {}

    /// Adds what the other direction saw.
    public static func + (left: StreamQuality, right: StreamQuality) -> StreamQuality {
        var sum = left
        sum.retransmittedSegments += right.retransmittedSegments
        sum.duplicatePackets += right.duplicatePackets
        sum.outOfOrderSegments += right.outOfOrderSegments
        sum.conflictingBytes += right.conflictingBytes
        sum.missingBytes += right.missingBytes
        sum.givenUpBytes += right.givenUpBytes
        sum.truncatedFrames += right.truncatedFrames
        if let other = right.firstTruncatedFrame {
            sum.firstTruncatedFrame = min(other, sum.firstTruncatedFrame ?? other)
        }
        return sum
    }
}
