import BounceCauses
import FoundationEssentials
import MailSession

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

    /// The stage of a name: one of ours, or a command as others write it.
    private static func stage(_ name: String) -> Stage? {
        switch name.lowercased() {
        case "conn", "greeting": .connect
        case "helo", "lhlo": .ehlo
        case "dot", "bdat", "eod": .endOfData
        case "quit", "rset": .session
        case let name: Stage(rawValue: name)
        }
    }

    /// What the classifier is asked.
    var evidence: ReplyEvidence {
        ReplyEvidence(code: code, enhanced: enhanced, stage: stage.flatMap(Self.stage), text: text ?? "")
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
}
