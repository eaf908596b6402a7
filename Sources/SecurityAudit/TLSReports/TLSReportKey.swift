/// What a TLS report is about: a file of its own for each.
package struct TLSReportKey: Hashable, Comparable, Sendable {
    /// The UTC day, counted from 1970-01-01.
    package var day: Int64
    /// The domain of the recipients, or the one that the server's name is under where they are hidden.
    package var domain: DomainName

    /// By day, then by domain.
    package static func < (left: TLSReportKey, right: TLSReportKey) -> Bool {
        (left.day, left.domain) < (right.day, right.domain)
    }
}

/// What failed sessions of a report are counted by (RFC 8460 section 4.4, `failure-details`).
package struct TLSFailureKey: Hashable, Comparable, Sendable {
    /// The report.
    package var report: TLSReportKey
    /// What went wrong.
    package var type: TLSResultType
    /// The address of the sending server.
    package var sendingIP: String
    /// The host that the client asked for by SNI, else the name in the greeting.
    package var host: DomainName?
    /// The name in the greeting.
    package var helo: DomainName?
    /// The address of the receiving server.
    package var receivingIP: String
    /// What tells more.
    package var reason: String?

    /// Any fixed order will do.
    package static func < (left: TLSFailureKey, right: TLSFailureKey) -> Bool {
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
