package import DeliveryAnalysis
package import MailSession

/// What findings are counted by. The most severe come first.
package struct FindingKey: Hashable, Comparable, Sendable {
    /// How much it matters.
    package var severity: Finding.Severity
    /// The id in the catalogue.
    package var id: String
    /// The server of the sessions.
    package var server: Endpoint

    /// By severity, then by id and server.
    package static func < (left: FindingKey, right: FindingKey) -> Bool {
        (right.severity, left.id, left.server) < (left.severity, right.id, right.server)
    }
}

/// How often something was found, and the first sessions that show it.
package struct FindingTotals: Mergeable {
    /// One session with its evidence.
    package struct Example: Hashable, Sendable {
        /// Where.
        package var place: SessionReference
        /// Who connected.
        package var client: Endpoint
        /// The frames that prove it.
        package var frames: [UInt64]
        /// The evidence in one sentence.
        package var detail: String
    }

    /// Examples kept of one finding at one server.
    static let examplesKept = 3

    /// Sessions with it.
    package private(set) var sessions = 1
    /// The earliest ones.
    package private(set) var examples: [Example]

    init(_ finding: Finding, in session: MailSession) {
        examples = [
            Example(
                place: SessionReference(session, frame: finding.frames.first), client: session.client,
                frames: finding.frames, detail: finding.detail)
        ]
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: FindingTotals) {
        sessions.merge(other.sessions)
        examples = Array((examples + other.examples).sorted { $0.place < $1.place }.prefix(Self.examplesKept))
    }
}
