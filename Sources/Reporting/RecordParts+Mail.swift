import MailSession

// What is said of transactions, messages and the reports among them.

extension Transaction: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("from", from)
        json.member("parameters", parameters)
        json.member("mail_reply", mailReply)
        json.member("recipients", recipients)
        json.member("recipients_dropped", recipientsDropped)
        json.member("may_lack_recipients", mayLackRecipients)
        json.member("data", data)
        json.member("data_reply", dataReply)
        json.member("outcome", outcome)
        json.member("final", final)
        json.member("stage", stage)
        json.member("cause", cause)
        json.member("cause_evidence", causeEvidence)
        json.member("message", message)
        json.member("message_complete", messageComplete)
        json.member("ending", ending)
        json.member("first_frame", firstFrame)
        json.member("last_frame", lastFrame)
        json.member("start", start)
        json.member("duration_s", duration)
    }
}

extension Recipient: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("to", to)
        json.member("parameters", parameters)
        json.member("outcome", outcome)
        json.member("code", code)
        json.member("enhanced", enhanced)
        json.member("text", text)
        json.member("stage", stage)
        json.member("frame", frame)
        json.member("cause", cause)
        json.member("cause_evidence", causeEvidence)
        json.member("rcpt_reply", rcptReply)
        json.member("data_reply", dataReply)
        json.member("later_bounced", laterBounced)
    }
}

extension MessageSummary: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("size_bytes", size)
        json.member("message_id", messageID)
        json.member("subject", subject)
        json.member("from", from)
        json.member("to", to)
        json.member("cc", cc)
        json.member("date", date)
        json.member("end_of_data", endOfData)
        json.member("attachments", attachments)
        json.member("dsn", report)
    }
}

extension MessageReport: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("kind", kind)
        json.member("format", format)
        json.member("reporting_mta", reportingMTA)
        json.member("original_envelope_id", envelopeID)
        json.member("arrival_date", arrivalDate)
        json.member("original_queue_id", queueID)
        json.member("original_message_id", originalMessageID)
        json.member("recipients", recipients)
        json.member("recipients_dropped", recipientsDropped)
        json.member("cut", isCut)
        json.member("about", about)
    }
}

extension MessageReport.Recipient: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("final_recipient", final)
        json.member("original_recipient", original)
        json.member("action", action)
        json.member("status", status)
        json.member("diagnostic_code", diagnostic)
        json.member("diagnostic_type", diagnosticType)
        json.member("remote_mta", remoteMTA)
        json.member("will_retry_until", willRetryUntil)
        json.member("cause", cause)
        json.member("cause_evidence", causeEvidence)
    }
}

extension MessageReport.Subject: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("session", session)
        json.member("transaction", transaction)
        json.member("matched_by", link)
    }
}

extension LaterBounce: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("session", session)
        json.member("transaction", transaction)
        json.member("status", status)
        json.member("cause", cause)
        json.member("matched_by", link)
    }
}

extension Attachment: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("part", part)
        json.member("name", name)
        json.member("type", type)
        json.member("detected_type", detectedType)
        json.member("size_bytes", size)
        json.member("sha256", sha256)
        json.member("complete", isComplete)
        json.member("file", file)
        json.member("left_out", leftOut)
    }
}

// Enumerations are written by their names.
extension Outcome: RecordPart {}
extension Transaction.Transfer: RecordPart {}
extension Transaction.Ending: RecordPart {}
extension MessageReport.Kind: RecordPart {}
extension MessageReport.Format: RecordPart {}
extension MessageReport.Subject.Link: RecordPart {}
