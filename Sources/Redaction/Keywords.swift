/// What clients and servers write where the protocols have names for it. What is none of these names could be anything.
enum Keywords {
    /// Verbs of commands, and those of HTTP that scanners send.
    static let verbs: Set<String> = [
        "ATRN", "AUTH", "BDAT", "BURL", "CONNECT", "DATA", "EHLO", "ETRN", "EXPN", "GET", "HEAD", "HELO",
        "HELP", "LHLO", "MAIL", "NOOP", "OPTIONS",
        "POST", "QUIT", "RCPT", "RSET", "SAML", "SEND", "SOML", "STARTTLS", "TURN", "VRFY", "XCLIENT",
        "XFORWARD", "XXXXXXXX",
    ]

    /// Service extensions (IANA's registry, and what servers offer beside it).
    static let extensions: Set<String> = [
        "8BITMIME", "ATRN", "AUTH", "BINARYMIME", "BURL", "CHECKPOINT", "CHUNKING", "CONNEG", "CONPERM",
        "DELIVERBY", "DSN", "ENHANCEDSTATUSCODES",
        "ETRN", "EXPN", "FUTURERELEASE", "HELP", "LIMITS", "MT-PRIORITY", "MTRK", "NO-SOLICITING",
        "PIPECONNECT", "PIPELINING",
        "PIPE_CONNECT", "PRDR", "REQUIRETLS", "RRVS", "SAML", "SEND", "SIZE", "SMTPUTF8", "SOML", "STARTTLS",
        "SUBMITTER", "TLS", "TURN", "UTF8SMTP", "VRFY",
        "X-ANONYMOUSTLS", "X-EXPS", "X-LINK2STATE", "X-RCPTLIMIT", "XCLIENT", "XEXCH50", "XFORWARD", "XRDST",
        "XSHADOW", "XVERP", "X_PIPE_CONNECT",
    ]

    /// What stands after extensions, beside numbers.
    static let extensionValues: Set<String> = [
        "ADDR", "DESTADDR", "DESTPORT", "HELO", "IDENT", "IMAP", "LOGIN", "MAILMAX", "MIXER", "NAME", "NSEP",
        "PORT", "PROTO", "RCPTDOMAINMAX",
        "RCPTMAX", "SOURCE", "STANAG4406",
    ]

    /// What failed of a sender's authentication.
    static let causeDetails: Set<String> = ["arc", "dkim", "dmarc", "spf"]

    /// SASL mechanisms (IANA's registry, and what clients and servers use beside it).
    static let mechanisms: Set<String> = [
        "9798-M-DSA-SHA1", "9798-U-DSA-SHA1", "ANONYMOUS", "CRAM-MD5", "CRAM-SHA1", "DIGEST-MD5", "EXTERNAL",
        "GS2-KRB5", "GS2-KRB5-PLUS", "GSS-SPNEGO", "GSSAPI",
        "KERBEROS_V4", "LOGIN", "NTLM", "OAUTHBEARER", "OPENID20", "OTP", "PLAIN", "PLAIN-CLIENTTOKEN",
        "SAML20", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS",
        "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512", "SCRAM-SHA-512-PLUS", "SECURID", "SKEY",
        "SRP", "XOAUTH", "XOAUTH2",
    ]

    /// Application protocols (IANA's registry of ALPN), those that are met on mail ports.
    static let applicationProtocols: Set<String> = [
        "acme-tls/1", "ftp", "h2", "http/1.0", "http/1.1", "imap", "managesieve", "nntp", "pop3", "smtp",
        "xmpp-client", "xmpp-server",
    ]

    /// Tags that providers write for their own postmasters, and that name nobody.
    static let providerTags: Set<String> = [
        "AuthenticationRequired", "BlockedMessage", "BadRcptTo", "DisabledUser", "IPv6Error",
        "InvalidSecondLevel", "NoSuchUser", "NotAuthorizedError", "OverQuotaPerm", "OverQuotaTemp",
        "RESOLVER.ADR.ExRecipNotFound",
        "RESOLVER.ADR.RecipNotFound", "RESOLVER.ADR.RecipientNotFound", "RESOLVER.RST.AuthRequired",
        "RateLimitExceeded", "ReceivingRate", "RelayError", "SMTPSEND.DNS.NonExistentDomain", "TlsMessage",
        "TransientError", "UnauthenticatedMail", "UnsolicitedIPError",
        "UnsolicitedMessageError", "UnsolicitedRateLimitError", "WantAuthError", "rbl", "hc", "bl", "sg",
        "sp",
    ]
}
