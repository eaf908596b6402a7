/// A command as the client sent it, or one of the pseudo-commands that make a dialogue a plain list of
/// commands and replies.
public enum Command: Equatable, Sendable {
    /// The connection itself, which the greeting answers.
    case connection
    /// HELO, EHLO or LHLO with the client's name.
    case hello(verb: HelloVerb, name: String)
    /// `MAIL FROM:` with the reverse-path without brackets and source route.
    case mail(from: String, parameters: [String: String])
    /// `RCPT TO:` with the forward-path without brackets and source route.
    case rcpt(to: String, parameters: [String: String])
    /// DATA.
    case data
    /// The line with the final dot, or what the server took for it.
    case endOfData
    /// BDAT (RFC 3030); the size is nil when it is no number that a chunk can have.
    case bdat(size: Int?, isLast: Bool)
    /// BURL (RFC 4468).
    case burl(isLast: Bool)
    /// XEXCH50, by which Exchange 2000 and 2003 sent properties of the message: after 354 come so many octets.
    case xexch50(octets: Int)
    /// RSET.
    case rset
    /// QUIT.
    case quit
    /// STARTTLS (RFC 3207), or X-ANONYMOUSTLS, by which Exchange servers of one organisation do the same.
    case startTLS
    /// AUTH (RFC 4954) with everything up to its final reply, whether the secret came too, which is not here, and whether the
    /// client gave up by `*`.
    case auth(mechanism: String, user: String?, isSecretSent: Bool, isCancelled: Bool)
    /// A command that changes nothing here: NOOP, VRFY, EXPN, HELP, ETRN, XCLIENT, XFORWARD, … and any other
    /// line, by its verb in upper case.
    case other(verb: String)

    /// The verbs that open a session.
    public enum HelloVerb: String, Sendable {
        case helo = "HELO"
        case ehlo = "EHLO"
        case lhlo = "LHLO"
    }

    /// The verb as RFC 5321 writes it; empty for the connection and the final dot's line.
    public var verb: String {
        switch self {
        case .connection, .endOfData: ""
        case .hello(let verb, _): verb.rawValue
        case .mail: "MAIL"
        case .rcpt: "RCPT"
        case .data: "DATA"
        case .bdat: "BDAT"
        case .burl: "BURL"
        case .xexch50: "XEXCH50"
        case .rset: "RSET"
        case .quit: "QUIT"
        case .startTLS: "STARTTLS"
        case .auth: "AUTH"
        case .other(let verb): verb
        }
    }
}
