internal import MailSession
internal import PacketDecoding
internal import SMTPDecoding

extension SessionRecorder {
    /// Whether the dialogue is one that nobody has with another kind of server: with a hello, or with an envelope.
    var showsMail: Bool { helo != nil || !transactions.isEmpty }

    /// Whether the greeting has the protocol's name for a word. Names of hosts may hold it, those of file servers, too.
    var isGreetingOfMail: Bool {
        let words = greeting?.text.uppercased().split { " (),;/".contains($0) } ?? []
        return words.contains { ["SMTP", "ESMTP", "LMTP"].contains($0) } && !words.contains("FTP")
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
