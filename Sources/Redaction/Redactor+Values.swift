internal import DeliveryAnalysis
internal import MailSession

/// Single values.
extension Redactor {
    func redact(_ reply: Reply, _ texts: TextRedactor) -> Reply {
        var redacted = reply
        redacted.enhanced = reply.enhanced.map(status)
        redacted.text = texts.redacted(reply.text)
        redacted.queueID = reply.queueID.map(pseudonyms.identifier)
        return redacted
    }

    func redact(_ evidence: CauseEvidence) -> CauseEvidence {
        var redacted = evidence
        redacted.provider = evidence.provider.flatMap { isProviderTag($0) ? $0 : nil }
        // A rule of one's own may say anything.
        redacted.detail = evidence.detail.flatMap { Keywords.causeDetails.contains($0) ? $0 : nil }
        redacted.dnsbl = evidence.dnsbl.map { Blocklists.zones.contains($0) ? $0 : pseudonyms.host($0) }
        return redacted
    }

    /// Those that are known, and a few capitals with a few digits, such as `S3150`, `OFR_506` and `AUP#1310`.
    private func isProviderTag(_ tag: String) -> Bool {
        if Keywords.providerTags.contains(tag) { return true }
        let digits = tag.utf8.drop { (0x41...0x5A).contains($0) }
        let rest = digits.first.map { "#-_:".utf8.contains($0) } == true ? digits.dropFirst() : digits
        return tag.utf8.count - digits.count <= 6 && 1...5 ~= rest.count
            && rest.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A host where it can be one, else a text.
    func host(_ name: String, _ texts: TextRedactor) -> String {
        let isLiteral = name.hasPrefix("[") && name.hasSuffix("]")
        let isWord = !name.unicodeScalars.contains(where: TextRedactor.isDelimiter)
        return isLiteral || isWord ? pseudonyms.host(name) : texts.redacted(name)
    }

    func verb(_ verb: String) -> String { known(verb, Keywords.verbs) }

    func mechanism(_ name: String) -> String { known(name, Keywords.mechanisms) }

    /// A word that is one of these, in whatever case.
    func known(_ word: String, _ words: Set<String>) -> String {
        words.contains(word.uppercased()) ? word : TextRedactor.gap
    }

    /// An enhanced status code, and nothing else.
    func status(_ code: String) -> String {
        TextRedactor.isCode(code) ? code : TextRedactor.gap
    }

    /// A time as people and programs write it: numbers, and names of days, months and zones.
    func date(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let core = word.filter { $0 != "," && $0 != "(" && $0 != ")" }
            let isNumber = core.utf8.allSatisfy { (0x30...0x39).contains($0) || ":+-/.".utf8.contains($0) }
            return isNumber || Self.dateWords.contains(core.lowercased()) ? String(word) : TextRedactor.gap
        }.joined(separator: " ")
    }

    private static let dateWords: Set<String> = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun", "jul",
        "aug", "sep", "oct", "nov", "dec",
        "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist",
        "jst", "msk", "am", "pm",
    ]

    /// A line of the reply to EHLO: a keyword and what protocols have stand after it.
    func extensionLine(_ line: String, _ texts: TextRedactor) -> String {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard let first = words.first else { return line }
        // AUTH=PLAIN is how early servers wrote it.
        let head = first.split(separator: "=", omittingEmptySubsequences: false)
        let keyword = String(head[0])
        guard Keywords.extensions.contains(keyword.uppercased()) || keyword.isMaskOfStartTLS else {
            return TextRedactor.gap
        }
        let values =
            ([head.dropFirst().map { extensionValue($0) }.joined(separator: "=")].filter { !$0.isEmpty })
        let rest = words.dropFirst().map { $0.split(separator: "=", omittingEmptySubsequences: false) }
            .map { $0.map { extensionValue($0) }.joined(separator: "=") }
        return ([([keyword] + values).joined(separator: "=")] + rest).joined(separator: " ")
    }

    private func extensionValue(_ value: Substring) -> String {
        let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) } && value.utf8.count <= 15
        return isNumber
            ? String(value) : known(String(value), Keywords.mechanisms.union(Keywords.extensionValues))
    }

    /// Parameters of MAIL and RCPT. Those that no RFC knows are one.
    func parameters(_ parameters: [String: String]) -> [String: String] {
        Dictionary(parameters.map { parameter($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func parameter(_ key: String, _ value: String) -> (String, String) {
        func kept(_ isKept: Bool) -> (String, String) {
            (key, isKept || value.isEmpty ? value : TextRedactor.gap)
        }
        let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
        switch key.uppercased() {
        case "SIZE", "HOLDFOR", "MT-PRIORITY": return kept(isNumber)
        case "HOLDUNTIL", "BY":
            return kept(
                value.utf8.allSatisfy { (0x30...0x39).contains($0) || "-:.;TZNRnr".utf8.contains($0) })
        case "BODY", "RET", "NOTIFY":
            return kept(
                value.uppercased().split(separator: ",").allSatisfy {
                    Self.parameterValues.contains(String($0))
                })
        case "SMTPUTF8", "REQUIRETLS", "PRDR", "CONPERM": return kept(false)
        case "ENVID", "MTRK": return (key, pseudonyms.identifier(XText.decoded(value)))
        case "AUTH", "SUBMITTER":
            return (key, value == "<>" ? value : pseudonyms.address(XText.decoded(value)))
        case "ORCPT":
            guard let end = value.firstIndex(of: ";") else {
                return (key, pseudonyms.address(XText.decoded(value)))
            }
            let type = known(String(value[..<end]), Self.addressTypes)
            return (
                key, type + ";" + pseudonyms.address(XText.decoded(String(value[value.index(after: end)...])))
            )
        default: return (TextRedactor.gap, TextRedactor.gap)
        }
    }

    private static let parameterValues: Set<String> = [
        "7BIT", "8BITMIME", "BINARYMIME", "FULL", "HDRS", "NEVER", "SUCCESS", "FAILURE", "DELAY",
    ]

    static let addressTypes: Set<String> = ["RFC822", "UTF-8"]
}
