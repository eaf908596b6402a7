internal import DeliveryAnalysis
internal import MailSession

/// What a session's record tells of names: wherever they stand in its texts, they are replaced, be they common words or not.
struct SessionNames {
    /// Pseudonyms of single words, by the word in lower case.
    private(set) var words: [String: String] = [:]
    /// Pseudonyms of what may hold several words, the longest first.
    private(set) var phrases: [(text: String, pseudonym: String)] = []
    private var index = PhraseIndex([])
    /// The phrases so far: the same subject may come a thousand times.
    private var known: Set<String> = []
    /// Words in our own sentences that come from protocols, such as a cipher's name.
    private(set) var terms: Set<String> = []

    init(of session: MailSession, _ pseudonyms: Pseudonyms) {
        if let name = session.helo?.name { note(name, as: pseudonyms.host(name)) }
        for user in session.auth.compactMap(\.user) { noteAddress(user, pseudonyms) }
        for transaction in session.transactions { note(transaction, pseudonyms) }
        for refusal in session.refusals { note(refusal.reply, pseudonyms) }
        if let tls = session.tls { note(tls, pseudonyms) }
        phrases.sort { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
        index = PhraseIndex(phrases.lazy.map(\.text))
    }

    /// Adds texts that our own sentences may quote, and what is to stand there instead.
    mutating func add(quotations: [(text: String, replacement: String)]) {
        let quoted = quotations.filter { Self.isPhrase($0.text) }
        for (text, replacement) in quotations where !text.isEmpty && !Self.isPhrase(text) {
            words[text.lowercased()] = replacement
        }
        // Most sessions have none, and their index stands.
        guard !quoted.isEmpty else { return }
        phrases = quoted.map { ($0.text, $0.replacement) } + phrases
        index = PhraseIndex(phrases.lazy.map(\.text))
    }

    /// The phrases that a text holds, in their order.
    func phrases(in text: String) -> [(text: String, pseudonym: String)] {
        index.places(in: text).map { phrases[$0] }
    }

    private mutating func note(_ transaction: Transaction, _ pseudonyms: Pseudonyms) {
        if let from = transaction.from { noteAddress(from, pseudonyms) }
        for reply in [transaction.mailReply, transaction.dataReply, transaction.final] {
            note(reply, pseudonyms)
        }
        for recipient in transaction.recipients {
            noteAddress(recipient.to, pseudonyms)
            for reply in [recipient.rcptReply, recipient.dataReply] { note(reply, pseudonyms) }
        }
        guard let message = transaction.message else { return }
        // One word of a subject means nothing in a reply; if it is a name, no list of words has it.
        if let subject = message.subject, Self.isPhrase(subject) {
            note(subject, as: pseudonyms.text(subject))
        }
        if let id = message.messageID { note(id, as: pseudonyms.identifier(id)) }
        for address in [message.from].compactMap({ $0 }) + message.to + (message.cc ?? []) {
            noteAddress(address, pseudonyms)
        }
        guard let report = message.report else { return }
        for id in [report.queueID, report.envelopeID, report.originalMessageID].compactMap({ $0 }) {
            note(id, as: pseudonyms.identifier(id))
        }
        for recipient in report.recipients {
            for address in [recipient.final, recipient.original].compactMap({ $0 }) {
                noteAddress(address, pseudonyms)
            }
        }
    }

    private mutating func note(_ reply: Reply?, _ pseudonyms: Pseudonyms) {
        if let id = reply?.queueID { note(id, as: pseudonyms.identifier(id)) }
    }

    private mutating func note(_ tls: TLSSummary, _ pseudonyms: Pseudonyms) {
        for term in [
            tls.version, tls.cipher, tls.alert?.name, tls.certificate?.key, tls.certificate?.signature,
        ] {
            for word in term?.split(separator: " ") ?? [] { terms.insert(word.lowercased()) }
        }
        for certificate in [tls.certificate].compactMap({ $0 }) + (tls.chain ?? []) {
            for name in [certificate.subject, certificate.issuer].compactMap({ $0 }) {
                let name = DistinguishedName(name)
                note(name.text, as: name.redacted(pseudonyms))
                for value in name.values { note(value, as: pseudonyms.text(value)) }
            }
            for time in [certificate.notBefore, certificate.notAfter].compactMap({ $0 }) {
                words[time.lowercased()] = CertificateSummary.day(of: time)
            }
        }
    }

    /// An address, and its local part where that stands alone.
    private mutating func noteAddress(_ address: String, _ pseudonyms: Pseudonyms) {
        note(address, as: pseudonyms.address(address))
        guard let at = address.lastIndex(of: "@") else { return }
        note(String(address[..<at]), as: pseudonyms.localPart(address[..<at]))
    }

    private mutating func note(_ text: String, as pseudonym: String) {
        guard !text.isEmpty else { return }
        if Self.isPhrase(text) {
            if known.insert(text).inserted { phrases.append((text, pseudonym)) }
        } else {
            words[text.lowercased()] = pseudonym
        }
    }

    /// Whether a text is taken apart, or its ends are cut off, where texts are read word by word.
    private static func isPhrase(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.contains(where: TextRedactor.isDelimiter)
            || [scalars.first, scalars.last].contains { $0.map(TextRedactor.isPunctuation) ?? false }
    }
}
