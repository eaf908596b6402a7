import MailSession

/// What makes two statements of delivery reports about a recipient the same.
public struct DeliveryReportKey: Hashable, Comparable, Sendable {
    /// Why, an id of the cause catalogue; nil for a success, or where nothing tells.
    public var cause: String?
    /// What became of the message: `failed`, `delayed`, `delivered`, `relayed` or `expanded`.
    public var action: String?
    /// The enhanced status code.
    public var status: String?
    /// The recipient, the final address where it is told; nil for a report that names none.
    public var recipient: String?
    /// The server that reports.
    public var reportingMTA: String?

    /// What a report says of one of its recipients, or that it names none.
    init(_ recipient: MessageReport.Recipient?, in report: MessageReport) {
        cause = recipient?.cause
        action = recipient?.action
        status = recipient?.status
        self.recipient = recipient?.final ?? recipient?.original
        reportingMTA = report.reportingMTA
    }

    /// By cause, then by address.
    public static func < (left: DeliveryReportKey, right: DeliveryReportKey) -> Bool {
        left.words.lexicographicallyPrecedes(right.words)
    }

    private var words: [String] {
        [cause, recipient, status, action, reportingMTA].map { $0 ?? "" }
    }
}
