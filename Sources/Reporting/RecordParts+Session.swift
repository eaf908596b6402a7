import MailSession

// What is said of the session itself.

extension Endpoint: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("ip", ip)
        json.member("port", port)
    }
}

extension Helo: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("verb", verb)
        json.member("name", name)
    }
}

extension Reply: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("code", code)
        json.member("enhanced", enhanced)
        json.member("text", text)
        json.member("queue_id", queueID)
        json.member("frame", frame)
    }
}

extension AuthAttempt: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("mechanism", mechanism)
        json.member("user", user)
        json.member("secret_sent", secretSent)
        json.member("outcome", outcome)
        json.member("code", code)
        json.member("enhanced", enhanced)
        json.member("text", text)
        json.member("cleartext", cleartext)
        json.member("frame", frame)
    }
}

extension Refusal: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("stage", stage)
        json.member("verb", verb)
        json.member("reply", reply)
        json.member("cause", cause)
        json.member("cause_evidence", causeEvidence)
    }
}

extension CauseEvidence: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("rule", rule)
        json.member("confidence", confidence)
        json.member("provider", provider)
        json.member("dnsbl", dnsbl)
        json.member("retry_after_s", retryAfter)
        json.member("cause_detail", detail)
    }
}

extension EncryptionFrames: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("offer", offer)
        json.member("command", command)
        json.member("reply", reply)
        json.member("tls", tls)
        json.member("hello", hello)
        json.member("certificate", certificate)
        json.member("alert", alert)
    }
}

extension Irregularity: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("kind", kind)
        json.member("count", count)
        json.member("frame", frame)
        json.member("detail", detail)
        json.member("taken_frame", takenFrame)
    }
}

extension Quality: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("complete", complete)
        json.member("midstream", midstream)
        json.member("one_sided", oneSided)
        json.member("missing_bytes", missingBytes)
        json.member("gap_frame", gapFrame)
        json.member("truncated_frames", truncatedFrames)
        json.member("truncated_frame", truncatedFrame)
        json.member("retransmitted_segments", retransmittedSegments)
        json.member("duplicate_packets", duplicatePackets)
        json.member("out_of_order_segments", outOfOrderSegments)
        json.member("conflicting_bytes", conflictingBytes)
        json.member("dropped_bytes", droppedBytes)
        json.member("undecrypted_records", undecryptedRecords)
        json.member("transactions_dropped", transactionsDropped)
    }
}

extension Finding: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("id", id)
        json.member("severity", severity)
        json.member("frames", frames)
        json.member("detail", detail)
    }
}

extension DialogueLine: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("time", time)
        json.member("frame", frame)
        json.member("speaker", speaker)
        json.member("text", text)
        json.member("answers", answers)
        json.member("decrypted", isDecrypted)
    }
}

// Enumerations are written by their names.
extension ConnectState: RecordPart {}
extension MailProtocol: RecordPart {}
extension StartTLS: RecordPart {}
extension ClosedBy: RecordPart {}
extension Stage: RecordPart {}
extension AuthAttempt.Outcome: RecordPart {}
extension Irregularity.Kind: RecordPart {}
extension Quality.OneSided: RecordPart {}
extension Finding.Severity: RecordPart {}
extension DialogueLine.Speaker: RecordPart {}
