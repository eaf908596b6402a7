public import Provenance

/// What is known of one capture file.
public struct CaptureFacts: Codable, Equatable, Sendable {
    /// The name as it was given.
    public var name: String
    /// `pcap`, `pcapng`, `pcap (gzip)`, …
    public var format: String
    /// The size of the file in bytes; nil for standard input.
    public var size: Int?
    /// The frames read from it.
    public var frames: Int
    /// The time of its first frame.
    public var first: Timestamp?
    /// The time of its last frame.
    public var last: Timestamp?
    /// Why it could not be read, or not to its end, without its name; nil when it was.
    public var problem: String?

    /// The facts of a file.
    public init(
        name: String, format: String, size: Int? = nil, frames: Int, first: Timestamp? = nil,
        last: Timestamp? = nil, problem: String? = nil
    ) {
        self.name = name
        self.format = format
        self.size = size
        self.frames = frames
        self.first = first
        self.last = last
        let prefix = name + ": "
        self.problem = problem.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    }

    /// A file of session records in place of a capture, of whose frames nothing is known.
    public static func records(in file: String) -> CaptureFacts {
        CaptureFacts(name: file, format: recordsFormat, frames: 0)
    }

    private static let recordsFormat = "session records"

    /// Whether it stands for a capture of which only records are known.
    var isOfRecords: Bool { format == Self.recordsFormat }

    /// Notes that the sessions that its borders cut could not be read, and why.
    public mutating func lackCutSessions(because reason: String) {
        problem = (problem.map { $0 + "; " } ?? "") + Self.cutSessionsLack + ": " + reason
    }

    private static let cutSessionsLack = "sessions that its borders cut are missing"

    /// What to say where no session is left of captures that lack some.
    static let onlyCutSessions =
        "No session can be told of: the frames of those at the captures' borders can't be read."

    /// Whether sessions that its borders cut could not be read.
    var lacksCutSessions: Bool { problem?.contains(Self.cutSessionsLack) ?? false }

    /// Gives the file another name, also where its problem says it.
    public mutating func rename(_ name: String) {
        problem?.replace(self.name, with: name)
        self.name = name
    }
}
