import DeliveryAnalysis
import MailSession
import Provenance

/// The lines of Postfix's log about one session.
///
/// The time of a line is that of the connection, of MAIL, or of the transaction's end: a record has no others.
struct PostfixSession {
    /// A line after its time and host.
    struct Line {
        var time: Timestamp
        var text: String
    }

    private(set) var lines: [Line] = []
    private let session: MailSession
    private let process: Int
    private let client: String
    private let server: String

    /// The lines, with `process` as the id of every process in them.
    init(_ session: MailSession, process: Int) {
        self.session = session
        self.process = process
        client = "unknown[\(session.client.ip)]"
        let name = session.tls?.sni ?? session.greeting?.text.split(separator: " ").first.map(String.init)
        server = "\(name.flatMap(PostfixText.host) ?? session.server.ip)[\(session.server.ip)]"
        switch session.connect {
        case .refused: addFailedConnection("Connection refused")
        case .unanswered: addFailedConnection("Connection timed out")
        case .established, .midstream: addSession()
        }
    }

    // MARK: The session

    private mutating func addSession() {
        add(smtpd, "connect from \(client)", at: session.start)
        addEncryption()
        for refusal in session.refusals where refusal.stage != .auth { addRefusal(refusal) }
        for attempt in session.auth where attempt.outcome == .failure { addFailedLogin(attempt) }
        for (index, transaction) in session.transactions.enumerated() {
            add(transaction, number: index + 1)
        }
        let end = session.end
        if let command = lastCommand {
            add(smtpd, "lost connection after \(command) from \(client)", at: end)
        }
        add(smtpd, "disconnect from \(client)\(commandCounts)", at: end)
    }

    private mutating func addFailedConnection(_ reason: String) {
        add(delivery, "connect to \(server):\(session.server.port): \(reason)", at: session.start)
    }

    private mutating func addEncryption() {
        let peer = "\(server):\(session.server.port)"
        if session.starttls == .failed {
            let alert = session.tls?.alert?.name.map { "alert \($0)" } ?? "handshake failed"
            add(delivery, "SSL_connect error to \(peer): \(PostfixText.text(alert))", at: session.start)
        } else if session.isEncrypted, let version = session.tls?.version, let cipher = session.tls?.cipher {
            // No certificate is checked here, which is what Postfix calls untrusted.
            let text = "\(version) with cipher \(cipher)\(Self.keyLength(of: cipher))"
            add(
                delivery, "Untrusted TLS connection established to \(peer): \(PostfixText.text(text))",
                at: session.start)
        }
    }

    private static func keyLength(of cipher: String) -> String {
        if cipher.contains("_256_") || cipher.contains("CHACHA20") { return " (256/256 bits)" }
        return cipher.contains("_128_") ? " (128/128 bits)" : ""
    }

    /// A refusal that is about no recipient. As of a milter, since fail2ban reads these and pflogsumm does not count them.
    private mutating func addRefusal(_ refusal: Refusal) {
        let verb = refusal.verb.map { PostfixText.verb($0) ?? "UNKNOWN" } ?? "CONNECT"
        add(
            smtpd, "NOQUEUE: milter-reject: \(verb) from \(client): \(words(refusal.reply)); \(greeting)",
            at: session.start)
    }

    private mutating func addFailedLogin(_ attempt: AuthAttempt) {
        let mechanism = PostfixText.text(attempt.mechanism)
        var line = "warning: \(client): SASL \(mechanism) authentication failed: "
        line += PostfixText.text(attempt.text ?? "")
        if let user = attempt.user { line += ", sasl_username=\(PostfixText.text(user))" }
        add(smtpd, line, at: session.start)
    }

    // MARK: A transaction

    private mutating func add(_ transaction: Transaction, number: Int) {
        let end = transaction.start.adding(seconds: transaction.duration)
        let from = "from=\(PostfixText.bracketed(transaction.from ?? "unknown"))"
        if let reply = transaction.mailReply, reply.isFailure {
            add(
                smtpd,
                "NOQUEUE: milter-reject: MAIL from \(client): \(words(reply)); \(from) \(greeting)",
                at: transaction.start)
        }
        let queued = transaction.recipients.filter { !$0.isRefusedAtOnce }
        let isQueued = !queued.isEmpty && (transaction.message != nil || queued.contains { $0.status != nil })
        let id = isQueued ? queueID(of: transaction, number: number) : "NOQUEUE"
        if isQueued {
            add(smtpd, "\(id): client=\(client)\(login)", at: transaction.start)
        }
        for recipient in transaction.recipients where recipient.isRefusedAtOnce {
            let to = "to=\(PostfixText.bracketed(recipient.to))"
            add(
                smtpd, "\(id): reject: RCPT from \(client): \(words(recipient)); \(from) \(to) \(greeting)",
                at: transaction.start)
        }
        guard isQueued else { return }
        if let messageID = transaction.message?.messageID {
            add("cleanup", "\(id): message-id=\(PostfixText.bracketed(messageID))", at: end)
        }
        let size = transaction.message?.size ?? 0
        add("qmgr", "\(id): \(from), size=\(size), nrcpt=\(queued.count) (queue active)", at: end)
        let delay = NumberText.fixed(transaction.duration, decimals: 2)
        for recipient in queued {
            guard let status = recipient.status else { continue }
            let line =
                "\(id): to=\(PostfixText.bracketed(recipient.to)), relay=\(server):\(session.server.port), "
                + "delay=\(delay), delays=0/0/0/\(delay), dsn=\(enhanced(recipient)), "
                + "status=\(status) (\(said(recipient)))"
            add(delivery, line, at: end)
        }
        if queued.allSatisfy({ $0.outcome == .accepted || $0.outcome == .rejected }) {
            add("qmgr", "\(id): removed", at: end)
        }
    }

