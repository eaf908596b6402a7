/// What a TLS report is about: a file of its own for each.
public struct TLSReportKey: Hashable, Comparable, Sendable {
    /// The UTC day, counted from 1970-01-01.
    public var day: Int64
    /// The domain of the recipients, or the one that the server's name is under where they are hidden.
    public var domain: DomainName

    /// By day, then by domain.
    public static func < (left: TLSReportKey, right: TLSReportKey) -> Bool {
        (left.day, left.domain) < (right.day, right.domain)
    }
}

/// What failed sessions of a report are counted by (RFC 8460 section 4.4, `failure-details`).
public struct TLSFailureKey: Hashable, Comparable, Sendable {
    /// The report.
    public var report: TLSReportKey
    /// What went wrong.
    public var type: TLSResultType
    /// The address of the sending server.
    public var sendingIP: String
    /// The host that the client asked for by SNI, else the name in the greeting.
    public var host: DomainName?
    /// The name in the greeting.
    public var helo: DomainName?
    /// The address of the receiving server.
    public var receivingIP: String
    /// What tells more.
    public var reason: String?

    /// Any fixed order will do.
    public static func < (left: TLSFailureKey, right: TLSFailureKey) -> Bool {
        left.report == right.report
            ? left.order.lexicographicallyPrecedes(right.order) : left.report < right.report
    }

    private var order: [String] {
        [
            type.rawValue, sendingIP, receivingIP, host?.description ?? "", helo?.description ?? "",
            reason ?? "",
        ]
    }
}
