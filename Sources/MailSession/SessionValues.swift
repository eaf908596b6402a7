/// How a connection began.
public enum ConnectState: String, Codable, CaseIterable, Sendable {
    /// The three-way handshake is in the capture, or enough of it.
    case established
    /// The SYN was answered by RST.
    case refused
    /// Nothing answered the SYN.
    case unanswered
    /// The opening is not in the capture.
    case midstream
}

/// What was spoken on a connection.
public enum MailProtocol: String, Codable, CaseIterable, Sendable {
    /// SMTP (RFC 5321).
    case smtp
    /// LMTP (RFC 2033), told by LHLO.
    case lmtp
    /// SMTP inside TLS from the first byte (RFC 8314).
    case smtps
    /// A mail port that never spoke SMTP, or said nothing.
    case unknown
}

/// What became of encryption on a connection.
public enum StartTLS: String, Codable, CaseIterable, Sendable {
    /// TLS from the first byte, by both sides.
    case implicit
    /// Accepted, and the handshake went through as far as the capture can tell.
    case established
    /// Accepted, then the handshake failed.
    case failed
    /// Asked for, answered other than 220.
    case refused
    /// The offer or the command was visibly damaged on its way.
    case stripped
    /// Offered and not asked for.
    case offered
    /// An EHLO reply without it, or HELO only.
    case notOffered = "not-offered"
    /// The capture does not show.
    case unknown
}

/// Who ended a connection first, and how.
public enum ClosedBy: String, Codable, CaseIterable, Sendable {
    /// QUIT was answered, or was the last command.
    case quit
    /// A 421 ended it, or a 221 that no QUIT asked for.
    case server421 = "server-421"
    /// The client's FIN came first.
    case clientFIN = "client-fin"
    /// The server's FIN came first.
    case serverFIN = "server-fin"
    /// The client reset the connection.
    case clientRST = "client-rst"
    /// The server reset the connection.
    case serverRST = "server-rst"
    /// No more packets came although the capture moved on.
    case idle
    /// The capture ended first.
    case captureEnd = "capture-end"
}

/// The stage of a session at which something was decided.
public enum Stage: String, Codable, CaseIterable, Sendable {
    case connect, ehlo, starttls, auth, mail, rcpt, data
    /// The reply to the final dot or the last chunk.
    case endOfData = "end-of-data"
    case session
}

/// What became of a transaction or of one recipient.
public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// The server took responsibility; nobody says that somebody read it.
    case accepted
    /// Accepted at end of data, with at least one recipient refused or deferred. Never of a recipient.
    case partiallyAccepted = "partially-accepted"
    /// A 5xx decided it.
    case rejected
    /// A 4xx decided it.
    case deferred
    /// The client gave up before the decision.
    case aborted
    /// The capture does not show the decision.
    case unknown

    /// Whether the server took the message for somebody: whole or in part.
    public var isTakenByServer: Bool { self == .accepted || self == .partiallyAccepted }
}
