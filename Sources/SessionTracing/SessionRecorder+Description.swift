internal import ByteReading
internal import MailSession
internal import PacketDecoding
internal import SMTPDecoding

extension SessionRecorder {
    /// Whether the dialogue is one that nobody has with another kind of server: with a hello, with an envelope, or after a greeting
    /// that names SMTP.
    var showsMail: Bool {
        if helo != nil || !transactions.isEmpty { return true }
        return greeting?.text.utf8.span.firstOffset(ofASCII: "SMTP") != nil
    }

    /// Hands what the dialogue told over to a record. It is moved, not shared, so that the verdicts can be
    /// written into the transactions in place.
    mutating func describe(_ session: inout MailSession) {
        session.greeting = greeting
        session.helo = helo
        session.proxiedClient = proxiedClient
        session.extensions = extensions
        if isInsideTLS { session.extensionsInsideTLS = extensionsInsideTLS }
        session.auth = auth
        session.refusals = refusals
        session.irregularities = irregularities
        swap(&session.transactions, &transactions)
    }
}

extension Endpoint {
    /// The client that a proxy names.
    init(_ header: ProxyHeader) {
        let ip =
            switch header.client {
            case .text(let text): text.lowercased()
            case .octets(let octets): IPAddress(octets)?.description ?? ""
            }
        self.init(ip: ip, port: header.port)
    }
}
