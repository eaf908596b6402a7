/// Something in a session that a mail administrator or an auditor would act on.
package struct Finding: Codable, Equatable, Sendable {
    /// How much it matters.
    package enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
        case info, low, medium, high, critical

        /// Less severe first.
        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .info: 0
            case .low: 1
            case .medium: 2
            case .high: 3
            case .critical: 4
            }
        }
    }

    /// The id in the catalogue of findings, such as `plaintext-mail`.
    package var id: String
    /// How much it matters.
    package var severity: Severity
    /// The frames that prove it, numbered in the capture that the session's record names.
    package var frames: [UInt64]
    /// The evidence in one sentence.
    package var detail: String

    /// A finding.
    package init(id: String, severity: Severity, frames: [UInt64], detail: String) {
        self.id = id
        self.severity = severity
        self.frames = frames
        self.detail = detail
    }
}
