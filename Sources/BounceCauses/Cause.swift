/// Why a recipient or a transaction was not accepted: the catalogue's ids.
public enum Cause: String, CaseIterable, Codable, Sendable {
    /// No such mailbox, or an address whose form can't be one.
    case userUnknown = "user-unknown"
    /// The mailbox existed; it is suspended, inactive or closed.
    case mailboxDisabled = "mailbox-disabled"
    /// This mailbox's quota is used up.
    case mailboxFull = "mailbox-full"
    /// The mailbox moved, perhaps with the new address told.
    case mailboxMoved = "mailbox-moved"
    /// The recipient or its list takes mail from some senders only, or blocked this one.
    case recipientRestricted = "recipient-restricted"
    /// The recipient's domain has no mail service.
    case badDomain = "bad-domain"
    /// The server is not responsible for the recipient's domain.
    case relayDenied = "relay-denied"
    /// The reverse-path is not acceptable.
    case senderRejected = "sender-rejected"
    /// Authentication is missing or failed.
    case smtpAuth = "smtp-auth"
    /// TLS is demanded, unavailable, or could not be agreed or validated.
    case tlsFailure = "tls-failure"
    /// SPF, DKIM, DMARC or ARC did not pass.
    case emailAuthFailed = "email-auth-failed"
    /// The client's reverse DNS or HELO name.
    case rdnsHeloInvalid = "rdns-helo-invalid"
    /// The client's address is on a list.
    case ipBlocklisted = "ip-blocklisted"
    /// The sender's domain, its HELO name or a URL in the body is on a list.
    case domainBlocklisted = "domain-blocklisted"
    /// Refused or slowed down for reputation or complaints.
    case poorReputation = "poor-reputation"
    /// This message was judged spam.
    case spamContent = "spam-content"
    /// A virus, or a forbidden attachment.
    case malware
    /// A local policy with no nearer cause.
    case policyRejected = "policy-rejected"
    /// A size limit.
    case messageTooBig = "message-too-big"
    /// The message's header, MIME or line form.
    case messageMalformed = "message-malformed"
    /// Order, syntax, or an unsupported parameter.
    case protocolError = "protocol-error"
    /// First contact: come back later.
    case greylisted
    /// Too much mail in too little time.
    case rateLimited = "rate-limited"
    /// Concurrent sessions, or messages in one.
    case tooManyConnections = "too-many-connections"
    /// Recipients in one transaction.
    case tooManyRecipients = "too-many-recipients"
    /// The server's own disk or queue is full.
    case systemFull = "system-full"
    /// A local fault or misconfiguration of the server.
    case systemError = "system-error"
    /// Busy, shutting down, maintenance.
    case serviceUnavailable = "service-unavailable"
    /// No route, refused, timed out, connection lost.
    case networkError = "network-error"
    /// DNS did not answer for now.
    case dnsFailure = "dns-failure"
    /// The hop count, or a loop.
    case routingLoop = "routing-loop"
    /// Given up after retries.
    case deliveryExpired = "delivery-expired"
    /// Nothing above can be told.
    case unclassified
}

extension Cause {
    /// Somebody who can do something about a failure.
    public enum Actor: String, CaseIterable, Codable, Sendable {
        /// Whoever wrote the message, or keeps the list that it went to.
        case sender
        /// The administrator of the sending server or domain.
        case senderAdmin = "sender-admin"
        /// The mailbox's owner.
        case recipient
        /// The administrator of the receiving server or domain.
        case recipientAdmin = "recipient-admin"
        /// Nobody needs to: the client tries again by itself.
        case wait
    }

    /// Who can act, the likeliest first; empty where nothing is known.
    public var whoCanAct: [Actor] {
        switch self {
        case .userUnknown, .mailboxMoved, .smtpAuth, .spamContent, .malware, .messageTooBig,
            .messageMalformed:
            [.sender]
        case .mailboxDisabled: [.sender, .recipient]
        case .mailboxFull, .recipientRestricted: [.recipient]
        case .badDomain, .relayDenied: [.sender, .recipientAdmin]
        case .senderRejected, .emailAuthFailed, .protocolError, .rateLimited, .tooManyRecipients:
            [.sender, .senderAdmin]
        case .rdnsHeloInvalid, .ipBlocklisted, .domainBlocklisted, .poorReputation, .tooManyConnections:
            [.senderAdmin]
        case .tlsFailure, .policyRejected, .routingLoop: [.senderAdmin, .recipientAdmin]
        case .systemFull, .systemError: [.recipientAdmin]
        case .greylisted, .serviceUnavailable, .networkError, .dnsFailure: [.wait]
        case .deliveryExpired: [.sender, .recipientAdmin]
        case .unclassified: []
        }
    }

    /// Whether it is about a recipient, of whom others of the same client say nothing.
    public var isOfRecipient: Bool {
        switch self {
        case .userUnknown, .mailboxDisabled, .mailboxFull, .mailboxMoved, .recipientRestricted, .badDomain,
            .relayDenied:
            true
        case .senderRejected, .smtpAuth, .tlsFailure, .emailAuthFailed, .rdnsHeloInvalid, .ipBlocklisted,
            .domainBlocklisted, .poorReputation, .spamContent, .malware, .policyRejected, .messageTooBig,
            .messageMalformed, .protocolError, .greylisted, .rateLimited, .tooManyConnections,
            .tooManyRecipients, .systemFull, .systemError, .serviceUnavailable, .networkError, .dnsFailure,
            .routingLoop, .deliveryExpired, .unclassified:
            false
        }
    }
}
