internal import DeliveryAnalysis
public import MailSession
internal import Provenance

/// How a session's attempt at TLS counts in a report of RFC 8460.
public enum TLSAttempt: Equatable, Sendable {
    /// Why a session counts in no report.
    public enum Omission: String, CaseIterable, Sendable {
        /// Submission, LMTP, TLS from the first byte, no SMTP, or no connection: nothing that the report is about.
        case otherService = "no SMTP between servers"
        /// The client left STARTTLS alone, so nobody knows how it would have gone.
        case notAsked = "the client did not ask for TLS"
        /// Bytes are missing, or the session ended before the offer.
        case unseen = "the capture does not show what became of STARTTLS"
        /// The recipients are hidden or have no domain of DNS, and the server has no name.
        case noDomain = "no recipient's domain and no server's name"
    }

    /// TLS came about, and nothing that crossed speaks against the certificate.
    case success
    /// TLS did not come about, or with a certificate that a client that checks it refuses.
    case failure(TLSResultType, reason: String?)
    /// Nothing for the report.
    case omitted(Omission)

    /// Port of message submission (RFC 6409).
    private static let submissionPort: UInt16 = 587

    /// What a session shows.
    public init(_ session: MailSession) {
        guard session.connect == .established || session.connect == .midstream, session.mailProtocol == .smtp,
            session.starttls != .implicit, session.server.port != Self.submissionPort,
            !session.auth.contains(where: { $0.outcome == .success })
        else {
            self = .omitted(.otherService)
            return
        }
        switch session.starttls {
        case .established:
            self = session.certificateFlaw.map { .failure($0.type, reason: $0.reason) } ?? .success
        case .failed:
            let (type, reason) = session.handshakeFailure
            self = .failure(type, reason: reason)
        case .refused:
            // The text is the server's own and may differ each time: the code alone keeps the rows few.
            let reply = session.refusals.first { $0.stage == .starttls }?.reply
            self = .failure(
                .startTLSNotSupported, reason: reply.map { "STARTTLS was answered \($0.codeText)" })
        case .stripped:
            self = .failure(.startTLSNotSupported, reason: "STARTTLS was masked on its way")
        case .notOffered where session.helo?.verb == "HELO": self = .omitted(.notAsked)
        case .notOffered where session.isEHLOAnswered: self = .failure(.startTLSNotSupported, reason: nil)
        case .offered: self = .omitted(.notAsked)
        case .notOffered, .unknown, .implicit: self = .omitted(.unseen)
        }
    }
}

extension MailSession {
    /// What a client that checks the server's certificate finds against it. The name counts only against the one that
    /// the client asked for: a greeting need not have the name of the MX record.
    fileprivate var certificateFlaw: (type: TLSResultType, reason: String?)? {
        guard let certificate = tls?.certificate else { return nil }
        if CertificateExpired.find(in: self) != nil { return (.certificateExpired, nil) }
        if let host = tls?.sni.flatMap({ DomainName($0) }), !certificate.names.isEmpty,
            !certificate.isFor(host.description)
        {
            return (.certificateHostMismatch, nil)
        }
        if CertificateNotYetValid.find(in: self) != nil {
            return (.validationFailure, "the certificate is not valid yet")
        }
        return nil
    }

    /// What a failed handshake failed of, by its alert.
    fileprivate var handshakeFailure: (type: TLSResultType, reason: String?) {
        guard let alert = tls?.alert else {
            return (
                .validationFailure, tls == nil ? "no TLS after STARTTLS" : "the handshake was not finished"
            )
        }
        let reason = "\(alert.name ?? "encrypted alert") from the \(alert.from)"
        guard alert.from == "client", let name = alert.name else { return (.validationFailure, reason) }
        switch name {
        case "certificate_expired": return (.certificateExpired, reason)
        case "unknown_ca", "certificate_revoked": return (.certificateNotTrusted, reason)
        // What clients say of a certificate that they object to for any reason.
        case "bad_certificate", "certificate_unknown", "unsupported_certificate":
            return (certificateFlaw?.type ?? .certificateNotTrusted, reason)
        default: return (.validationFailure, reason)
        }
    }
}
