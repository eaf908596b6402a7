public import DeliveryAnalysis
public import MailSession

/// What findings are counted by. The most severe come first.
public struct FindingKey: Hashable, Comparable, Sendable {
    /// How much it matters.
    public var severity: Finding.Severity
    /// The id in the catalogue.
    public var id: String
    /// The server of the sessions.
    public var server: Endpoint

    /// By severity, then by id and server.
    public static func < (left: FindingKey, right: FindingKey) -> Bool {
        (right.severity, left.id, left.server) < (left.severity, right.id, right.server)
    }
}

/// How often something was found, and the first sessions that show it.
public struct FindingTotals: Mergeable {
    /// One session with its evidence.
    public struct Example: Hashable, Sendable {
        /// Where.
        public var place: SessionReference
        /// Who connected.
        public var client: Endpoint
        /// The frames that prove it.
        public var frames: [UInt64]
        /// The evidence in one sentence.
        public var detail: String
    }

    /// Examples kept of one finding at one server.
    static let examplesKept = 3

    /// Sessions with it.
    public private(set) var sessions = 1
    /// The earliest ones.
    public private(set) var examples: [Example]

    init(_ finding: Finding, in session: MailSession) {
        examples = [
            Example(
                place: SessionReference(session, frame: finding.frames.first), client: session.client,
                frames: finding.frames, detail: finding.detail)
        ]
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: FindingTotals) {
        sessions.merge(other.sessions)
        examples = Array((examples + other.examples).sorted { $0.place < $1.place }.prefix(Self.examplesKept))
    }
}
