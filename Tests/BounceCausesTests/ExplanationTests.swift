import MailSession
import Testing

@testable import BounceCauses

@Suite("Explaining")
struct ExplanationTests {
    @Test("Every language has every text")
    func sameKeys() {
        for texts in ExplanationTexts.all {
            #expect(texts.keys.symmetricDifference(ExplanationTexts.english.keys) == [], "\(texts.language)")
        }
    }

    @Test(
        "Everything in the encyclopaedia and every cause has a text",
        arguments: ExplanationTexts.all.map(\.language))
    func everythingExplained(_ language: String) {
        let texts = ExplanationTexts.matching(language)
        let tables = [
            ("reply", Encyclopaedia.replyCodes), ("enhanced", Encyclopaedia.enhancedCodes),
            ("command", Encyclopaedia.commands), ("extension", Encyclopaedia.extensions),
            ("mechanism", Encyclopaedia.mechanisms), ("port", Encyclopaedia.ports),
        ]
        for (kind, table) in tables {
            for name in table.keys { #expect(texts["\(kind).\(name)"] != nil, "\(kind).\(name)") }
        }
        for cause in Cause.allCases {
            #expect(texts["cause.\(cause.rawValue)"] != nil && texts["try.\(cause.rawValue)"] != nil)
        }
        for actor in Cause.Actor.allCases { #expect(texts["actor.\(actor.rawValue)"] != nil) }
    }

    @Test("A query is taken for what it is")
    func queries() throws {
        #expect(ExplanationQuery("550") == .replyCode(550))
        #expect(ExplanationQuery("5.7.1") == .enhanced(EnhancedStatus(5, 7, 1)))
        #expect(ExplanationQuery("x.7.1") == .enhanced(EnhancedStatus(5, 7, 1)))
        #expect(ExplanationQuery("RCPT TO") == .command(try #require(Encyclopaedia.commands["RCPT"])))
        #expect(
            ExplanationQuery("mail from:<a@example.net>")
                == .command(try #require(Encyclopaedia.commands["MAIL"])))
        #expect(
            ExplanationQuery("chunking") == .extension(try #require(Encyclopaedia.extensions["CHUNKING"])))
        #expect(ExplanationQuery("AUTH PLAIN") == .mechanism(try #require(Encyclopaedia.mechanisms["PLAIN"])))
        #expect(ExplanationQuery("587") == .port(try #require(Encyclopaedia.ports["587"])))
        #expect(ExplanationQuery("port 25") == .port(try #require(Encyclopaedia.ports["25"])))
        #expect(ExplanationQuery("mail rejected") == .reply(ReplyEvidence(text: "mail rejected")))
    }

    @Test("A reply is explained from its codes to what helps")
    func reply() {
        let explanation = Explanation(ExplanationQuery("550 5.1.1 User unknown"), texts: .english)
        #expect(explanation.title == "550 5.1.1 User unknown")
        for text in ["(RFC 5321)", "(RFC 3463)", "user-unknown", "the sender"] {
            #expect(explanation.items.contains { $0.text.contains(text) })
        }
    }

    @Test(
        "What was not refused has no cause, and nobody is to be asked",
        arguments: ["250 2.0.0 Ok", "354 go on"])
    func acceptance(_ reply: String) {
        let explanation = Explanation(ExplanationQuery(reply), texts: .english)
        #expect(explanation.items.allSatisfy { $0.label.first?.isNumber == true })
        #expect(explanation.classification == nil)
    }

    @Test("The language is that of LANG, else English")
    func language() {
        #expect(ExplanationTexts.matching("de_DE.UTF-8").language == "de")
        #expect(ExplanationTexts.matching("DE").language == "de")
        #expect(ExplanationTexts.matching("C.UTF-8").language == "en")
        let explanation = Explanation(ExplanationQuery("452"), texts: .german)
        #expect(explanation.items.contains { $0.text.contains("Zu wenig Speicher") })
    }
}
