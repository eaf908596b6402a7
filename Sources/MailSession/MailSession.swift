public import Provenance

/// One SMTP session as the capture shows it: the record that everything a person reads is computed from.
///
/// Its JSON is version 1 of the session record. Absent knowledge is nil, never a guess.
public struct MailSession: Codable, Equatable, Sendable {
    /// A short name that is the same in every run: a hash of the endpoints and the start.
    public var id: String
    /// Community ID version 1 of the connection, seed 0; nil where nobody asked for it.
    public var communityID: String?
    /// The name of the capture file that holds the first frame.
    public var capture: String
    /// The first frame's number in `capture`, from 1 as Wireshark counts.
    public var firstFrame: UInt64
    /// The last frame's number, in `lastCapture` where that is given, else in `capture`.
    public var lastFrame: UInt64
    /// The file that holds the last frame, where the session spans several files.
    public var lastCapture: String?
    /// The time of the first frame.
    public var start: Timestamp
    /// Seconds from the first frame to the last.
    public var duration: Double
    /// The side that opened the connection.
    public var client: Endpoint
    /// The side that was connected to.
    public var server: Endpoint
    /// How the connection began.
    public var connect: ConnectState
    /// Seconds from the first SYN to the acknowledgement that completed the handshake.
    public var handshakeRoundTrip: Double?
    /// The protocol that was spoken.
    public var mailProtocol: MailProtocol
    /// The server's first reply.
    public var greeting: Reply?
    /// The client for whom a proxy connected, as its header says.
    @Rare public var proxiedClient: Endpoint?
    /// The client's last accepted HELO, EHLO or LHLO, else its last.
    public var helo: Helo?
    /// The extensions that the last EHLO reply outside TLS offered, a line each, as the server wrote them.
    public var extensions: [String]
    /// The extensions that the last EHLO reply inside TLS offered; nil where nothing was decrypted.
    public var extensionsInsideTLS: [String]?
    /// What became of encryption.
    public var starttls: StartTLS
    /// Where the offer of encryption, the wish for it and its beginning stand.
    public var encryptionFrames: EncryptionFrames?
    /// Facts of the TLS handshake, where there was one.
    public var tls: TLSSummary?
    /// Authentication attempts in order.
    public var auth: [AuthAttempt]
    /// Mail transactions in order.
    public var transactions: [Transaction]
    /// Commands that were refused outside any transaction (EHLO, STARTTLS, AUTH, VRFY, …), the first ones.
    public var refusals: [Refusal]
    /// What was done against the rules of the dialogue, a kind once.
    public var irregularities: [Irregularity]
    /// Who ended the connection, and how.
    public var closedBy: ClosedBy
    /// The frame of the first FIN or RST; its file is that of the last frame.
    public var closedFrame: UInt64?
    /// Why the connection itself failed, an id of the cause catalogue: refused, unanswered, or lost before a verdict.
    public var cause: String?
    /// How much of the session the capture shows.
    public var quality: Quality
    /// What an administrator or an auditor would act on; empty where nobody looked, too.
    public var findings: [Finding]
    /// Whether bytes that are not UTF-8 were shown as U+FFFD.
    public var lossyText: Bool?
    /// The dialogue line by line; only when a transcript was asked for.
    public var dialogue: [DialogueLine]?
}

extension MailSession {
    /// A session of which only the connection is known so far.
    public init(
        id: consuming String, communityID: consuming String?, capture: consuming String,
        firstFrame: UInt64, start: Timestamp, client: consuming Endpoint, server: consuming Endpoint
    ) {
        self.init(
            id: id, communityID: communityID, capture: capture, firstFrame: firstFrame, lastFrame: firstFrame,
            start: start, duration: 0, client: client, server: server, connect: .midstream,
            mailProtocol: .unknown, extensions: [], starttls: .unknown, auth: [], transactions: [],
            refusals: [], irregularities: [], closedBy: .captureEnd, quality: Quality(), findings: [])
    }
}

extension MailSession {
    /// The keys of the session record, in the order in which they are written.
    private enum CodingKeys: String, CodingKey {
        case record, version, id
        case communityID = "community_id"
        case capture
        case firstFrame = "first_frame"
        case lastFrame = "last_frame"
        case lastCapture = "last_capture"
        case start
        case duration = "duration_s"
        case client, server, connect
        case handshakeRoundTrip = "handshake_rtt_s"
        case mailProtocol = "protocol"
        case proxiedClient = "proxied_client"
        case greeting, helo, extensions
        case extensionsInsideTLS = "extensions_tls"
        case starttls
        case encryptionFrames = "encryption_frames"
        case tls, auth, transactions, refusals, irregularities
        case closedBy = "closed_by"
        case closedFrame = "closed_frame"
        case cause, quality, findings
        case lossyText = "lossy_text"
        case dialogue
    }

