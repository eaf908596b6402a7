import MailSession
import Testing

@testable import BounceCauses

@Suite("Reading rules")
struct RuleParserTests {
    @Test("A rule has all that its lines say")
    func wholeRule() throws {
        let rules = try RuleParser.parse(
            """
            # Our gateway says this when a department has moved out.
            [acme-closed]
            cause: mailbox-disabled
            confidence: 95
            code: 550 | 55x
            enhanced: 5.7.* | x.1.1 | 5.7.606-649
            stage: rcpt | end-of-data
            text: department (has|was) closed | left the |
                building
            also: acme
            unless: sender
            detail: spf
            """)
        let rule = try #require(rules.first)
        #expect(rules.count == 1)
        #expect(rule.id == "acme-closed")
        #expect(rule.cause == .mailboxDisabled)
        #expect(rule.confidence == 95)
        #expect(rule.takes(code: 554, enhanced: EnhancedStatus("5.7.620"), stage: .rcpt))
        #expect(!rule.takes(code: 450, enhanced: EnhancedStatus("5.7.620"), stage: .rcpt))
        #expect(!rule.takes(code: 554, enhanced: nil, stage: .rcpt))
    }

    @Test(
        "A bad rule is refused with its line and what was expected",
        arguments: [
            ("cause: malware", "line 1: expected \"[id]\" before \"cause:\""),
            ("[a]\ntext: x", "line 1: rule [a] has no \"cause:\""),
            ("[a]\ncause: bad", "line 2: \"bad\" is no cause of the catalogue"),
            (
                "[a]\ncause: malware",
                "line 1: rule [a] needs a \"text:\", \"code:\", \"enhanced:\" or \"stage:\""
            ),
            ("[a]\ncause: malware\ntext: x\n[a]", "line 4: rule [a] is there twice"),
            (
                "[a b]",
                "line 1: expected an id of letters, digits, \"-\", \".\", \"_\" in brackets, found \"[a b]\""
            ),
            ("[a]\nconfidence: 101", "line 2: expected a confidence from 1 to 100, found \"101\""),
            ("[a]\ncode: 650", "line 2: expected a reply code such as 550, 55x or 4xx, found \"650\""),
            (
                "[a]\nenhanced: 5.1",
                "line 2: expected an enhanced code such as 5.1.1, x.7.26, 5.6.* or 5.7.606-649, found \"5.1\""
            ),
            (
                "[a]\nstage: dot",
                "line 2: expected a stage such as connect, mail, rcpt or end-of-data, found \"dot\""
            ),
            ("[a]\ntext: (x", "line 2: parentheses don't match, or are inside one another"),
            ("[a]\ntext: * x", "line 2: \"*\" needs words on both sides"),
            ("[a]\ntext: ()", "line 2: expected words, found none in one of the alternatives"),
            ("[a]\nhello", "line 2: expected \"[id]\" or \"key: value\", found \"hello\""),
        ])
    func badRule(_ text: String, _ message: String) {
        #expect {
            try RuleParser.parse(text)
        } throws: { error in
            (error as? RuleError)?.description == message
        }
    }

    @Test("Every table of the package can be read, and no id is there twice")
    func builtInTables() throws {
        let all = try RuleParser.parse(BuiltInRules.tables.map(\.text).joined(separator: "\n"))
        #expect(all.count == BuiltInRules.all.count)
    }

    @Test("A local rule goes before those of the package")
    func localRule() throws {
        let local = try RuleParser.parse("[ours]\ncause: mailbox-moved\ntext: user unknown")
        let verdict = Classifier(localRules: local).classify(ReplyEvidence(text: "550 5.1.1 User unknown"))
        #expect(verdict.cause == .mailboxMoved)
        #expect(verdict.rule == "ours")
    }
}
