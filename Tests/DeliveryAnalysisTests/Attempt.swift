import MailSession
import Provenance

/// An attempt made by hand: a session with one transaction and one recipient.
struct Attempt: Sendable {
    /// Minutes after ten o'clock at which MAIL was sent.
    var minute: Int
    var outcome: Outcome
    var from = "bob@example.org"
    var to = "alice@example.net"
    var client = "192.0.2.10"
    var server = "198.51.100.25"
    var messageID: String?
    /// What MAIL declares.
    var size: Int?
    /// What was sent.
    var octets: Int?
    var helo: String?
    var cause: String?
    var session: String?

    /// The session, judged and with its causes.
    var record: MailSession {
        let start = Timestamp(seconds: 1_772_445_600 + Int64(minute) * 60, nanoseconds: 0)
        var session = MailSession(
            id: session ?? "S\(minute)\(client)", communityID: nil, capture: "mx.pcap", firstFrame: 1,
            start: start,
            client: Endpoint(ip: client, port: 40_000), server: Endpoint(ip: server, port: 25))
        session.connect = .established
        session.mailProtocol = .smtp
        session.helo = helo.map { Helo(verb: "EHLO", name: $0) }
        session.greeting = Reply(code: 220, text: "mx1.example.net ESMTP")
        session.transactions = [transaction]
        return session
    }

    var transaction: Transaction {
        let start = Timestamp(seconds: 1_772_445_600 + Int64(minute) * 60, nanoseconds: 0)
        var transaction = Transaction(
            from: from, parameters: size.map { ["SIZE": "\($0)"] } ?? [:], frame: 3, start: start)
        transaction.outcome = outcome
        transaction.mailReply = Reply(code: 250, text: "Ok")
        var recipient = Recipient(to: to)
        recipient.outcome = outcome
        recipient.cause = cause
        transaction.recipients = [recipient]
        if let messageID {
            transaction.message = MessageSummary()
            transaction.message?.messageID = messageID
            transaction.message?.size = octets
        }
        return transaction
    }
}
