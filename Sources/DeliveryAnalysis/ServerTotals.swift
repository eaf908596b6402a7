public import MailSession

/// What one server address did: connections, encryption, and what it calls itself.
public struct ServerTotals: Mergeable {
    /// Distinct TLS versions and alerts kept for one server: more than the protocols define.
    private static let distinctNames = 64

    /// The first word of its earliest greeting.
    public private(set) var greetingName: String?
    /// All connections to it, those that never came up included.
    public private(set) var sessions = 0
    /// Connections by how they began.
    public private(set) var connects = Tally<ConnectState>()
    /// What became of encryption on the connections that came up.
    public private(set) var starttls = Tally<StartTLS>()
    /// TLS versions of the connections that were encrypted.
    public private(set) var tlsVersions = CappedTable<String, Int>(limit: distinctNames)
    /// Names of TLS alerts.
    public private(set) var alerts = CappedTable<String, Int>(limit: distinctNames)
    /// Where the greeting was seen.
    private var greeted: SessionReference?

    /// A server that nobody has connected to.
    public init() {}

    /// Connections that never came up.
    public var unreachable: Int { connects[.refused] + connects[.unanswered] }

    /// Connections that came up.
    public var connected: Int { sessions - unreachable }

    /// Adds one session with this server.
    public mutating func add(_ session: MailSession) {
        sessions.merge(1)
        connects.count(session.connect)
        guard session.connect == .established || session.connect == .midstream else { return }
        starttls.count(session.starttls)
        if session.isEncrypted, let version = session.tls?.version { tlsVersions.count(version) }
        if let alert = session.tls?.alert?.name { alerts.count(alert) }
        // Only the earliest greeting counts, so most of them need no look.
        if let greeted, greeted.time < session.start { return }
        // One that refuses need not begin with a name.
        if let greeting = session.greeting, greeting.isPositive, let name = greeting.serverName {
            nameIfEarlier(name, SessionReference(session))
        }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: ServerTotals) {
        sessions.merge(other.sessions)
        connects.merge(other.connects)
        starttls.merge(other.starttls)
        tlsVersions.merge(other.tlsVersions)
        alerts.merge(other.alerts)
        if let name = other.greetingName, let place = other.greeted { nameIfEarlier(name, place) }
    }

    private mutating func nameIfEarlier(_ name: String, _ place: SessionReference) {
        if let greeted, greeted <= place { return }
        greetingName = name
        greeted = place
    }
}
