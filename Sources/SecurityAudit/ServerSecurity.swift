public import DeliveryAnalysis
internal import MailSession

/// How a server does with encryption: what it offers, what was used, and what it showed of itself.
public struct ServerSecurity: Mergeable {
    /// Distinct names kept of each sort.
    private static let distinctNames = 16

    /// Connections that came up.
    public private(set) var sessions = 0
    /// Of these, the ones in which STARTTLS was offered.
    public private(set) var offered = 0
    /// Of these, the encrypted ones.
    public private(set) var encrypted = 0
    /// TLS versions agreed.
    public private(set) var versions = CappedTable<String, Int>(limit: distinctNames)
    /// Cipher suites agreed.
    public private(set) var ciphers = CappedTable<String, Int>(limit: distinctNames)
    /// Subjects of certificates with the end of their validity.
    public private(set) var certificates = CappedTable<String, Int>(limit: distinctNames)
    /// Users whose secrets crossed in the clear; empty for one that is not known.
    public private(set) var exposedUsers = CappedTable<String, Int>(limit: distinctNames)

    init() {}

    mutating func add(_ session: MailSession) {
        sessions.merge(1)
        if session.offer("STARTTLS") != nil { offered.merge(1) }
        if session.isEncrypted {
            encrypted.merge(1)
            if let version = session.tls?.version { versions.count(version) }
            if let cipher = session.tls?.cipher { ciphers.count(cipher) }
        }
        if let certificate = session.tls?.certificate {
            let end = certificate.notAfter.map { ", until \($0.prefix(10))" } ?? ""
            certificates.count(certificate.name + end)
        }
        for attempt in session.auth where attempt.exposesSecret { exposedUsers.count(attempt.user ?? "") }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: ServerSecurity) {
        sessions.merge(other.sessions)
        offered.merge(other.offered)
        encrypted.merge(other.encrypted)
        versions.merge(other.versions)
        ciphers.merge(other.ciphers)
        certificates.merge(other.certificates)
        exposedUsers.merge(other.exposedUsers)
    }
}
