public import DeliveryAnalysis
public import MailSession
internal import Provenance

/// What the sessions of a run come to in TLS reports (RFC 8460): capped, and mergeable from parts.
public struct TLSReportTotals: Mergeable {
    /// Sessions of a report.
    public struct Counts: Mergeable {
        /// Those in which TLS came about.
        public fileprivate(set) var successes = 0
        /// The others.
        public fileprivate(set) var failures = 0
        /// The earliest.
        public fileprivate(set) var first: SessionReference

        /// Takes in another part's totals.
        public mutating func merge(_ other: Counts) {
            successes.merge(other.successes)
            failures.merge(other.failures)
            first = min(first, other.first)
        }
    }

    /// One report.
    public struct Report: Sendable {
        /// Its day and domain.
        public var key: TLSReportKey
        /// Its sessions.
        public var counts: Counts
        /// The failed ones.
        public var failures: [(key: TLSFailureKey, count: Int)] = []
    }

    /// Days and domains kept.
    private static let reportLimit = 10_000
    /// Kinds of failures kept in all.
    private static let failureLimit = 100_000

    private var counts = CappedTable<TLSReportKey, Counts>(limit: reportLimit)
    private var failures = CappedTable<TLSFailureKey, Int>(limit: failureLimit)
    /// Sessions that count in no report.
    public private(set) var omissions = Tally<TLSAttempt.Omission>()
    /// Sessions that count under the domain of the server's name.
    public private(set) var withoutRecipients = 0
    /// Successful sessions whose certificate was hidden or not sent, so that nothing could be held against it.
    public private(set) var unseenCertificates = 0

    /// Totals of no sessions.
    public init() {}

    /// Sessions, and kinds of failures, that came when a table was full.
    public var overflow: Int { counts.overflow + failures.overflow }

    /// Adds a session. Where TLS hides the recipients, or they were never named, it counts under the domain that
    /// `organisational` makes of the server's name.
    public mutating func add(_ session: MailSession, organisational: (String) -> String) {
        let attempt = TLSAttempt(session)
        if case .omitted(let omission) = attempt { return omissions.count(omission) }
        var domains = session.recipientDomains
        if domains.isEmpty, session.transactions.allSatisfy(\.recipients.isEmpty) {
            guard let domain = session.serverName.flatMap({ DomainName(organisational($0.description)) })
            else {
                return omissions.count(.noDomain)
            }
            domains = [domain]
            withoutRecipients.merge(1)
        }
        guard !domains.isEmpty else { return omissions.count(.noDomain) }
        if attempt == .success, session.tls?.certificate == nil { unseenCertificates.merge(1) }
        for domain in domains { add(attempt, of: session, under: domain) }
    }

    private mutating func add(_ attempt: TLSAttempt, of session: MailSession, under domain: DomainName) {
        let key = TLSReportKey(day: session.day, domain: domain)
        counts.update(key, from: Counts(first: SessionReference(session))) { counts in
            if attempt == .success { counts.successes.merge(1) } else { counts.failures.merge(1) }
            counts.first = min(counts.first, SessionReference(session))
        }
        guard case .failure(let type, let reason) = attempt, counts[key] != nil else { return }
        failures.count(
            TLSFailureKey(
                report: key, type: type, sendingIP: session.client.ip, host: session.serverName,
                helo: session.greetedName, receivingIP: session.server.ip, reason: reason))
    }

    /// Every report, by day and domain.
    public var reports: [Report] {
        let failed = Dictionary(grouping: failures.entries.sorted { $0.key < $1.key }, by: \.key.report)
        return counts.entries.sorted { $0.key < $1.key }.map { key, counts in
            Report(
                key: key, counts: counts,
                failures: failed[key, default: []].map { (key: $0.key, count: $0.value) })
        }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: TLSReportTotals) {
        counts.merge(other.counts)
        failures.merge(other.failures)
        omissions.merge(other.omissions)
        withoutRecipients.merge(other.withoutRecipients)
        unseenCertificates.merge(other.unseenCertificates)
    }
}

extension MailSession {
    /// The UTC day of its start, counted from 1970-01-01.
    fileprivate var day: Int64 {
        let (day, rest) = start.nanoseconds.quotientAndRemainder(dividingBy: 86_400 * 1_000_000_000)
        return rest < 0 ? day - 1 : day
    }

    /// The domains of the recipients that can be read, each once, in their order.
    fileprivate var recipientDomains: [DomainName] {
        var domains: [DomainName] = []
        for transaction in transactions {
            for recipient in transaction.recipients {
                guard let domain = DomainName(ofAddress: recipient.to), !domains.contains(domain) else {
                    continue
                }
                domains.append(domain)
            }
        }
        return domains
    }

    /// The name that the client knows the server by, else the server's own.
    fileprivate var serverName: DomainName? { tls?.sni.flatMap { DomainName($0) } ?? greetedName }

    /// The name in the greeting.
    fileprivate var greetedName: DomainName? { greeting?.serverName.flatMap { DomainName($0) } }
}
