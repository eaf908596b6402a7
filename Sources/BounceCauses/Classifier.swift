import MailSession

/// Finds the cause of a refusal from its codes, its stage and its words.
///
/// Rules weigh the evidence: local ones before those of the package, a provider's own marker more than plain words, plain
/// words more than a code, and a reply that another server gave more than the words around it.
public struct Classifier: Sendable {
    /// The rules of the package alone.
    public static let standard = Classifier()

    /// The longest text that is looked at, in bytes; replies are far shorter.
    private static let longestText = 4_096
    /// How sure one must be of a quoted reply to leave what is around it aside.
    private static let enough = 0.4

    private static let builtIn = RuleBook(BuiltInRules.all)
    private let local: RuleBook?

    /// A classifier with rules of one's own, which go before those of the package.
    public init(localRules: [Rule] = []) {
        local = localRules.isEmpty ? nil : RuleBook(localRules)
    }

    /// The cause of a refusal.
    public func classify(_ evidence: ReplyEvidence) -> Classification {
        let text = evidence.text.utf8.prefix(Self.longestText)
        let outer = QuotedReply(Substring(text))
        var code = evidence.code ?? outer.code
        if let known = evidence.code, !(200..<600 ~= known) { code = outer.code }
        let outerWords = FoldedWords(String(outer.text))
        let enhanced = Self.telling(
            evidence.enhanced.flatMap(EnhancedStatus.init), outer.enhanced, outerWords.enhanced)
        var facts = RuleBook.Facts(
            code: code, enhanced: enhanced, stage: evidence.stage, words: outerWords.words)
        var opinion: RuleBook.Opinion?
        var inner: QuotedReply?
        if let quoted = QuotedReply.innermost(in: outer.text, of: code) {
            let words = FoldedWords(String(quoted.text))
            let stage = QuotedStage.find(in: outerWords.words)
            inner = quoted
            opinion = self.opinion(
                on: RuleBook.Facts(
                    code: quoted.code, enhanced: quoted.enhanced ?? words.enhanced, stage: stage,
                    words: words.words))
            facts.stage = stage ?? facts.stage
        }
        if let whole = self.opinion(on: facts), whole.outweighs(opinion, Self.enough) { opinion = whole }
        let kind = (code ?? inner?.code).map { $0 / 100 } ?? (enhanced ?? inner?.enhanced)?.class
        var verdict = Classification(
            cause: opinion?.cause ?? .unclassified,
            confidence: Double(Int((opinion?.confidence ?? 0) * 100 + 0.5)) / 100,
            rule: opinion?.rule ?? "none",
            permanent: kind.flatMap { $0 == 5 ? true : $0 == 4 ? false : nil })
        verdict.detail = opinion?.detail
        verdict.provider = ProviderTag.find(in: outer.text)
        if verdict.cause.concernsLists {
            verdict.dnsbl = BlocklistName.find(in: outerWords.words, of: outer.text)
        }
        if kind != 5 { verdict.retryAfter = RetryHint.seconds(in: outerWords.words, of: outer.text) }
        return verdict
    }

    private func opinion(on facts: RuleBook.Facts) -> RuleBook.Opinion? {
        local?.opinion(on: facts) ?? Self.builtIn.opinion(on: facts)
    }

    /// The first code that says something; a delivery report's own 5.0.0 says nothing.
    private static func telling(_ codes: EnhancedStatus?...) -> EnhancedStatus? {
        codes.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? codes.lazy.compactMap { $0 }.first
    }
}

extension RuleBook.Opinion {
    /// Whether this opinion of a whole reply goes before that of the reply which it quotes: where one can't be sure enough of the
    /// other, and where all of it is about the sender, who is not at the place that the quoted server speaks for.
    fileprivate func outweighs(_ quoted: RuleBook.Opinion?, _ enough: Double) -> Bool {
        guard let quoted, quoted.confidence >= enough else { return confidence > quoted?.confidence ?? 0 }
        return cause == .senderRejected && confidence > quoted.confidence
    }
}

extension Cause {
    /// Whether a reply with this cause may name a blocklist.
    fileprivate var concernsLists: Bool {
        switch self {
        case .ipBlocklisted, .domainBlocklisted, .poorReputation: true
        default: false
        }
    }
}
