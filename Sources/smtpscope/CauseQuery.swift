import BounceCauses
import FoundationEssentials
import MailSession

/// One line of `explain --batch`: a reply of which anything may be absent.
struct CauseQuery: Decodable {
    /// What a line is called by who asks, and answered with as it came.
    enum ID: Codable {
        case text(String)
        case integer(Int)
        case number(Double)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let text = try? value.decode(String.self) {
                self = .text(text)
            } else if let integer = try? value.decode(Int.self) {
                self = .integer(integer)
            } else {
                self = .number(try value.decode(Double.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .text(let text): try value.encode(text)
            case .integer(let integer): try value.encode(integer)
            case .number(let number): try value.encode(number)
            }
        }
    }

    /// What a line should have been.
    struct Failure: Error {
        let expected: String
    }

    var id: ID?
    var code: Int?
    var enhanced: String?
    var stage: String?
    var text: String?

    /// Reads a JSON object. Throws what was expected where the line is none, or a value is of the wrong kind.
    init(json line: String) throws(Failure) {
        do {
            self = try JSONDecoder().decode(CauseQuery.self, from: Data(line.utf8))
        } catch {
            throw Failure(expected: Self.expectation(after: error))
        }
    }

    private static func expectation(after error: any Error) -> String {
        switch (error as? DecodingError)?.path.first?.stringValue {
        case "id": "a string or a number as id"
        case "code": "a whole number as code"
        case let key?: "a string as \(key)"
        case nil: "a JSON object with strings and numbers"
        }
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

extension DecodingError {
    /// The keys that lead to what can't be read; none where it is no JSON.
    fileprivate var path: [any CodingKey] {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context.codingPath
        @unknown default: []
        }
    }
}

/// The answer to it.
struct CauseAnswer: Encodable {
    private let id: CauseQuery.ID?
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
