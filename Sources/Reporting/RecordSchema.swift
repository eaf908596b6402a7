import MailSession

/// The JSON Schema (draft 2020-12) of the session record.
///
/// Lists of values come from the types of the record. No key is allowed that it does not name, so a field that is added to
/// the record and not here fails the tests.
public enum RecordSchema {
    /// Adds the schema.
    public static func write(into output: inout [UInt8]) throws {
        var definitions = JSONObject()
        for (name, schema) in Self.definitions { definitions[name] = schema.object }
        var document = JSONObject()
        document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        document["title"] = "smtpscope session record, version 1"
        document["description"] =
            "One SMTP session as a capture shows it. What is not known is an absent key. Frames are counted from 1, as in Wireshark. Lines of NDJSON whose record is later-bounce are as $defs/later_bounce says."
        document.append(session.object)
        document["$defs"] = definitions
        var compact: [UInt8] = []
        try JSONText.encode(document, into: &compact)
        JSONIndentation.append(compact, to: &output)
    }

    /// What stands in several places of a record.
    private static let definitions: KeyValuePairs<String, JSONSchema> = [
        "endpoint": endpoint, "reply": reply, "cause_evidence": causeEvidence, "certificate": certificate,
        "tls": tls, "transaction": transaction, "recipient": recipient, "message": message,
        "dsn": report, "later_bounce": laterBounceRecord,
    ]

    private static let session = JSONSchema.record([
        .always("record", .constant("session"), "What this object is."),
        .always("version", .constantNumber(1), "The record's version."),
        .always("id", .text, "A short name that is the same in every run."),
        .maybe("community_id", .text, "Community ID version 1 of the connection."),
        .always("capture", .text, "The capture file that holds the first frame."),
        .always("first_frame", .count, "The first frame's number in that file."),
        .always("last_frame", .count, "The last frame's number, in last_capture where that is given."),
        .maybe("last_capture", .text, "The file of the last frame, where the session spans several."),
        .always("start", .moment, "The time of the first frame, UTC."),
        .always("duration_s", .number, "Seconds from the first frame to the last."),
        .always("client", .definition("endpoint"), "The side that opened the connection."),
        .always("server", .definition("endpoint"), "The side that was connected to."),
        .always("connect", .oneOf(ConnectState.self), "How the connection began."),
        .maybe("handshake_rtt_s", .number, "Seconds that the TCP handshake took."),
        .always("protocol", .oneOf(MailProtocol.self), "What was spoken."),
        .maybe("greeting", .definition("reply"), "The server's first reply."),
        .maybe("proxied_client", .definition("endpoint"), "The client for whom a proxy connected."),
        .maybe("helo", helo, "How the client introduced itself."),
        .always("extensions", .list(.text), "What the last EHLO reply outside TLS offered."),
        .maybe("extensions_tls", .list(.text), "What the last EHLO reply inside TLS offered."),
        .always("starttls", .oneOf(StartTLS.self), "What became of encryption."),
        .maybe("encryption_frames", encryptionFrames, "Where the steps to encryption stand."),
        .maybe("tls", .definition("tls"), "What is known of the TLS handshake."),
        .always("auth", .list(auth), "Authentication attempts in order; never their secrets."),
        .always("transactions", .list(.definition("transaction")), "Mail transactions in order."),
        .always("refusals", .list(refusal), "Commands refused outside any transaction, the first ones."),
        .maybe("irregularities", .list(irregularity), "What was against the rules of the dialogue."),
        .always("closed_by", .oneOf(ClosedBy.self), "Who ended the connection, and how."),
        .maybe("closed_frame", .count, "The frame of the FIN or RST that came first."),
        .maybe("cause", .text, "Why the connection itself failed, an id of the cause catalogue."),
        .always("quality", quality, "How much of the session the capture shows."),
        .maybe("findings", .list(finding), "What an administrator or an auditor would act on."),
        .maybe("lossy_text", .flag, "Whether bytes that are not UTF-8 are shown as U+FFFD."),
        .maybe("dialogue", .list(dialogueLine), "The dialogue, where it was asked for."),
    ])

    private static let endpoint = JSONSchema.record([
        .always("ip", .text, "An IPv4 or IPv6 address."),
        .always("port", .count, "The TCP port."),
    ])

