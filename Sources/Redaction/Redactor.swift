public import DeliveryAnalysis
public import MailSession

/// Makes a record that can be shown to others: names become pseudonyms, texts lose the words that can name somebody, and what was
/// counted, timed and judged stays.
///
/// A pure function of record and key, for records that are judged already. A test holds every string of a full record against the list
/// of those that may stay, so that no field is forgotten.
public struct Redactor: Sendable {
    let pseudonyms: Pseudonyms

    /// A redactor whose pseudonyms follow from this key. Who has it can try out names.
    public init(key: [UInt8]) {
        pseudonyms = Pseudonyms(key: key)
    }

    /// The record without names.
    public func redact(_ session: MailSession) -> MailSession {
        let texts = TextRedactor(pseudonyms: pseudonyms, names: SessionNames(of: session, pseudonyms))
        var redacted = session
        redacted.id = pseudonyms.sessionID(session.id)
        // A hash of the addresses and ports, which anybody can try out.
        redacted.communityID = nil
        redacted.capture = pseudonyms.capture(session.capture)
        redacted.lastCapture = session.lastCapture.map(pseudonyms.capture)
        redacted.client.ip = pseudonyms.host(session.client.ip)
        if let client = session.proxiedClient {
            redacted.proxiedClient = Endpoint(ip: pseudonyms.host(client.ip), port: client.port)
        }
        redacted.server.ip = pseudonyms.host(session.server.ip)
        redacted.greeting = session.greeting.map { redact($0, texts) }
        redacted.helo = session.helo.map { Helo(verb: verb($0.verb), name: host($0.name, texts)) }
        redacted.extensions = session.extensions.map { extensionLine($0, texts) }
        redacted.extensionsInsideTLS = session.extensionsInsideTLS?.map { extensionLine($0, texts) }
        redacted.tls = session.tls.map { redact($0, texts) }
        redacted.auth = session.auth.map { redact($0, texts) }
        redacted.transactions = session.transactions.map { redact($0, texts) }
        redacted.refusals = session.refusals.map { redact($0, texts) }
        redacted.irregularities = session.irregularities.map { redact($0) }
        redacted.findings = redact(session.findings, of: session, texts)
        redacted.dialogue = session.dialogue?.map { redact($0, texts) }
        return redacted
    }

    /// The news of a recipient without names.
    public func redact(_ notice: LaterBounceNotice) -> LaterBounceNotice {
        var redacted = notice
        redacted.session = pseudonyms.sessionID(notice.session)
        redacted.to = pseudonyms.address(notice.to)
        redacted.bounce = redact(notice.bounce)
        return redacted
    }

    /// What stands for a session's id.
    public func sessionID(_ id: String) -> String { pseudonyms.sessionID(id) }

    /// What stands for a capture's name.
    public func capture(_ name: String) -> String { pseudonyms.capture(name) }

    // MARK: Parts of a session

    private func redact(_ attempt: AuthAttempt, _ texts: TextRedactor) -> AuthAttempt {
        var redacted = attempt
        redacted.mechanism = mechanism(attempt.mechanism)
        redacted.user = attempt.user.map(pseudonyms.address)
        redacted.enhanced = attempt.enhanced.map(status)
        redacted.text = attempt.text.map { texts.redacted($0) }
        return redacted
    }

    private func redact(_ refusal: Refusal, _ texts: TextRedactor) -> Refusal {
        var redacted = refusal
        redacted.verb = refusal.verb.map(verb)
        redacted.reply = redact(refusal.reply, texts)
        redacted.causeEvidence = refusal.causeEvidence.map(redact)
        return redacted
    }

    /// The detail is a verb, a number, or an end of data such as `LF . CRLF`; of segments it is a phrase of our own.
    private func redact(_ irregularity: Irregularity) -> Irregularity {
        guard !irregularity.kind.isOfTransport else { return irregularity }
        var redacted = irregularity
        redacted.detail = irregularity.detail.map { detail in
            detail.split(separator: " ").map { word in
                let isPlain = word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
                return isPlain || Self.lineEnds.contains(String(word)) ? String(word) : verb(String(word))
            }.joined(separator: " ")
        }
        return redacted
    }

    private static let lineEnds: Set<String> = ["CR", "LF", "CRLF", "NUL"]

    /// Our own sentences, which quote the record.
    private func redact(_ findings: [Finding], of session: MailSession, _ texts: TextRedactor) -> [Finding] {
        guard !findings.isEmpty else { return [] }
        var names = texts.names
        names.add(quotations: session.refusals.map { ($0.reply.text, texts.redacted($0.reply.text)) })
        let sentences = TextRedactor(pseudonyms: pseudonyms, names: names)
        return findings.map { finding in
            var redacted = finding
            redacted.detail = sentences.redacted(finding.detail, by: .program)
            return redacted
        }
    }
}
