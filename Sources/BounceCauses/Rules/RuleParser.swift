import MailSession

/// Reads rules from the text that the built-in table and `--rules FILE` are written in.
///
///     # Our gateway says this when a department has moved out.
///     [acme-department-closed]
///     cause: mailbox-disabled
///     confidence: 95
///     code: 550 | 551
///     enhanced: 5.7.* | x.1.1
///     stage: rcpt | data
///     text: department (has|was) closed
///     text: no longer with us | left the (company|
///         house)
///     also: acme
///     unless: sender
///     detail: spf
///
/// A rule begins with its id in brackets. Every kind of condition that is given must hold; of several `code`,
/// `enhanced`, `stage` or `text` one is enough; every `also` must be met. A line that ends
/// with `|` goes on in the next; lines that begin with `#` are comments.
public enum RuleParser {
    /// Reads all rules of a text.
    public static func parse(_ text: String) throws(RuleError) -> [Rule] {
        var rules: [Rule] = []
        var ids: Set<String> = []
        var open: (rule: Rule, line: Int, hasCause: Bool)?
        func close() throws(RuleError) {
            guard let (rule, line, hasCause) = open else { return }
            guard hasCause else { throw RuleError(line, "rule [\(rule.id)] has no \"cause:\"") }
            guard rule.hasConditions else {
                throw RuleError(
                    line, "rule [\(rule.id)] needs a \"text:\", \"code:\", \"enhanced:\" or \"stage:\"")
            }
            rules.append(rule)
        }
        for (number, line) in lines(of: text) {
            if line.utf8.first == UInt8(ascii: "[") {
                try close()
                let rule = try header(line, number)
                guard ids.insert(rule.id).inserted else {
                    throw RuleError(number, "rule [\(rule.id)] is there twice")
                }
                open = (rule, number, false)
            } else {
                guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                    throw RuleError(number, "expected \"[id]\" or \"key: value\", found \"\(line)\"")
                }
                let key = line[..<colon].trimmed
                guard var current = open else {
                    throw RuleError(number, "expected \"[id]\" before \"\(key):\"")
                }
                try set(key, to: line[line.utf8.index(after: colon)...].trimmed, in: &current.rule, number)
                if key == "cause" { current.hasCause = true }
                open = current
            }
        }
        try close()
        return rules
    }

    /// The lines that say something, with their numbers; one that ends with `|` goes on in the next.
    private static func lines(of text: String) -> [(number: Int, text: Substring)] {
        var lines: [(number: Int, text: Substring)] = []
        // Bytes, not characters: the table of the package is read in every run that meets a refusal.
        let parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let line = Substring(part).trimmed
            if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
            if let last = lines.last, last.text.utf8.last == UInt8(ascii: "|") {
                lines[lines.count - 1].text = last.text + line
            } else {
                lines.append((index + 1, line))
            }
        }
        return lines
    }

    private static func header(_ line: Substring, _ number: Int) throws(RuleError) -> Rule {
        let id = line.dropFirst().dropLast()
        let isName = id.utf8.allSatisfy { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
        guard line.hasSuffix("]"), !id.isEmpty, isName else {
            throw RuleError(
                number,
                "expected an id of letters, digits, \"-\", \".\", \"_\" in brackets, found \"\(line)\"")
        }
        return Rule(id: String(id))
    }

    private static func set(
        _ key: Substring, to value: Substring, in rule: inout Rule, _ line: Int
    ) throws(RuleError) {
        switch key {
        case "cause":
            guard let cause = Cause(rawValue: String(value)) else {
                throw RuleError(line, "\"\(value)\" is no cause of the catalogue")
            }
            rule.cause = cause
        case "confidence":
            guard let number = Int(value), 1...100 ~= number else {
                throw RuleError(line, "expected a confidence from 1 to 100, found \"\(value)\"")
            }
            rule.confidence = number
        case "code":
            rule.codes += try list(value, line, "a reply code such as 550, 55x or 4xx") { CodePattern($0) }
        case "enhanced":
            rule.enhanced += try list(
                value, line, "an enhanced code such as 5.1.1, x.7.26, 5.6.* or 5.7.606-649"
            ) {
                EnhancedPattern($0)
            }
        case "stage":
            rule.stages += try list(value, line, "a stage such as connect, mail, rcpt or end-of-data") {
                Stage(rawValue: String($0))
            }
        case "text": rule.text.append(try phrase(value, line))
        case "also": rule.also.append(try phrase(value, line))
        case "unless": rule.unless.append(try phrase(value, line))
        case "detail": rule.detail = String(value)
        default:
            throw RuleError(
                line,
                "expected cause, confidence, code, enhanced, stage, text, also, unless or detail, found \"\(key)\""
            )
        }
    }

    private static func list<Item>(
        _ value: Substring, _ line: Int, _ expected: String, _ read: (Substring) -> Item?
    ) throws(RuleError) -> [Item] {
        var items: [Item] = []
        for part in value.split(separator: "|", omittingEmptySubsequences: false) {
            guard let item = read(part.trimmed) else {
                throw RuleError(line, "expected \(expected), found \"\(part.trimmed)\"")
            }
            items.append(item)
        }
        return items
    }

    private static func phrase(_ value: Substring, _ line: Int) throws(RuleError) -> PhrasePattern {
        do throws(PhrasePattern.Problem) {
            return try PhrasePattern(value)
        } catch {
            switch error {
            case .empty: throw RuleError(line, "expected words, found none in one of the alternatives")
            case .unbalanced: throw RuleError(line, "parentheses don't match, or are inside one another")
            case .gapAtEdge: throw RuleError(line, "\"*\" needs words on both sides")
            case .tooMany:
                throw RuleError(
                    line, "stands for more than \(PhrasePattern.mostWordings) wordings; split it up")
            }
        }
    }
}
