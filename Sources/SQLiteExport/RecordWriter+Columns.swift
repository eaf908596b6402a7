import MailSession
import Provenance

extension RecordWriter {
    mutating func insert(_ session: MailSession, capture: Int64) throws -> Int64 {
        try rows.insert(into: .sessions) { row in
            row.set("session", session.id)
            row.set("community_id", session.communityID)
            row.set("capture_id", capture)
            row.set("first_frame", session.firstFrame)
            row.set("last_frame", session.lastFrame)
            row.set("last_capture", session.lastCapture)
            row.set("start", session.start)
            row.set("duration_s", session.duration)
            row.set("client_ip", session.client.ip)
            row.set("client_port", Int(session.client.port))
            row.set("proxied_client_ip", session.proxiedClient?.ip)
            row.set("server_ip", session.server.ip)
            row.set("server_port", Int(session.server.port))
            row.set("connect", session.connect)
            row.set("handshake_rtt_s", session.handshakeRoundTrip)
            row.set("protocol", session.mailProtocol)
            row.set("helo_verb", session.helo?.verb)
            row.set("helo", session.helo?.name)
            row.set("starttls", session.starttls)
            row.set("tls_version", session.tls?.version)
            row.set("tls_cipher", session.tls?.cipher)
            row.set("tls_group", session.tls?.group)
            row.set("sni", session.tls?.sni)
            row.set("ja3", session.tls?.ja3)
            row.set("ja4", session.tls?.ja4)
            row.set("certificate_subject", session.tls?.certificate?.subject)
            row.set("certificate_issuer", session.tls?.certificate?.issuer)
            row.set("certificate_not_after", session.tls?.certificate?.notAfter)
            row.set("decrypted", session.tls?.decrypted)
            row.set("closed_by", session.closedBy)
            row.set("closed_frame", session.closedFrame)
            row.set("cause", session.cause)
            row.set("complete", session.quality.complete)
            row.set("midstream", session.quality.midstream)
            row.set("one_sided", session.quality.oneSided)
            row.set("missing_bytes", session.quality.missingBytes)
        }
    }

    mutating func insert(_ transaction: Transaction, number: Int, session: Int64) throws -> Int64 {
        try rows.insert(into: .transactions) { row in
            row.set("session_id", session)
            row.set("number", number)
            row.set("mail_from", transaction.from)
            row.set("start", transaction.start)
            row.set("duration_s", transaction.duration)
            row.set("first_frame", transaction.firstFrame)
            row.set("last_frame", transaction.lastFrame)
            row.set("data", transaction.data)
            row.set("outcome", transaction.outcome)
            row.set("stage", transaction.stage)
            row.set("cause", transaction.cause)
            row.set("queue_id", transaction.final?.queueID)
            row.set("size_bytes", transaction.message?.size)
            row.set("message_id", transaction.message?.messageID)
            row.set("subject", transaction.message?.subject)
            row.set("header_from", transaction.message?.from)
            row.set("header_date", transaction.message?.date)
            row.set("report", transaction.message?.report?.kind)
            row.set("message_complete", transaction.messageComplete)
            row.set("ending", transaction.ending)
            row.set("recipients_dropped", transaction.recipientsDropped)
            row.set("may_lack_recipients", transaction.mayLackRecipients)
        }
    }

    mutating func insert(_ recipient: Recipient, number: Int, transaction: Int64) throws -> Int64 {
        let address = recipient.to
        let domain = address.utf8.lastIndex(of: 0x40).map { at in
            let domain = address[address.utf8.index(after: at)...]
            // Most are in lower case already.
            let isLower = domain.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
            return isLower ? String(domain) : domain.lowercased()
        }
        let evidence = recipient.causeEvidence
        return try rows.insert(into: .recipients) { row in
            row.set("transaction_id", transaction)
            row.set("number", number)
            row.set("address", recipient.to)
            row.set("domain", domain)
            row.set("outcome", recipient.outcome)
            row.set("stage", recipient.stage)
            row.set("code", recipient.code)
            row.set("enhanced", recipient.enhanced)
            row.set("text", recipient.text)
            row.set("frame", recipient.frame)
            row.set("cause", recipient.cause)
            row.set("cause_rule", evidence?.rule)
            row.set("cause_confidence", evidence?.confidence)
            row.set("provider", evidence?.provider)
            row.set("dnsbl", evidence?.dnsbl)
            row.set("retry_after_s", evidence?.retryAfter)
        }
    }
}