    private static let helo = JSONSchema.record([
        .always("verb", .text, "HELO, EHLO or LHLO."),
        .always("name", .text, "The name that the client gave."),
    ])

    private static let encryptionFrames = JSONSchema.record([
        .maybe("offer", .count, "The frame of the offer of STARTTLS."),
        .maybe("command", .count, "The frame of STARTTLS."),
        .maybe("reply", .count, "The frame of its reply."),
        .maybe("tls", .count, "The frame of the first TLS record."),
        .maybe("hello", .count, "The frame of the ServerHello."),
        .maybe("certificate", .count, "The frame of the server's certificate."),
        .maybe("alert", .count, "The frame of the alert."),
    ])

    private static let auth = JSONSchema.record([
        .always(
            "mechanism", .text, "The SASL mechanism; **** for a word that is none, since it may be a secret."),
        .maybe("user", .text, "The user, where the mechanism shows it."),
        .maybe("secret_sent", .flag, "Whether the secret itself was sent; absent where it may be lost."),
        .always("outcome", .oneOf(AuthAttempt.Outcome.self), "What became of it."),
        .maybe("code", .count, "The deciding reply's code."),
        .maybe("enhanced", .text, "The deciding reply's enhanced status code."),
        .maybe("text", .text, "The deciding reply's text."),
        .always("cleartext", .flag, "Whether the exchange was readable on the wire."),
        .always("frame", .count, "The frame of AUTH."),
    ])

    private static let refusal = JSONSchema.record([
        .always("stage", .oneOf(Stage.self), "Where in the session."),
        .maybe("verb", .text, "The command; absent for the greeting."),
        .always("reply", .definition("reply"), "What the server said."),
        .maybe("cause", .text, "Why, an id of the cause catalogue."),
        .maybe("cause_evidence", .definition("cause_evidence"), "What the cause was told by."),
    ])

    private static let irregularity = JSONSchema.record([
        .always("kind", .oneOf(Irregularity.Kind.self), "What was done."),
        .always("count", .count, "How often."),
        .always("frame", .count, "Where it was seen first."),
        .maybe("detail", .text, "What it was."),
        .maybe("taken_frame", .count, "Of conflicting content, the frame whose bytes are taken."),
    ])

    private static let quality = JSONSchema.record([
        .always("complete", .flag, "Whether opening, closing and every byte between are there."),
        .always("midstream", .flag, "Whether the capture begins inside the session."),
        .maybe("one_sided", .oneOf(Quality.OneSided.self), "The only direction that was captured."),
        .always("missing_bytes", .count, "Payload bytes that the capture lacks."),
        .maybe("gap_frame", .count, "The frame behind the first of them."),
        .always("truncated_frames", .count, "Frames cut by a snaplen."),
        .maybe("truncated_frame", .count, "The first of them."),
        .always("retransmitted_segments", .count, "Segments whose bytes had been seen before."),
        .always("duplicate_packets", .count, "Packets that the capture holds twice."),
        .always("out_of_order_segments", .count, "Segments that came before their turn."),
        .always(
            "conflicting_bytes", .count, "Bytes of segments that differ from what came first in their place."),
        .always("dropped_bytes", .count, "Payload bytes given up because a limit was reached."),
        .maybe("undecrypted_records", .count, "TLS records that the session's keys did not open."),
        .maybe("transactions_dropped", .count, "Transactions past the limit: counted, not kept."),
    ])

    private static let finding = JSONSchema.record([
        .always("id", .text, "An id of the catalogue of findings."),
        .always("severity", .oneOf(Finding.Severity.self), "How much it matters."),
        .always("frames", .list(.count), "The frames that prove it."),
        .always("detail", .text, "The evidence, in a sentence."),
    ])

    private static let dialogueLine = JSONSchema.record([
        .always("time", .moment, "When its last byte was seen."),
        .always("frame", .count, "The frame of its last byte."),
        .always("speaker", .oneOf(DialogueLine.Speaker.self), "Whose line it is."),
        .always("text", .text, "The line, or the lines of a reply; secrets are masked."),
        .maybe("answers", .count, "The index in the dialogue of the command that a reply answers."),
        .maybe("decrypted", .flag, "Whether it was decrypted."),
    ])
}
