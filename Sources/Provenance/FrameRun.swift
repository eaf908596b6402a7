/// Frames of a file that follow one another in it.
public struct FrameRun: Hashable, Sendable {
    /// The file's index in the order in which the captures were given.
    public var file: Int32
    /// The first frame's number in the file, from 1.
    public var first: UInt64
    /// How many frames they are.
    public var count: UInt64

    /// So many frames from this one on.
    public init(file: Int32, first: UInt64, count: UInt64 = 1) {
        self.file = file
        self.first = first
        self.count = count
    }
}

extension [FrameRun] {
    /// Adds a frame, as one more of the last run if it is the next.
    public mutating func append(_ stamp: FrameStamp) {
        if let last, last.file == stamp.file, last.first &+ last.count == stamp.frame {
            self[count - 1].count += 1
        } else {
            append(FrameRun(file: stamp.file, first: stamp.frame))
        }
    }
}

/// Written as `[file, first, count]`, since there may be thousands.
extension FrameRun: Codable {
    /// Reads three numbers. Throws `DecodingError` when these are none, or make no sense.
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        file = try values.decode(Int32.self)
        first = try values.decode(UInt64.self)
        count = try values.decode(UInt64.self)
        guard file >= 0, first > 0, count > 0, !first.addingReportingOverflow(count).overflow else {
            throw DecodingError.dataCorruptedError(
                in: values, debugDescription: "expected a file's index, a frame's number and a count")
        }
    }

    /// Writes three numbers.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(file)
        try values.encode(first)
        try values.encode(count)
    }
}
