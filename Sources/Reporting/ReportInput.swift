package import DeliveryAnalysis
package import Provenance

/// What is known of one capture file.
package struct CaptureFacts: Sendable {
    /// The name as it was given.
    package var name: String
    /// `pcap`, `pcapng`, `pcap in gzip`, …
    package var format: String
    /// The size of the file in bytes; nil for standard input.
    package var size: Int?
    /// The frames read from it.
    package var frames: Int
    /// The time of its first frame.
    package var first: Timestamp?
    /// The time of its last frame.
    package var last: Timestamp?
    /// Why it could not be read to its end; nil when it was.
    package var problem: String?

    /// The facts of a file.
    package init(
        name: String, format: String, size: Int? = nil, frames: Int, first: Timestamp? = nil,
        last: Timestamp? = nil, problem: String? = nil
    ) {
        self.name = name
        self.format = format
        self.size = size
        self.frames = frames
        self.first = first
        self.last = last
        self.problem = problem
    }
}

/// What the frames of all captures were.
package struct FrameCounters: Sendable {
    /// All frames.
    package var frames = 0
    /// Frames with a TCP segment.
    package var tcpSegments = 0
    /// Frames of other protocols.
    package var otherProtocols = 0
    /// Frames whose headers make no sense.
    package var malformed = 0
    /// IP fragments.
    package var fragments = 0
    /// Frames seen twice.
    package var duplicates = 0

    /// No frames.
    package init() {}
}

/// All that the report is made of.
package struct ReportInput: Sendable {
    /// The captures in the order in which they were given.
    package var captures: [CaptureFacts]
    /// What their frames were.
    package var counters: FrameCounters
    /// What their sessions come to.
    package var totals: DeliveryTotals
    /// What a limit or a filter kept out of the totals, a sentence each.
    package var notes: [String]

    /// The input of a report.
    package init(
        captures: [CaptureFacts], counters: FrameCounters, totals: DeliveryTotals, notes: [String] = []
    ) {
        self.captures = captures
        self.counters = counters
        self.totals = totals
        self.notes = notes
    }
}
