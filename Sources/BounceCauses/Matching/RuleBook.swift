import MailSession

/// Rules made ready for matching, and the weighing of what they say.
struct RuleBook: Sendable {
    /// What one reply is known by.
    struct Facts {
        var code: Int?
        var enhanced: EnhancedStatus?
        var stage: Stage?
        var words: [FoldedWord]
    }

    /// What the rules say.
    struct Opinion {
        var cause: Cause
        /// From 0 to 1, with what agrees taken into account.
        var confidence: Double
        /// The id of the rule that weighed most.
        var rule: String
        /// The sub-cause that one of the rules for this cause tells.
        var detail: String?
    }

    /// What a group of wordings is for its rule.
    private enum Role {
        case text, also, unless
    }

    private let rules: [Rule]
    /// The wordings of all rules, by group.
    private let index: PhraseIndex
    /// The rule and role of each group of wordings.
    private let groups: [(rule: Int, role: Role)]
    /// The groups of each rule.
    private let groupsOfRule: [Range<Int>]
    /// The rules that ask for no words.
    private let wordlessRules: [Int]

    /// A book of rules; the earlier wins where two weigh the same.
    init(_ rules: [Rule]) {
        var groups: [(rule: Int, role: Role)] = []
        var groupsOfRule: [Range<Int>] = []
        var patterns: [[PhrasePattern]] = []
        for (number, rule) in rules.enumerated() {
            let parts =
                [(Role.text, rule.text)] + rule.also.map { (Role.also, [$0]) } + [(Role.unless, rule.unless)]
            let first = groups.count
            for (role, part) in parts where !part.isEmpty {
                groups.append((number, role))
                patterns.append(part)
            }
            groupsOfRule.append(first..<groups.count)
        }
        self.rules = rules
        self.groups = groups
        self.groupsOfRule = groupsOfRule
        index = PhraseIndex(patterns)
        wordlessRules = rules.indices.filter { rules[$0].text.isEmpty }
    }

    /// What the rules that hold come to; nil when none does.
    ///
    /// A rule about words and one about codes are independent witnesses: for the same cause, their confidences add
    /// up as probabilities do. Two rules about words are not, for one wording often meets both: the better one counts.
    func opinion(on facts: Facts) -> Opinion? {
        var met = [Bool](repeating: false, count: groups.count)
        var worded: [Int] = []
        index.match(facts.words) { group in
            if !met[group] {
                met[group] = true
                if groups[group].role == .text { worded.append(groups[group].rule) }
            }
        }
        var witnesses: [Witnesses] = []
        for number in worded where holds(number, facts, met) { hear(number, in: &witnesses) }
        for number in wordlessRules where holds(number, facts, met) { hear(number, in: &witnesses) }
        guard let best = witnesses.max(by: { $0.weighsLess(than: $1) }) else { return nil }
        let rule = rules[best.first]
        return Opinion(
            cause: rule.cause, confidence: best.confidence, rule: rule.id, detail: best.detail)
    }

    /// Whether all that the rule asks for is so.
    private func holds(_ number: Int, _ facts: Facts, _ met: [Bool]) -> Bool {
        guard rules[number].takes(code: facts.code, enhanced: facts.enhanced, stage: facts.stage) else {
            return false
        }
        return groupsOfRule[number].allSatisfy { met[$0] == (groups[$0].role != .unless) }
    }

    /// Notes that a rule holds.
    private func hear(_ number: Int, in witnesses: inout [Witnesses]) {
        let rule = rules[number]
        let index = witnesses.firstIndex { $0.cause == rule.cause } ?? witnesses.endIndex
        if index == witnesses.endIndex { witnesses.append(Witnesses(cause: rule.cause)) }
        let witness = Witness(rule: number, confidence: rule.confidence)
        if rule.text.isEmpty {
            if witness.isBetter(than: witnesses[index].wordless) { witnesses[index].wordless = witness }
        } else {
            if witness.isBetter(than: witnesses[index].worded) { witnesses[index].worded = witness }
        }
        if witnesses[index].detail == nil { witnesses[index].detail = rule.detail }
    }
}

/// A rule that holds.
private struct Witness {
    var rule: Int
    var confidence: Int

    func isBetter(than other: Witness?) -> Bool {
        guard let other else { return true }
        return (confidence, other.rule) > (other.confidence, rule)
    }
}

/// The best rules for one cause.
private struct Witnesses {
    var cause: Cause
    var worded: Witness?
    var wordless: Witness?
    var detail: String?

    /// The rule that a verdict names.
    var first: Int { (worded ?? wordless)?.rule ?? 0 }

    /// What is left of 10,000 after both.
    var doubt: Int { (100 - (worded?.confidence ?? 0)) * (100 - (wordless?.confidence ?? 0)) }

    var confidence: Double { 1 - Double(doubt) / 10_000 }

    func weighsLess(than other: Witnesses) -> Bool {
        doubt == other.doubt ? first > other.first : doubt > other.doubt
    }
}
