import MailSession

extension RecordSchema {
    static let reply = JSONSchema.record([
        .always("code", .count, "The reply code."),
        .maybe("enhanced", .text, "The enhanced status code, as the server wrote it."),
        .always("text", .text, "The reply's lines joined by a space, without codes."),
        .maybe("queue_id", .text, "The id that the server gave the message."),
        .maybe("frame", .count, "The frame of the reply's last byte."),
    ])

    static let causeEvidence = JSONSchema.record([
        .always("rule", .text, "The rule that weighed most."),
        .always("confidence", .number, "How sure that is, from 0 to 1."),
        .maybe("provider", .text, "A tag that the server wrote for its own postmasters."),
        .maybe("dnsbl", .text, "The blocklist that the server named."),
        .maybe("retry_after_s", .count, "Seconds after which the server asks to come back."),
        .maybe("cause_detail", .text, "The sub-cause: spf, dkim, dmarc, arc."),
    ])

    static let transaction = JSONSchema.record([
        .maybe(
            "from", .text,
            "The reverse-path without brackets; empty for the null path, absent where the capture lost MAIL."),
        .always("parameters", .map(.text), "The parameters of MAIL."),
        .maybe("mail_reply", .definition("reply"), "The reply to MAIL."),
        .always("recipients", .list(.definition("recipient")), "The recipients in order."),
        .maybe("recipients_dropped", .count, "Recipients past the limit: counted, not kept."),
        .maybe(
            "may_lack_recipients", .flag,
            "True where the capture may have lost recipients, so that those here need not be all."),
        .maybe("data", .oneOf(Transaction.Transfer.self), "How the message was sent."),
        .maybe("data_reply", .definition("reply"), "The reply to DATA itself."),
        .always("outcome", .oneOf(Outcome.self), "What became of the transaction."),
        .maybe(
            "final", .definition("reply"),
            "The reply that decided it as a whole; where none did (aborted, unknown), the last that one of its commands got."
        ),
        .maybe("stage", .oneOf(Stage.self), "Where it was decided, if it was not accepted."),
        .maybe("cause", .text, "Why it was not accepted, an id of the cause catalogue."),
        .maybe("cause_evidence", .definition("cause_evidence"), "What the cause was told by."),
        .maybe("message", .definition("message"), "The message, where one was sent."),
        .always("message_complete", .flag, "Whether the end of data was seen or told by the reply."),
        .always("ending", .oneOf(Transaction.Ending.self), "What ended the transaction."),
        .always(
            "first_frame", .count, "The frame of MAIL, or of the first command after it that the capture has."
        ),
        .always("last_frame", .count, "The frame of the last command or reply that belongs to it."),
        .always("start", .moment, "The time of MAIL, or of the first command after it that the capture has."),
        .always("duration_s", .number, "Seconds from MAIL to the last reply or command."),
    ])

    static let recipient = JSONSchema.record([
        .always("to", .text, "The forward-path without brackets and source route."),
        .maybe("parameters", .map(.text), "The parameters of RCPT."),
        .always("outcome", .oneOf(Outcome.self), "What became of this recipient."),
        .maybe("code", .count, "The deciding reply's code."),
        .maybe("enhanced", .text, "The deciding reply's enhanced status code."),
        .maybe("text", .text, "The deciding reply's text."),
        .maybe("stage", .oneOf(Stage.self), "Where it was decided, if it was not accepted."),
        .maybe("frame", .count, "The deciding reply's frame."),
        .maybe("cause", .text, "Why it was not accepted, an id of the cause catalogue."),
        .maybe("cause_evidence", .definition("cause_evidence"), "What the cause was told by."),
        .maybe("rcpt_reply", .definition("reply"), "The reply to RCPT itself."),
        .maybe("data_reply", .definition("reply"), "Its own reply after the data (LMTP, PRDR)."),
        .maybe("later_bounced", laterBounce, "The delivery report that took an acceptance back."),
    ])

