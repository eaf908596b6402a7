/// What smtpscope should write about a session: the fields of its record that follow from the dialogue alone.
///
/// The records of a capture's truth and those that smtpscope wrote are read as the same type, and compared.
package struct SessionRecord: Codable, Equatable, Sendable {
    /// An end.
    package struct Endpoint: Codable, Hashable, Sendable {
        /// The address, as RFC 5952 writes it.
        package var ip: String
        /// The TCP port.
        package var port: UInt16
    }

    /// How the client introduced itself.
    package struct Hello: Codable, Equatable, Sendable {
        /// EHLO or HELO.
        package var verb: String
        /// What stood after it.
        package var name: String
    }

    /// What the hellos in the clear say.
    package struct TLS: Codable, Equatable, Sendable {
        /// The version that was agreed on.
        package var version: String?
        /// The server name that the client asked for.
        package var sni: String?
    }

    /// An AUTH command.
    package struct Authentication: Codable, Equatable, Sendable {
        /// The SASL mechanism.
        package var mechanism: String
        /// Who wants to log in.
        package var user: String?
        /// Whether that worked.
        package var outcome: String
        /// The code that said so.
        package var code: Int?
    }

    /// How good the capture of this session is.
    package struct Quality: Codable, Equatable, Sendable {
        /// Whether nothing is missing.
        package var complete = true
        /// How many bytes are.
        package var missingBytes = 0
    }

    /// Who opened the connection.
    package var client = Endpoint(ip: "", port: 0)
    /// Who was called.
    package var server = Endpoint(ip: "", port: 0)
    /// How the connection began.
    package var connect = "established"
    /// What was spoken.
    package var `protocol` = "smtp"
    /// The server's first reply.
    package var greeting: Reply?
    /// The last EHLO or HELO.
    package var helo: Hello?
    /// What became of STARTTLS.
    package var starttls = "unknown"
    /// The handshake.
    package var tls: TLS?
    /// The attempts to log in.
    package var auth: [Authentication] = []
    /// The mail transactions.
    package var transactions: [Transaction] = []
    /// How the session ended.
    package var closedBy = "quit"
    /// What is missing.
    package var quality = Quality()

    /// A session of which nothing is told yet.
    package init() {}
}
