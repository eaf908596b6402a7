public import MailSession

/// A session's record as JSON: version 1 of the session record.
public enum SessionJSON {
    /// Adds a record.
    public static func append(_ session: MailSession, to output: inout [UInt8]) {
        var json = JSONBuffer()
        json.write(session)
        json.append(to: &output)
    }
}

extension MailSession: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("record", "session")
        json.member("version", 1)
        json.member("id", id)
        json.member("community_id", communityID)
        json.member("capture", capture)
        json.member("first_frame", firstFrame)
        json.member("last_frame", lastFrame)
        json.member("last_capture", lastCapture)
        json.member("start", start)
        json.member("duration_s", duration)
        json.member("client", client)
        json.member("server", server)
        json.member("connect", connect)
        json.member("handshake_rtt_s", handshakeRoundTrip)
        json.member("protocol", mailProtocol)
        json.member("greeting", greeting)
        json.member("proxied_client", proxiedClient)
        json.member("helo", helo)
        json.member("extensions", extensions)
        json.member("extensions_tls", extensionsInsideTLS)
        json.member("starttls", starttls)
        json.member("encryption_frames", encryptionFrames)
        json.member("tls", tls)
        json.member("auth", auth)
        json.member("transactions", transactions)
        json.member("refusals", refusals)
        if !irregularities.isEmpty { json.member("irregularities", irregularities) }
        json.member("closed_by", closedBy)
        json.member("closed_frame", closedFrame)
        json.member("cause", cause)
        json.member("quality", quality)
        if !findings.isEmpty { json.member("findings", findings) }
        json.member("lossy_text", lossyText)
        json.member("dialogue", dialogue)
    }
}
