/// Something in a session that a mail administrator or an auditor would act on.
public struct Finding: Codable, Equatable, Sendable {
    /// How much it matters.
    public enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
        case info, low, medium, high, critical

        /// Less severe first.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

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
    public var id: String
    /// How much it matters.
    public var severity: Severity
    /// The frames that prove it, numbered in the capture that the session's record names.
    public var frames: [UInt64]
    /// The evidence in one sentence.
    public var detail: String

    /// A finding.
    public init(id: String, severity: Severity, frames: [UInt64], detail: String) {
        self.id = id
        self.severity = severity
        self.frames = frames
        self.detail = detail
    }
}
