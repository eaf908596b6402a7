public import MailSession

/// The flaws of the capture, summed over all sessions.
public struct QualityTotals: Mergeable {
    /// Payload bytes that the capture lacks.
    public private(set) var missingBytes = 0
    /// Frames cut by a snaplen.
    public private(set) var truncatedFrames = 0
    /// Segments whose bytes had been seen before.
    public private(set) var retransmittedSegments = 0
    /// Packets that the capture holds twice, and that count once.
    public private(set) var duplicatePackets = 0
    /// Segments that came before their turn.
    public private(set) var outOfOrderSegments = 0
    /// Bytes of segments that differ from what came first in their place.
    public private(set) var conflictingBytes = 0
    /// Payload bytes given up because a memory limit was reached.
    public private(set) var droppedBytes = 0

    /// No flaws.
    public init() {}

    /// Adds one session's flaws.
    public mutating func add(_ quality: Quality) {
        missingBytes.merge(quality.missingBytes)
        truncatedFrames.merge(quality.truncatedFrames)
        retransmittedSegments.merge(quality.retransmittedSegments)
        duplicatePackets.merge(quality.duplicatePackets)
        outOfOrderSegments.merge(quality.outOfOrderSegments)
        conflictingBytes.merge(quality.conflictingBytes)
        droppedBytes.merge(quality.droppedBytes)
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: QualityTotals) {
        missingBytes.merge(other.missingBytes)
        truncatedFrames.merge(other.truncatedFrames)
        retransmittedSegments.merge(other.retransmittedSegments)
        duplicatePackets.merge(other.duplicatePackets)
        outOfOrderSegments.merge(other.outOfOrderSegments)
        conflictingBytes.merge(other.conflictingBytes)
        droppedBytes.merge(other.droppedBytes)
    }
}