    /// Reads a record. Throws `DecodingError` when it is no session record of version 1.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        guard try values.decode(String.self, forKey: .record) == "session",
            try values.decode(Int.self, forKey: .version) == 1
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .version, in: values, debugDescription: "expected a session record of version 1")
        }
        id = try values.decode(String.self, forKey: .id)
        communityID = try values.decodeIfPresent(String.self, forKey: .communityID)
        capture = try values.decode(String.self, forKey: .capture)
        firstFrame = try values.decode(UInt64.self, forKey: .firstFrame)
        lastFrame = try values.decode(UInt64.self, forKey: .lastFrame)
        lastCapture = try values.decodeIfPresent(String.self, forKey: .lastCapture)
        start = try values.decode(Timestamp.self, forKey: .start)
        duration = try values.decode(Double.self, forKey: .duration)
        client = try values.decode(Endpoint.self, forKey: .client)
        server = try values.decode(Endpoint.self, forKey: .server)
        connect = try values.decode(ConnectState.self, forKey: .connect)
        handshakeRoundTrip = try values.decodeIfPresent(Double.self, forKey: .handshakeRoundTrip)
        mailProtocol = try values.decode(MailProtocol.self, forKey: .mailProtocol)
        greeting = try values.decodeIfPresent(Reply.self, forKey: .greeting)
        proxiedClient = try values.decodeIfPresent(Endpoint.self, forKey: .proxiedClient)
        helo = try values.decodeIfPresent(Helo.self, forKey: .helo)
        extensions = try values.decode([String].self, forKey: .extensions)
        extensionsInsideTLS = try values.decodeIfPresent([String].self, forKey: .extensionsInsideTLS)
        starttls = try values.decode(StartTLS.self, forKey: .starttls)
        encryptionFrames = try values.decodeIfPresent(EncryptionFrames.self, forKey: .encryptionFrames)
        tls = try values.decodeIfPresent(TLSSummary.self, forKey: .tls)
        auth = try values.decode([AuthAttempt].self, forKey: .auth)
        transactions = try values.decode([Transaction].self, forKey: .transactions)
        refusals = try values.decode([Refusal].self, forKey: .refusals)
        irregularities = try values.decodeIfPresent([Irregularity].self, forKey: .irregularities) ?? []
        closedBy = try values.decode(ClosedBy.self, forKey: .closedBy)
        closedFrame = try values.decodeIfPresent(UInt64.self, forKey: .closedFrame)
        cause = try values.decodeIfPresent(String.self, forKey: .cause)
        quality = try values.decode(Quality.self, forKey: .quality)
        findings = try values.decodeIfPresent([Finding].self, forKey: .findings) ?? []
        lossyText = try values.decodeIfPresent(Bool.self, forKey: .lossyText)
        dialogue = try values.decodeIfPresent([DialogueLine].self, forKey: .dialogue)
    }

    /// Writes the record's keys in their fixed order; what is not known is left out.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode("session", forKey: .record)
        try values.encode(1, forKey: .version)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(communityID, forKey: .communityID)
        try values.encode(capture, forKey: .capture)
        try values.encode(firstFrame, forKey: .firstFrame)
        try values.encode(lastFrame, forKey: .lastFrame)
        try values.encodeIfPresent(lastCapture, forKey: .lastCapture)
        try values.encode(start, forKey: .start)
        try values.encode(duration, forKey: .duration)
        try values.encode(client, forKey: .client)
        try values.encode(server, forKey: .server)
        try values.encode(connect, forKey: .connect)
        try values.encodeIfPresent(handshakeRoundTrip, forKey: .handshakeRoundTrip)
        try values.encode(mailProtocol, forKey: .mailProtocol)
        try values.encodeIfPresent(greeting, forKey: .greeting)
        try values.encodeIfPresent(proxiedClient, forKey: .proxiedClient)
        try values.encodeIfPresent(helo, forKey: .helo)
        try values.encode(extensions, forKey: .extensions)
        try values.encodeIfPresent(extensionsInsideTLS, forKey: .extensionsInsideTLS)
        try values.encode(starttls, forKey: .starttls)
        try values.encodeIfPresent(encryptionFrames, forKey: .encryptionFrames)
        try values.encodeIfPresent(tls, forKey: .tls)
        try values.encode(auth, forKey: .auth)
        try values.encode(transactions, forKey: .transactions)
        try values.encode(refusals, forKey: .refusals)
        if !irregularities.isEmpty { try values.encode(irregularities, forKey: .irregularities) }
        try values.encode(closedBy, forKey: .closedBy)
        try values.encodeIfPresent(closedFrame, forKey: .closedFrame)
        try values.encodeIfPresent(cause, forKey: .cause)
        try values.encode(quality, forKey: .quality)
        if !findings.isEmpty { try values.encode(findings, forKey: .findings) }
        try values.encodeIfPresent(lossyText, forKey: .lossyText)
        try values.encodeIfPresent(dialogue, forKey: .dialogue)
    }
}