    static let message = JSONSchema.record([
        .maybe("size_bytes", .count, "Octets of the content."),
        .maybe("message_id", .text, "Message-ID without its angle brackets."),
        .maybe("subject", .text, "Subject, decoded."),
        .maybe("from", .text, "The first mailbox of From."),
        .always("to", .list(.text), "The mailboxes of To."),
        .maybe("cc", .list(.text), "The mailboxes of Cc."),
        .maybe("date", .text, "Date as it was written."),
        .maybe("end_of_data", .text, "What the server took for the end of data, if not CRLF, dot, CRLF."),
        .maybe("dsn", .definition("dsn"), "What the message reports, where a machine wrote it."),
        .maybe("attachments", .list(attachment), "Its files; only in an export of attachments."),
    ])

    private static let attachment = JSONSchema.record([
        .always("part", .text, "Its place among the message's parts, such as 2.1."),
        .maybe("name", .text, "The name that the message gives it."),
        .always("type", .text, "Its declared type and subtype."),
        .maybe("detected_type", .text, "What its first octets are, where they tell."),
        .always("size_bytes", .count, "Octets, with the transfer encoding undone."),
        .always("sha256", .text, "SHA-256 of these, in hexadecimal digits."),
        .always("complete", .flag, "Whether all of it is in the capture."),
        .maybe("file", .text, "The file that it was written to."),
        .maybe("left_out", .text, "Why there is no file."),
    ])

    static let report = JSONSchema.record([
        .always("kind", .oneOf(MessageReport.Kind.self), "What the message is for."),
        .maybe("format", .oneOf(MessageReport.Format.self), "How a delivery report is written."),
        .maybe("reporting_mta", .text, "Reporting-MTA."),
        .maybe("original_envelope_id", .text, "Original-Envelope-Id."),
        .maybe("arrival_date", .text, "Arrival-Date as it was written."),
        .maybe("original_queue_id", .text, "The id that the reporting server's queue gave the message."),
        .maybe("original_message_id", .text, "Message-ID of the message that it is about."),
        .always("recipients", .list(reportedRecipient), "The recipients that it names, the first ones."),
        .maybe("recipients_dropped", .count, "Recipients past the limit: counted, not kept."),
        .always("cut", .flag, "Whether there may be more in it."),
        .maybe("about", subject, "The message that it is about, where the captures have it."),
    ])

    private static let reportedRecipient = JSONSchema.record([
        .maybe("final_recipient", .text, "Final-Recipient."),
        .maybe("original_recipient", .text, "Original-Recipient."),
        .maybe("action", .text, "Action: failed, delayed, delivered, relayed or expanded."),
        .maybe("status", .text, "Status, an enhanced status code."),
        .maybe("diagnostic_code", .text, "Diagnostic-Code."),
        .maybe("diagnostic_type", .text, "The type of Diagnostic-Code."),
        .maybe("remote_mta", .text, "Remote-MTA."),
        .maybe("will_retry_until", .text, "Will-Retry-Until as it was written."),
        .maybe("cause", .text, "Why it failed or is late, an id of the cause catalogue."),
        .maybe("cause_evidence", .definition("cause_evidence"), "What the cause was told by."),
    ])

    private static let subject = JSONSchema.record([
        .always("session", .text, "The session in which the message crossed."),
        .always("transaction", .count, "The transaction in that session, from 0."),
        .always("matched_by", .oneOf(MessageReport.Subject.Link.self), "What they were joined by."),
    ])

    /// The line that tells of a recipient in a record that was written before.
    static let laterBounceRecord = JSONSchema.record([
        .always("record", .constant("later-bounce"), "What this object is."),
        .always("session", .text, "The session with the recipient."),
        .always("transaction", .count, "The transaction in that session, from 0."),
        .always("recipient", .count, "The recipient in that transaction, from 0."),
        .always("to", .text, "The recipient's address."),
        .always("later_bounced", laterBounce, "The delivery report that took its acceptance back."),
    ])

    private static let laterBounce = JSONSchema.record([
        .always("session", .text, "The session in which the report crossed."),
        .always("transaction", .count, "The transaction in that session, from 0."),
        .maybe("status", .text, "The report's Status."),
        .maybe("cause", .text, "Why, an id of the cause catalogue."),
        .always(
            "matched_by", .oneOf(MessageReport.Subject.Link.self),
            "What report and message were joined by."),
    ])
}
