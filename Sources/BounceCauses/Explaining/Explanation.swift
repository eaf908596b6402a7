public import MailSession

/// Something explained in plain words.
public struct Explanation: Equatable, Sendable {
    /// One statement: what it is about, and what it says.
    public struct Item: Equatable, Sendable {
        /// The heading, in the reader's language.
        public let label: String
        /// One or more sentences.
        public let text: String
    }

    /// What is explained.
    public let title: String
    /// The statements, the nearest first.
    public private(set) var items: [Item] = []
    /// How the cause was found, where there is one.
    public private(set) var classification: Classification?

    /// Explains a query in a language.
    public init(
        _ query: ExplanationQuery, texts: ExplanationTexts, classifier: Classifier = .standard
    ) {
        switch query {
        case .reply(let evidence):
            title = evidence.text
            explain(evidence, texts, classifier)
        case .replyCode(let code):
            title = String(code)
            add(code: code, stage: nil, texts)
            for stage in Stage.inOrder {
                if let text = texts["reply.\(code).\(stage.rawValue)"] { add(stage.rawValue, text) }
            }
            let evidence = ReplyEvidence(code: code, text: "")
            if code >= 400 { addVerdict(classifier.classify(evidence), texts) }
        case .enhanced(let status):
            title = status.description
            add(enhanced: status, texts)
            if status.class != 2 {
                addVerdict(classifier.classify(ReplyEvidence(enhanced: status.description, text: "")), texts)
            }
        case .command(let entry): title = entry.name; add(entry, "command", texts)
        case .extension(let entry): title = entry.name; add(entry, "extension", texts)
        case .mechanism(let entry): title = entry.name; add(entry, "mechanism", texts)
        case .port(let entry): title = entry.name; add(entry, "port", texts)
        }
    }

    /// Explains a refusal whose cause is known: its codes, the cause, who can act and what to try.
    public init(
        code: Int?, enhanced: String?, stage: Stage?, cause: Cause, texts: ExplanationTexts
    ) {
        title = cause.rawValue
        if let code { add(code: code, stage: stage, texts) }
        if let status = enhanced.flatMap(EnhancedStatus.init) { add(enhanced: status, texts) }
        add(cause, texts)
    }

    private mutating func explain(
        _ evidence: ReplyEvidence, _ texts: ExplanationTexts, _ classifier: Classifier
    ) {
        let head = QuotedReply(Substring(evidence.text))
        let code = evidence.code ?? head.code
        if let code { add(code: code, stage: evidence.stage, texts) }
        if let status = evidence.enhanced.flatMap(EnhancedStatus.init) ?? head.enhanced {
            add(enhanced: status, texts)
        }
        // What was not refused has no cause.
        if code ?? 500 >= 400 { addVerdict(classifier.classify(evidence), texts) }
    }

    private mutating func add(code: Int, stage: Stage?, _ texts: ExplanationTexts) {
        let name = String(code)
        let text = stage.flatMap { texts["reply.\(name).\($0.rawValue)"] } ?? texts["reply.\(name)"]
        let kind = texts["class.\(code / 100)"] ?? ""
        add(name, joined([text ?? kind, reference(Encyclopaedia.replyCodes[name])]))
    }

    private mutating func add(enhanced status: EnhancedStatus, _ texts: ExplanationTexts) {
        let name = "x.\(status.subject).\(status.detail)"
        let text =
            texts["enhanced.\(name)"] ?? texts["enhanced.x.\(status.subject).0"] ?? texts["unregistered"]
        add(status.description, joined([text, reference(Encyclopaedia.enhancedCodes[name])]))
    }

    private mutating func add(_ entry: Encyclopaedia.Entry, _ kind: String, _ texts: ExplanationTexts) {
        add(texts["label.\(kind)"], joined([texts["\(kind).\(entry.name)"], reference(entry)]))
        if let syntax = entry.syntax { add(texts["label.syntax"], syntax) }
    }

    /// Adds the cause, how lasting it is, who can act and what to try.
    private mutating func addVerdict(_ verdict: Classification, _ texts: ExplanationTexts) {
        classification = verdict
        add(verdict.cause, permanent: verdict.permanent, texts)
        if let list = verdict.dnsbl { add(texts["label.list"], list) }
        if let tag = verdict.provider { add(texts["label.tag"], tag) }
        if let seconds = verdict.retryAfter { add(texts["label.retry"], "\(seconds) s") }
        guard verdict.confidence > 0 else { return }
        add(texts["label.rule"], "\(verdict.rule), \(Int(verdict.confidence * 100 + 0.5)) %")
    }

    private mutating func add(_ cause: Cause, permanent: Bool? = nil, _ texts: ExplanationTexts) {
        add(texts["label.cause"], joined([texts["cause.\(cause.rawValue)"], "(\(cause.rawValue))"]))
        if let permanent { add(texts["label.lasting"], texts[permanent ? "permanent" : "temporary"]) }
        let actors = cause.whoCanAct.compactMap { texts["actor.\($0.rawValue)"] }
        if !actors.isEmpty { add(texts["label.actor"], actors.joined(separator: ", ")) }
        add(texts["label.try"], texts["try.\(cause.rawValue)"])
    }

    private mutating func add(_ label: String?, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        items.append(Item(label: label ?? "", text: text))
    }

    private func reference(_ entry: Encyclopaedia.Entry?) -> String? {
        entry.flatMap { $0.reference == "-" ? nil : "(\($0.reference))" }
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Stage {
    /// The stages in the order of a dialogue.
    fileprivate static let inOrder: [Stage] = [
        .connect, .ehlo, .starttls, .auth, .mail, .rcpt, .data, .endOfData,
    ]
}
