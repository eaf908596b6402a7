import GRDB
import MailSession
import Provenance

extension RecordWriter {
    func columns(of session: MailSession, capture: Int64) -> KeyValuePairs<String, DatabaseValue> {
        [
            "session": .of(session.id), "community_id": .of(session.communityID), "capture_id": .of(capture),
            "first_frame": .of(session.firstFrame), "last_frame": .of(session.lastFrame),
            "last_capture": .of(session.lastCapture), "start": .of(session.start.rfc3339),
            "duration_s": .of(session.duration), "client_ip": .of(session.client.ip),
            "client_port": .of(Int(session.client.port)), "server_ip": .of(session.server.ip),
            "server_port": .of(Int(session.server.port)), "connect": .of(session.connect),
            "handshake_rtt_s": .of(session.handshakeRoundTrip), "protocol": .of(session.mailProtocol),
            "helo_verb": .of(session.helo?.verb), "helo": .of(session.helo?.name),
            "starttls": .of(session.starttls), "tls_version": .of(session.tls?.version),
            "tls_cipher": .of(session.tls?.cipher), "tls_group": .of(session.tls?.group),
            "sni": .of(session.tls?.sni), "ja3": .of(session.tls?.ja3), "ja4": .of(session.tls?.ja4),
            "certificate_subject": .of(session.tls?.certificate?.subject),
            "certificate_issuer": .of(session.tls?.certificate?.issuer),
            "certificate_not_after": .of(session.tls?.certificate?.notAfter),
            "decrypted": .of(session.tls?.decrypted), "closed_by": .of(session.closedBy),
            "cause": .of(session.cause), "complete": .of(session.quality.complete),
            "midstream": .of(session.quality.midstream), "one_sided": .of(session.quality.oneSided),
            "missing_bytes": .of(session.quality.missingBytes),
        ]
    }

    func columns(of transaction: Transaction, number: Int, session: Int64) -> KeyValuePairs<
        String, DatabaseValue
    > {
        [
            "session_id": .of(session), "number": .of(number), "mail_from": .of(transaction.from),
            "start": .of(transaction.start.rfc3339), "duration_s": .of(transaction.duration),
            "first_frame": .of(transaction.firstFrame), "last_frame": .of(transaction.lastFrame),
            "data": .of(transaction.data), "outcome": .of(transaction.outcome),
            "stage": .of(transaction.stage), "cause": .of(transaction.cause),
            "queue_id": .of(transaction.final?.queueID), "size_bytes": .of(transaction.message?.size),
            "message_id": .of(transaction.message?.messageID), "subject": .of(transaction.message?.subject),
            "header_from": .of(transaction.message?.from), "header_date": .of(transaction.message?.date),
            "report": .of(transaction.message?.report?.kind),
            "message_complete": .of(transaction.messageComplete), "ending": .of(transaction.ending),
            "recipients_dropped": .of(transaction.recipientsDropped),
        ]
    }

    func columns(of recipient: Recipient, number: Int, transaction: Int64) -> KeyValuePairs<
        String, DatabaseValue
    > {
        let domain = recipient.to.lastIndex(of: "@").map { at in
            recipient.to[recipient.to.index(after: at)...].lowercased()
        }
        let evidence = recipient.causeEvidence
        return [
            "transaction_id": .of(transaction), "number": .of(number), "address": .of(recipient.to),
            "domain": .of(domain), "outcome": .of(recipient.outcome), "stage": .of(recipient.stage),
            "code": .of(recipient.code), "enhanced": .of(recipient.enhanced), "text": .of(recipient.text),
            "frame": .of(recipient.frame), "cause": .of(recipient.cause), "cause_rule": .of(evidence?.rule),
            "cause_confidence": .of(evidence?.confidence), "provider": .of(evidence?.provider),
            "dnsbl": .of(evidence?.dnsbl), "retry_after_s": .of(evidence?.retryAfter),
        ]
    }
}
