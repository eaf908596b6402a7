internal import ByteReading
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
public struct RuleParser {
    private var rules: [Rule] = []
    private var ids: Set<String> = []
    /// Where the last rule begins.
    private var lineOfRule = 0
    /// Whether the last rule has its cause.
    private var hasCause = false

    private init() {}

    /// Reads all rules of a text.
    public static func parse(_ text: String) throws(RuleError) -> [Rule] {
        var parser = RuleParser()
        // Bytes, not characters: the table of the package is read in every run that meets a refusal.
        let bytes = text.utf8.span
        // A line with those that go on with it, and where it begins.
        var line: [UInt8] = []
        var number = 0
        var lineOfStart = 0
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let whole = bytes.extracting(start..<end)
            let part = whole.extracting(whole.trimmed)
            start = end + 1
            number += 1
            if part.isEmpty || part[0] == UInt8(ascii: "#") { continue }
            if line.last != UInt8(ascii: "|") {
                try parser.add(line.span, lineOfStart)
                line.removeAll(keepingCapacity: true)
                lineOfStart = number
            }
            line += part.copied()
        }
        try parser.add(line.span, lineOfStart)
        try parser.finishRule()
        return parser.rules
    }

    /// Adds what a line says.
    private mutating func add(_ line: Span<UInt8>, _ number: Int) throws(RuleError) {
        guard !line.isEmpty else { return }
        if line[0] == UInt8(ascii: "[") {
            try finishRule()
            try begin(line, number)
            return
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            throw RuleError(number, "expected \"[id]\" or \"key: value\", found \"\(line.text())\"")
        }
        let key = line.extracting(line.extracting(..<colon).trimmed).text()
        guard !rules.isEmpty else {
            throw RuleError(number, "expected \"[id]\" before \"\(key):\"")
        }
        let value = line.extracting((colon + 1)...)
        try set(key, to: value.extracting(value.trimmed), number)
    }

    /// Begins a rule with its name in brackets.
    private mutating func begin(_ line: Span<UInt8>, _ number: Int) throws(RuleError) {
        let id = line.count > 2 ? line.extracting(1..<line.count - 1) : Span()
        let isName = id.indices.allSatisfy { Self.isOfName(id[$0]) }
        guard line[line.count - 1] == UInt8(ascii: "]"), !id.isEmpty, isName else {
            throw RuleError(
                number,
                "expected an id of letters, digits, \"-\", \".\", \"_\" in brackets, found \"\(line.text())\""
            )
        }
        let rule = Rule(id: id.text())
        guard ids.insert(rule.id).inserted else {
            throw RuleError(number, "rule [\(rule.id)] is there twice")
        }
        rules.append(rule)
        lineOfRule = number
        hasCause = false
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_")
    }

    /// Whether the last rule has all that it needs.
    private func finishRule() throws(RuleError) {
        guard let rule = rules.last else { return }
        guard hasCause else { throw RuleError(lineOfRule, "rule [\(rule.id)] has no \"cause:\"") }
        guard rule.hasConditions else {
            throw RuleError(
                lineOfRule, "rule [\(rule.id)] needs a \"text:\", \"code:\", \"enhanced:\" or \"stage:\"")
        }
    }

    /// Sets one thing of the last rule.
    private mutating func set(_ key: String, to value: Span<UInt8>, _ line: Int) throws(RuleError) {
        let last = rules.count - 1
        switch key {
        case "text": rules[last].text.append(try Self.phrase(value, line))
        case "also": rules[last].also.append(try Self.phrase(value, line))
        case "unless": rules[last].unless.append(try Self.phrase(value, line))
        case "cause":
            guard let cause = Cause(rawValue: value.text()) else {
                throw RuleError(line, "\"\(value.text())\" is no cause of the catalogue")
            }
            rules[last].cause = cause
            hasCause = true
        case "confidence":
            guard let number = Int(value.text()), 1...100 ~= number else {
                throw RuleError(line, "expected a confidence from 1 to 100, found \"\(value.text())\"")
            }
            rules[last].confidence = number
        case "code":
            rules[last].codes += try Self.list(value, line, "a reply code such as 550, 55x or 4xx") {
                CodePattern($0)
            }
        case "enhanced":
            rules[last].enhanced += try Self.list(
                value, line, "an enhanced code such as 5.1.1, x.7.26, 5.6.* or 5.7.606-649"
            ) {
                EnhancedPattern($0)
            }
        case "stage":
            rules[last].stages += try Self.list(
                value, line, "a stage such as connect, mail, rcpt or end-of-data"
            ) {
                Stage(rawValue: $0)
            }
        case "detail": rules[last].detail = value.text()
        default:
            throw RuleError(
                line,
                "expected cause, confidence, code, enhanced, stage, text, also, unless or detail, found \"\(key)\""
            )
        }
    }

    private static func list<Item>(
        _ value: Span<UInt8>, _ line: Int, _ expected: String, _ read: (String) -> Item?
    ) throws(RuleError) -> [Item] {
        var items: [Item] = []
        let parts = value.text().utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        for part in parts {
            let text = String(Substring(part).trimmed)
            guard let item = read(text) else {
                throw RuleError(line, "expected \(expected), found \"\(text)\"")
            }
            items.append(item)
        }
        return items
    }

    private static func phrase(_ value: Span<UInt8>, _ line: Int) throws(RuleError) -> PhrasePattern {
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
