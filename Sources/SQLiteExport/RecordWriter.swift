import DeliveryAnalysis
import GRDB
import MailSession
import Provenance

/// Writes records as rows, within one transaction of the database. Elements are taken by their index: a loop over them would copy each.
struct RecordWriter {
    var rows: RowInserter
    /// The row of each capture.
    private(set) var captures: [String: Int64]

    init(database: Database, captures: [String: Int64]) {
        rows = RowInserter(database: database)
        self.captures = captures
    }

    /// Writes a session and all that is in it.
    mutating func write(_ session: MailSession) throws {
        let id = try insert(session, capture: row(of: session.capture))
        if let greeting = session.greeting, !session.refusals.contains(where: { $0.reply == greeting }) {
            try write(greeting, to: "(greeting)", in: id)
        }
        for index in session.refusals.indices {
            try write(
                session.refusals[index].reply, to: session.refusals[index].verb ?? "(greeting)", in: id,
                cause: session.refusals[index].cause)
        }
        for index in session.auth.indices { try write(session.auth[index], in: id) }
        for index in session.transactions.indices {
            try write(session.transactions[index], number: index, in: id)
        }
        for index in session.findings.indices { try write(session.findings[index], in: id) }
    }

    /// Writes news of a recipient in a session that was written before; where it was not, there is nothing to add to.
    mutating func write(_ notice: LaterBounceNotice) throws {
        let recipient = try rows.find(
            """
            SELECT recipients.id FROM sessions
              JOIN transactions ON transactions.session_id = sessions.id AND transactions.number = ?
              JOIN recipients ON recipients.transaction_id = transactions.id AND recipients.number = ?
            WHERE sessions.session = ? ORDER BY sessions.id DESC LIMIT 1
            """, [notice.transaction, notice.recipient, notice.session])
        if let recipient { try write(notice.bounce, about: recipient) }
    }

    private mutating func row(of capture: String) throws -> Int64 {
        if let row = captures[capture] { return row }
        let row = try rows.insert(into: .captures) { $0.set("name", capture) }
        captures[capture] = row
        return row
    }

    private mutating func write(_ transaction: Transaction, number: Int, in session: Int64) throws {
        let id = try insert(transaction, number: number, session: session)
        if let reply = transaction.mailReply { try write(reply, to: "MAIL", in: session, id) }
        for index in transaction.recipients.indices {
            try write(transaction.recipients[index], number: index, in: session, id)
        }
        if let reply = transaction.dataReply {
            try write(reply, to: transaction.data?.rawValue ?? "DATA", in: session, id)
        }
        if let reply = transaction.final, !transaction.hasElsewhere(reply) {
            try write(reply, to: "(end of data)", in: session, id)
        }
    }

    private mutating func write(
        _ recipient: Recipient, number: Int, in session: Int64, _ transaction: Int64
    ) throws {
        let id = try insert(recipient, number: number, transaction: transaction)
        if let reply = recipient.rcptReply { try write(reply, to: "RCPT", in: session, transaction, id) }
        if let reply = recipient.dataReply {
            try write(reply, to: "(end of data)", in: session, transaction, id)
        }
        if let bounce = recipient.laterBounced { try write(bounce, about: id) }
    }

    private mutating func write(
        _ reply: Reply, to command: String, in session: Int64, _ transaction: Int64? = nil,
        _ recipient: Int64? = nil, cause: String? = nil
    ) throws {
        try rows.insert(into: .replies) { row in
            row.set("session_id", session)
            row.set("transaction_id", transaction)
            row.set("recipient_id", recipient)
            row.set("command", command)
            row.set("code", reply.code)
            row.set("enhanced", reply.enhanced)
            row.set("text", reply.text)
            row.set("queue_id", reply.queueID)
            row.set("frame", reply.frame)
            row.set("cause", cause)
        }
    }

    private mutating func write(_ attempt: AuthAttempt, in session: Int64) throws {
        try rows.insert(into: .auth) { row in
            row.set("session_id", session)
            row.set("mechanism", attempt.mechanism)
            row.set("user", attempt.user)
            row.set("secret_sent", attempt.secretSent)
            row.set("outcome", attempt.outcome)
            row.set("code", attempt.code)
            row.set("enhanced", attempt.enhanced)
            row.set("text", attempt.text)
            row.set("cleartext", attempt.cleartext)
            row.set("frame", attempt.frame)
        }
    }

    private mutating func write(_ finding: Finding, in session: Int64) throws {
        try rows.insert(into: .findings) { row in
            row.set("session_id", session)
            row.set("finding", finding.id)
            row.set("severity", finding.severity)
            row.set("frames", finding.frames.map(String.init).joined(separator: " "))
            row.set("detail", finding.detail)
        }
    }

    private mutating func write(_ bounce: LaterBounce, about recipient: Int64) throws {
        try rows.insert(into: .laterBounces) { row in
            row.set("recipient_id", recipient)
            row.set("report_session", bounce.session)
            row.set("report_transaction", bounce.transaction)
            row.set("status", bounce.status)
            row.set("cause", bounce.cause)
            row.set("matched_by", bounce.link)
        }
    }
}

extension Transaction {
    /// Whether a reply is not only what decided, but that to a command, too.
    fileprivate func hasElsewhere(_ reply: Reply) -> Bool {
        mailReply == reply || dataReply == reply
            || recipients.indices.contains { index in
                recipients[index].rcptReply == reply || recipients[index].dataReply == reply
            }
    }
}
