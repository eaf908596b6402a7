import BounceCauses
import FoundationEssentials
import MailSession
import Reporting

/// One line of `explain --batch`: a reply of which anything may be absent.
struct CauseQuery: Decodable {
    var id: String?
    var code: Int?
    var enhanced: String?
    var stage: String?
    var text: String?

    /// Reads a JSON object; nil when the line is none, or a value is of the wrong kind.
    init?(json line: String) {
        guard let query = try? JSONDecoder().decode(CauseQuery.self, from: Data(line.utf8)) else {
            return nil
        }
        self = query
    }

    /// What the classifier is asked.
    var evidence: ReplyEvidence {
        ReplyEvidence(
            code: code, enhanced: enhanced, stage: stage.flatMap { Stage(rawValue: $0) }, text: text ?? "")
    }
}

/// The answer to it.
struct CauseAnswer: Encodable {
    private let id: String?
    private let verdict: Classification

    init(_ query: CauseQuery, _ classifier: Classifier) {
        id = query.id
        verdict = classifier.classify(query.evidence)
    }

    private enum CodingKeys: String, CodingKey {
        case id, cause, permanent, confidence, rule, provider, dnsbl
        case retryAfter = "retry_after_s"
        case detail = "cause_detail"
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(id, forKey: .id)
        try values.encode(verdict.cause.rawValue, forKey: .cause)
        try values.encodeIfPresent(verdict.permanent, forKey: .permanent)
        try values.encode(verdict.confidence, forKey: .confidence)
        try values.encode(verdict.rule, forKey: .rule)
        try values.encodeIfPresent(verdict.provider, forKey: .provider)
        try values.encodeIfPresent(verdict.dnsbl, forKey: .dnsbl)
        try values.encodeIfPresent(verdict.retryAfter, forKey: .retryAfter)
        try values.encodeIfPresent(verdict.detail, forKey: .detail)
    }

    /// The verdict for a person.
    static func lines(_ verdict: Classification) -> String {
        var lines = "cause       \(verdict.cause.rawValue)\n"
        if let permanent = verdict.permanent {
            lines += "permanent   \(permanent ? "yes, says the server" : "no: it may work later")\n"
        }
        let actors = verdict.cause.whoCanAct.map(\.rawValue)
        if !actors.isEmpty { lines += "who can act \(actors.joined(separator: ", "))\n" }
        if let provider = verdict.provider { lines += "provider    \(SafeText.escaped(provider))\n" }
        if let list = verdict.dnsbl { lines += "blocklist   \(SafeText.escaped(list))\n" }
        if let seconds = verdict.retryAfter { lines += "try again   after \(seconds) s\n" }
        if let detail = verdict.detail { lines += "failed      \(detail)\n" }
        return lines + "told by     rule \(verdict.rule), confidence \(verdict.confidence)\n"
    }
}
