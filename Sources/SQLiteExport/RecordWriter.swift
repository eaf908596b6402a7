import DeliveryAnalysis
import GRDB
import MailSession
import Provenance

/// Writes records as rows, within one transaction of the database.
struct RecordWriter {
    private var rows: RowInserter
    /// The row of each capture.
    private(set) var captures: [String: Int64]

    init(database: Database, captures: [String: Int64]) {
        rows = RowInserter(database: database)
        self.captures = captures
    }

    /// Writes a session and all that is in it.
    mutating func write(_ session: MailSession) throws {
        let id = try rows.insert(into: "sessions", columns(of: session, capture: row(of: session.capture)))
        if let greeting = session.greeting, !session.refusals.contains(where: { $0.reply == greeting }) {
            try write(greeting, to: "(greeting)", in: id)
        }
        for refusal in session.refusals {
            try write(refusal.reply, to: refusal.verb ?? "(greeting)", in: id, cause: refusal.cause)
        }
        for attempt in session.auth { try write(attempt, in: id) }
        for (number, transaction) in session.transactions.enumerated() {
            try write(transaction, number: number, in: id)
        }
        for finding in session.findings { try write(finding, in: id) }
    }

    /// Writes news of a recipient in a session that was written before; where it was not, there is nothing to add to.
    mutating func write(_ notice: LaterBounceNotice) throws {
        let recipient = try rows.find(
            """
            SELECT recipients.id FROM sessions
              JOIN transactions ON transactions.session_id = sessions.id AND transactions.number = ?
              JOIN recipients ON recipients.transaction_id = transactions.id AND recipients.number = ?
            WHERE sessions.session = ? ORDER BY sessions.id DESC LIMIT 1
            """, [.of(notice.transaction), .of(notice.recipient), .of(notice.session)])
        if let recipient { try write(notice.bounce, about: recipient) }
    }

    private mutating func row(of capture: String) throws -> Int64 {
        if let row = captures[capture] { return row }
        let row = try rows.insert(into: "captures", ["name": .of(capture)])
        captures[capture] = row
        return row
    }

    private mutating func write(_ transaction: Transaction, number: Int, in session: Int64) throws {
        let id = try rows.insert(
            into: "transactions", columns(of: transaction, number: number, session: session))
        var written: [Reply] = []
        if let reply = transaction.mailReply {
            try write(reply, to: "MAIL", in: session, id)
            written.append(reply)
        }
        for (number, recipient) in transaction.recipients.enumerated() {
            let row = try rows.insert(
                into: "recipients", columns(of: recipient, number: number, transaction: id))
            if let reply = recipient.rcptReply {
                try write(reply, to: "RCPT", in: session, id, row)
                written.append(reply)
            }
            if let reply = recipient.dataReply {
                try write(reply, to: "(end of data)", in: session, id, row)
                written.append(reply)
            }
            if let bounce = recipient.laterBounced { try write(bounce, about: row) }
        }
        if let reply = transaction.dataReply {
            try write(reply, to: transaction.data?.rawValue ?? "DATA", in: session, id)
            written.append(reply)
        }
        // What decides is often a reply that stands there already.
        if let reply = transaction.final, !written.contains(reply) {
            try write(reply, to: "(end of data)", in: session, id)
        }
    }

    private mutating func write(
        _ reply: Reply, to command: String, in session: Int64, _ transaction: Int64? = nil,
        _ recipient: Int64? = nil, cause: String? = nil
    ) throws {
        try rows.insert(
            into: "replies",
            [
                "session_id": .of(session), "transaction_id": .of(transaction),
                "recipient_id": .of(recipient), "command": .of(command), "code": .of(reply.code),
                "enhanced": .of(reply.enhanced), "text": .of(reply.text), "queue_id": .of(reply.queueID),
                "frame": .of(reply.frame), "cause": .of(cause),
            ])
    }

    private mutating func write(_ attempt: AuthAttempt, in session: Int64) throws {
        try rows.insert(
            into: "auth",
            [
                "session_id": .of(session), "mechanism": .of(attempt.mechanism), "user": .of(attempt.user),
                "outcome": .of(attempt.outcome), "code": .of(attempt.code),
                "enhanced": .of(attempt.enhanced), "text": .of(attempt.text),
                "cleartext": .of(attempt.cleartext), "frame": .of(attempt.frame),
            ])
    }

    private mutating func write(_ finding: Finding, in session: Int64) throws {
        try rows.insert(
            into: "findings",
            [
                "session_id": .of(session), "finding": .of(finding.id), "severity": .of(finding.severity),
                "frames": .of(finding.frames.map(String.init).joined(separator: " ")),
                "detail": .of(finding.detail),
            ])
    }

    private mutating func write(_ bounce: LaterBounce, about recipient: Int64) throws {
        try rows.insert(
            into: "later_bounces",
            [
                "recipient_id": .of(recipient), "report_session": .of(bounce.session),
                "report_transaction": .of(bounce.transaction), "status": .of(bounce.status),
                "cause": .of(bounce.cause), "matched_by": .of(bounce.link),
            ])
    }
}
