/// How much of a session the capture shows.
public struct Quality: Codable, Equatable, Sendable {
    /// The direction that alone was captured.
    public enum OneSided: String, Codable, CaseIterable, Sendable {
        case clientOnly = "client-only"
        case serverOnly = "server-only"
    }

    /// Whether opening, closing and every byte between are there.
    public var complete: Bool
    /// Whether the capture begins inside the session.
    public var midstream: Bool
    /// The only direction captured; nil when both are there.
    public var oneSided: OneSided?
    /// Payload bytes that the capture lacks.
    public var missingBytes: Int
    /// The frame behind the first of them; absent where nothing of that direction is there.
    public var gapFrame: UInt64?
    /// Frames cut by a snaplen.
    public var truncatedFrames: Int
    /// The first of them.
    public var truncatedFrame: UInt64?
    /// Segments whose bytes had been seen before.
    public var retransmittedSegments: Int
    /// Packets that the capture holds twice, as from the interface "any" or a span port.
    public var duplicatePackets: Int
    /// Segments that came before their turn.
    public var outOfOrderSegments: Int
    /// Bytes of segments that differ from what came first in their place.
    public var conflictingBytes: Int
    /// Payload bytes given up because a memory limit was reached.
    public var droppedBytes: Int
    /// Whole TLS records that the keys of the session did not open; absent where there are none.
    public var undecryptedRecords: Int?
    /// Transactions past the limit per session, of which nothing was kept.
    public var transactionsDropped: Int?

    /// Of a session of which nothing is known yet.
    public init() {
        complete = false
        midstream = false
        missingBytes = 0
        truncatedFrames = 0
        retransmittedSegments = 0
        duplicatePackets = 0
        outOfOrderSegments = 0
        conflictingBytes = 0
        droppedBytes = 0
    }

    private enum CodingKeys: String, CodingKey {
        case complete, midstream
        case oneSided = "one_sided"
        case missingBytes = "missing_bytes"
        case gapFrame = "gap_frame"
        case truncatedFrames = "truncated_frames"
        case truncatedFrame = "truncated_frame"
        case retransmittedSegments = "retransmitted_segments"
        case duplicatePackets = "duplicate_packets"
        case outOfOrderSegments = "out_of_order_segments"
        case conflictingBytes = "conflicting_bytes"
        case droppedBytes = "dropped_bytes"
        case undecryptedRecords = "undecrypted_records"
        case transactionsDropped = "transactions_dropped"
    }
}
