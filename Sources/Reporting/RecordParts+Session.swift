import MailSession

// What is said of the session itself.

extension Endpoint: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("ip", ip)
        json.member("port", port)
        json.endObject()
    }
}

extension Helo: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("verb", verb)
        json.member("name", name)
        json.endObject()
    }
}

extension Reply: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("code", code)
        json.member("enhanced", enhanced)
        json.member("text", text)
        json.member("queue_id", queueID)
        json.member("frame", frame)
        json.endObject()
    }
}

extension AuthAttempt: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("mechanism", mechanism)
        json.member("user", user)
        json.member("outcome", outcome)
        json.member("code", code)
        json.member("enhanced", enhanced)
        json.member("text", text)
        json.member("cleartext", cleartext)
        json.member("frame", frame)
        json.endObject()
    }
}

extension Refusal: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("stage", stage)
        json.member("verb", verb)
        json.member("reply", reply)
        json.member("cause", cause)
        json.member("cause_evidence", causeEvidence)
        json.endObject()
    }
}

extension CauseEvidence: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("rule", rule)
        json.member("confidence", confidence)
        json.member("provider", provider)
        json.member("dnsbl", dnsbl)
        json.member("retry_after_s", retryAfter)
        json.member("cause_detail", detail)
        json.endObject()
    }
}

extension EncryptionFrames: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("offer", offer)
        json.member("command", command)
        json.member("reply", reply)
        json.member("tls", tls)
        json.endObject()
    }
}

extension Irregularity: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("kind", kind)
        json.member("count", count)
        json.member("frame", frame)
        json.member("detail", detail)
        json.member("taken_frame", takenFrame)
        json.endObject()
    }
}

extension Quality: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("complete", complete)
        json.member("midstream", midstream)
        json.member("one_sided", oneSided)
        json.member("missing_bytes", missingBytes)
        json.member("truncated_frames", truncatedFrames)
        json.member("retransmitted_segments", retransmittedSegments)
        json.member("duplicate_packets", duplicatePackets)
        json.member("out_of_order_segments", outOfOrderSegments)
        json.member("conflicting_bytes", conflictingBytes)
        json.member("dropped_bytes", droppedBytes)
        json.member("undecrypted_records", undecryptedRecords)
        json.endObject()
    }
}

extension Finding: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("id", id)
        json.member("severity", severity)
        json.member("frames", frames)
        json.member("detail", detail)
        json.endObject()
    }
}

extension DialogueLine: RecordPart {
    func write(to json: inout RecordJSON) {
        json.beginObject()
        json.member("time", time)
        json.member("frame", frame)
        json.member("speaker", speaker)
        json.member("text", text)
        json.member("answers", answers)
        json.member("decrypted", isDecrypted)
        json.endObject()
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
