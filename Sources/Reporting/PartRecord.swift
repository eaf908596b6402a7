public import Provenance

/// The last line of records that are to be joined with those of other captures: what the captures were, and where the
/// frames of the sessions are that their borders cut.
public struct PartRecord: Codable, Equatable, Sendable {
    /// The captures in the order in which they were given.
    public var captures: [CaptureFacts]
    /// What their frames were.
    public var counters: FrameCounters
    /// The path of the capture with the frames of the sessions that were cut.
    public var cutCapture: String
    /// Where those frames stood in `captures`, in their order.
    public var cutFrames: [FrameRun]

    /// The facts of a part.
    public init(
        captures: [CaptureFacts], counters: FrameCounters, cutCapture: String, cutFrames: [FrameRun]
    ) {
        self.captures = captures
        self.counters = counters
        self.cutCapture = cutCapture
        self.cutFrames = cutFrames
    }

    private enum CodingKeys: String, CodingKey {
        case record, version, captures
        case counters = "frames"
        case cutCapture = "cut_capture"
        case cutFrames = "cut_frames"
    }

    /// Reads a record. Throws `DecodingError` when it is no part record of version 1.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        guard try values.decode(String.self, forKey: .record) == "part",
            try values.decode(Int.self, forKey: .version) == 1
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .version, in: values, debugDescription: "expected a part record of version 1")
        }
        captures = try values.decode([CaptureFacts].self, forKey: .captures)
        counters = try values.decode(FrameCounters.self, forKey: .counters)
        cutCapture = try values.decode(String.self, forKey: .cutCapture)
        cutFrames = try values.decode([FrameRun].self, forKey: .cutFrames)
        guard cutFrames.allSatisfy({ $0.file < captures.count }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .cutFrames, in: values, debugDescription: "expected frames of these captures")
        }
    }

    /// Writes the record.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode("part", forKey: .record)
        try values.encode(1, forKey: .version)
        try values.encode(captures, forKey: .captures)
        try values.encode(counters, forKey: .counters)
        try values.encode(cutCapture, forKey: .cutCapture)
        try values.encode(cutFrames, forKey: .cutFrames)
    }
}
