import DeliveryAnalysis
public import MailSession
import Provenance

/// Suricata's EVE log: an `smtp` event for each transaction, and after it a `fileinfo` event for each attachment that was
/// extracted, in lines of JSON. What Suricata has no word for stands
/// under `smtpscope`.
public enum EVEView {
    /// Adds the events of a session in order.
    public static func events(of session: MailSession, into output: inout [UInt8]) throws {
        for (index, transaction) in session.transactions.enumerated() {
            try JSONText.encode(event(transaction, number: index, in: session), into: &output)
            output.append(0x0A)
            for attachment in transaction.message?.attachments ?? [] {
                let event = event(of: attachment, in: transaction, number: index, session)
                try JSONText.encode(event, into: &output)
                output.append(0x0A)
            }
        }
    }

    private static func event(_ transaction: Transaction, number: Int, in session: MailSession) -> JSONObject
    {
        var event = head("smtp", transaction, in: session)
        event["tx_id"] = number
        event["pcap_filename"] = session.capture
        event["smtp"] = envelope(transaction, in: session)
        event["email"] = transaction.message.map { email($0, isComplete: transaction.messageComplete) }
        event["smtpscope"] = facts(transaction, in: session)
        return event
    }

    /// A file as Suricata tells of it; it stores files by other names, so `stored` is about ours.
    private static func event(
        of attachment: Attachment, in transaction: Transaction, number: Int, _ session: MailSession
    ) -> JSONObject {
        var file = JSONObject()
        file["filename"] = attachment.name ?? ""
        file["gaps"] = !attachment.isComplete
        file["state"] = attachment.isComplete ? "CLOSED" : "TRUNCATED"
        file["sha256"] = attachment.sha256
        file["stored"] = attachment.file != nil
        file["size"] = attachment.size
        file["tx_id"] = number
        var event = head("fileinfo", transaction, in: session)
        event["pcap_filename"] = session.capture
        event["app_proto"] = "smtp"
        event["smtp"] = envelope(transaction, in: session)
        event["email"] = transaction.message.map { email($0, isComplete: transaction.messageComplete) }
        event["fileinfo"] = file
        var facts = JSONObject()
        facts["session"] = session.id
        facts["attachment"] = attachment
        event["smtpscope"] = facts
        return event
    }

    /// What events of all types begin with.
    private static func head(
        _ type: String, _ transaction: Transaction, in session: MailSession
    ) -> JSONObject {
        var event = JSONObject()
        event["timestamp"] = transaction.start.microsecondText + "+0000"
        event["flow_id"] = flowID(of: session)
        event["pcap_cnt"] = transaction.lastFrame
        event["event_type"] = type
        event["src_ip"] = session.client.ip
        event["src_port"] = session.client.port
        event["dest_ip"] = session.server.ip
        event["dest_port"] = session.server.port
        event["proto"] = "TCP"
        event["pkt_src"] = "wire/pcap"
        event["community_id"] = session.communityID
        return event
    }

    /// As Suricata has them, paths are in their brackets.
    private static func envelope(_ transaction: Transaction, in session: MailSession) -> JSONObject {
        var envelope = JSONObject()
        envelope["helo"] = session.helo?.name
        envelope["mail_from"] = transaction.from.map { "<\($0)>" }
        let recipients = transaction.recipients.map { "<\($0.to)>" }
        envelope["rcpt_to"] = recipients.isEmpty ? nil : recipients
        return envelope
    }

    /// The status is the state of Suricata's MIME parser at the end of the transaction.
    private static func email(_ message: MessageSummary, isComplete: Bool) -> JSONObject {
        var email = JSONObject()
        email["status"] = isComplete ? "PARSE_DONE" : "BODY_STARTED"
        email["from"] = message.from
        email["to"] = message.to.isEmpty ? nil : message.to
        email["cc"] = message.cc
        email["subject"] = message.subject
        email["message_id"] = message.messageID.map { "<\($0)>" }
        email["date"] = message.date
        let names = message.attachments?.compactMap(\.name) ?? []
        email["attachment"] = names.isEmpty ? nil : names
        return email
    }

    private static func facts(_ transaction: Transaction, in session: MailSession) -> JSONObject {
        var facts = JSONObject()
        facts["session"] = session.id
        facts["protocol"] = session.mailProtocol.rawValue
        facts["starttls"] = session.starttls.rawValue
        facts["outcome"] = transaction.outcome.rawValue
        facts["stage"] = transaction.stage?.rawValue
        facts["cause"] = transaction.cause
        facts["reply"] = transaction.final
        facts["size_bytes"] = transaction.message?.size
        facts["recipients"] = transaction.recipients
        return facts
    }

    /// 51 bits, as Suricata's: so many are exact in JavaScript. FNV-1a of the session's id.
    private static func flowID(of session: MailSession) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in session.id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return (hash ^ hash >> 51) & ((1 << 51) - 1)
    }
}
