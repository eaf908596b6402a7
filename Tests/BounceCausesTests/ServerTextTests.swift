import BounceCauses
import MailSession
import Testing

/// The texts that servers come with, as their documentation and sources have them.
@Suite("Server texts")
struct ServerTextTests {
    /// A reply, and what it means.
    struct Row: CustomTestStringConvertible, Sendable {
        var stage: Stage?
        var reply: String
        var cause: Cause

        init(_ stage: Stage?, _ reply: String, _ cause: Cause) {
            self.stage = stage
            self.reply = reply
            self.cause = cause
        }

        var testDescription: String { reply }
    }

    @Test("Postfix", arguments: ServerTexts.postfix)
    func postfix(_ row: Row) { check(row) }

    @Test("Exim", arguments: ServerTexts.exim)
    func exim(_ row: Row) { check(row) }

    @Test("Sendmail, OpenSMTPD and qmail", arguments: ServerTexts.unix)
    func unix(_ row: Row) { check(row) }

    @Test("Exchange and Exchange Online", arguments: ServerTexts.exchange)
    func exchange(_ row: Row) { check(row) }

    @Test("A telling word goes before a general one", arguments: ServerTexts.lessons)
    func lessons(_ row: Row) { check(row) }

    @Test("A general word does not go before a telling one", arguments: ServerTexts.moreLessons)
    func moreLessons(_ row: Row) { check(row) }

    @Test("Letters and wordings of more languages", arguments: ServerTexts.moreLanguages)
    func moreLanguages(_ row: Row) { check(row) }

    @Test("Gmail", arguments: ServerTexts.gmail)
    func gmail(_ row: Row) { check(row) }

    @Test("Other providers", arguments: ServerTexts.providers)
    func providers(_ row: Row) { check(row) }

    @Test("Filters and gateways", arguments: ServerTexts.filters)
    func filters(_ row: Row) { check(row) }

    @Test("Other languages", arguments: ServerTexts.languages)
    func languages(_ row: Row) { check(row) }

    @Test("Administrators' own words", arguments: ServerTexts.paraphrases)
    func paraphrases(_ row: Row) { check(row) }

    @Test("Wordings of logs and reports", arguments: ServerTexts.wordings)
    func wordings(_ row: Row) { check(row) }

    @Test("Words alone", arguments: ServerTexts.words)
    func words(_ row: Row) { check(row) }

    private func check(_ row: Row) {
        let verdict = Classifier.standard.classify(ReplyEvidence(stage: row.stage, text: row.reply))
        #expect(verdict.cause == row.cause, "by \(verdict.rule), \(verdict.confidence)")
    }
}