    private func said(_ recipient: Recipient) -> String {
        guard recipient.outcome != .accepted else { return words(recipient) }
        let command =
            switch recipient.stage {
            case .rcpt: "RCPT TO"
            case .data: "DATA"
            default: "end of DATA"
            }
        return "host \(server) said: \(words(recipient)) (in reply to \(command) command)"
    }

    /// The server's id for the message, else one that no other transaction has.
    private func queueID(of transaction: Transaction, number: Int) -> String {
        let seen =
            transaction.final?.queueID
            ?? transaction.recipients.lazy.compactMap(\.dataReply?.queueID).first
        return seen.flatMap(PostfixText.queueID) ?? "\(session.id)\(number)"
    }

    // MARK: Pieces

    private mutating func add(_ program: String, _ text: String, at time: Timestamp) {
        lines.append(Line(time: time, text: "postfix/\(program)[\(process)]: \(text)"))
    }

    private var smtpd: String {
        switch session.server.port {
        case 465: "smtps/smtpd"
        case 587: "submission/smtpd"
        default: "smtpd"
        }
    }

    private var delivery: String { session.mailProtocol == .lmtp ? "lmtp" : "smtp" }

    /// `proto=ESMTP helo=<relay.example.org>`
    private var greeting: String {
        guard let helo = session.helo else { return "proto=SMTP" }
        let name =
            switch helo.verb {
            case "EHLO": "ESMTP"
            case "LHLO": "LMTP"
            default: "SMTP"
            }
        return "proto=\(name) helo=\(PostfixText.bracketed(helo.name))"
    }

    private var login: String {
        guard let login = session.auth.first(where: { $0.outcome == .success }) else { return "" }
        let user = login.user.map { ", sasl_username=\(PostfixText.text($0))" } ?? ""
        return ", sasl_method=\(PostfixText.text(login.mechanism))\(user)"
    }

    /// `550 5.1.1 User unknown`. Postfix writes an enhanced code in any case.
    private func words(_ reply: Reply) -> String {
        words(reply.code, reply.enhanced, reply.text)
    }

    private func words(_ recipient: Recipient) -> String {
        words(recipient.code ?? 0, recipient.enhanced, recipient.text ?? "")
    }

    private func words(_ code: Int, _ enhanced: String?, _ text: String) -> String {
        "\(code) \(PostfixText.text(enhanced ?? Self.unspecific(code))) \(PostfixText.text(text))"
    }

    private func enhanced(_ recipient: Recipient) -> String {
        PostfixText.text(recipient.enhanced ?? Self.unspecific(recipient.code ?? 0))
    }

    private static func unspecific(_ code: Int) -> String { "\(code / 100).0.0" }

    /// What came last from a client that went without QUIT; nil from others, and where that is not seen.
    private var lastCommand: String? {
        guard session.closedBy == .clientFIN || session.closedBy == .clientRST else { return nil }
        if session.starttls == .failed { return "STARTTLS" }
        guard session.isReadableMail, session.quality.missingBytes == 0 else { return nil }
        guard let last = session.transactions.last else {
            return session.auth.isEmpty ? session.helo?.verb ?? "CONNECT" : "AUTH"
        }
        switch last.ending {
        case .reset: return "RSET"
        case .reply: return last.data == nil ? "MAIL" : "END-OF-MESSAGE"
        case .closed, .unseen:
            if last.data != nil { return "DATA" }
            return last.recipients.isEmpty ? "MAIL" : "RCPT"
        }
    }

    /// ` auth=0/1 mail=1 rcpt=2/3 data=1`: those commands that a record counts, taken and all.
    private var commandCounts: String {
        let transactions = session.transactions
        let recipients = transactions.lazy.flatMap(\.recipients)
        let counts = [
            ("auth", session.auth.count { $0.outcome == .success }, session.auth.count),
            ("mail", transactions.count { $0.mailReply?.isPositive == true }, transactions.count),
            ("rcpt", recipients.count { $0.rcptReply?.isPositive == true }, recipients.count),
            (
                "data", transactions.count { $0.data == .data && $0.dataReply != nil },
                transactions.count { $0.dataReply != nil }
            ),
        ]
        return counts.map { name, taken, all in
            all == 0 ? "" : taken == all ? " \(name)=\(all)" : " \(name)=\(taken)/\(all)"
        }.joined()
    }
}

extension Recipient {
    /// Whether the server refused it for good before there was a message to bounce.
    fileprivate var isRefusedAtOnce: Bool { outcome == .rejected && stage == .rcpt }

    /// What Postfix calls its fate; nil where nothing was decided.
    fileprivate var status: String? {
        switch outcome {
        case .accepted: "sent"
        case .deferred: "deferred"
        case .rejected: "bounced"
        case .partiallyAccepted, .aborted, .unknown: nil
        }
    }
}
