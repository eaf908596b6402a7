import BounceCauses

/// Makes templates of replies, each once: a spam run hears the same words a hundred thousand times.
struct RememberedTemplates: Equatable, Sendable {
    /// Different replies remembered; of others each template is made anew.
    private static let capacity = 8192

    private let seed = UInt64.random(in: .min ... .max)
    private var templates: [ReplyFingerprint: String] = [:]

    /// The template of a reply's text.
    mutating func template(of text: String) -> String {
        // A template has no addresses either, so texts that differ in nothing else share it.
        let fingerprint = ReplyFingerprint(text, seed: seed)
        if let known = templates[fingerprint] { return known }
        let template = ReplyTemplate.of(text)
        if templates.count < Self.capacity { templates[fingerprint] = template }
        return template
    }

    /// What is remembered saves time and says nothing.
    static func == (left: RememberedTemplates, right: RememberedTemplates) -> Bool { true }
}
