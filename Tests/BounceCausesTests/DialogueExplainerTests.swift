import MailSession
import Provenance
import Testing

@testable import BounceCauses

@Suite("Explaining a dialogue")
struct DialogueExplainerTests {
    private func line(
        _ speaker: DialogueLine.Speaker, _ text: String, answers: Int? = nil
    ) -> DialogueLine {
        DialogueLine(
            time: Timestamp(seconds: 0, nanoseconds: 0), frame: 1, speaker: speaker, text: text,
            answers: answers)
    }

    private func words(_ lines: DialogueLine..., cause: String? = nil) -> [String] {
        DialogueExplainer(texts: .english).words(for: lines.count - 1, in: lines, cause: cause)
    }

    @Test(
        "Every command has its words",
        arguments: Array(Encyclopaedia.commands.keys.sorted()), ExplanationTexts.all.map(\.language))
    func commands(_ name: String, _ language: String) {
        let texts = ExplanationTexts.matching(language)
        let words = DialogueExplainer(texts: texts).words(
            for: 0, in: [line(.client, name.lowercased() + " x")])
        #expect(words == [texts["command.\(name)"]])
    }

    @Test(
        "So has what a client sends that is no command",
        arguments: [
            ("", "line.empty"), ("*", "line.cancel"), ("**** (SASL response)", "line.response"),
            (". (message of 5 octets)", "line.message"), ("XXXXXXXA", "line.masked"),
            ("GET / HTTP/1.1", "line.unknown"),
        ])
    func otherLines(_ text: String, _ key: String) {
        #expect(words(line(.client, text)) == [ExplanationTexts.english[key]])
    }

    @Test("What is behind an address is explained too, and so is an empty one")
    func parameters() {
        let mail = words(line(.client, "MAIL FROM:<> SIZE=5 BODY=8BITMIME"))[0]
        #expect(mail.contains("so that no report answers a report"))
        #expect(mail.contains("SIZE: ") && mail.contains("BODY: "))
        #expect(words(line(.client, "AUTH plain ****"))[0].contains("Base64"))
    }

    @Test("A message that is cut, or that a lenient server ends, is told from others")
    func messages() {
        let cut = words(line(.client, ". (message of 5 octets, 10 more are not in the capture)"))[0]
        #expect(cut.contains("not in the capture"))
        #expect(
            words(line(.client, ". (message of 5 octets, ended by LF . CRLF)"))[0].contains("smuggled"))
    }

    @Test("Only the second of some commands at once says that nobody waited")
    func pipelining() {
        let (mail, rcpt) = (line(.client, "MAIL FROM:<a@b>"), line(.client, "RCPT TO:<c@d>"))
        let sign = "without waiting"
        #expect(!words(mail)[0].contains(sign))
        #expect(words(mail, rcpt)[0].contains(sign))
        #expect(!words(mail, rcpt, rcpt)[0].contains(sign))
        #expect(!words(mail, line(.server, "250 Ok", answers: 0), rcpt)[0].contains(sign))
    }

    @Test(
        "A reply means what it answers",
        arguments: [
            ("STARTTLS", "220 Ready", "TLS handshake"), ("MAIL FROM:<a@b>", "250 Ok", "sender"),
            ("RCPT TO:<a@b>", "250 Ok", "recipient"), ("BDAT 5", "250 Ok", "chunk"),
            ("BDAT 5 LAST", "250 Ok", "responsibility"), ("RSET", "250 Ok", "Done."),
            (". (message of 5 octets)", "250 Ok", "responsibility"), ("NOOP", "299 Hm", "Done."),
            ("**** (SASL response)", "235 Ok", "succeeded"),
        ])
    func replies(_ command: String, _ reply: String, _ expected: String) {
        #expect(words(line(.client, command), line(.server, reply, answers: 0))[0].contains(expected))
    }

    @Test("The first reply is the greeting; one that nobody asked for is not")
    func greeting() {
        #expect(words(line(.server, "220 mx"))[0].contains("greeting"))
        #expect(!words(line(.server, "220 mx"), line(.server, "220 mx"))[0].contains("The greeting:"))
    }

    @Test("A refusal is told by its code, its enhanced code and its cause")
    func refusal() {
        let words = words(
            line(.client, "RCPT TO:<a@b>"), line(.server, "550-5.1.1 No\n550 5.1.1 Sorry", answers: 0),
            cause: "user-unknown")
        #expect(words[0].isEmpty && words.count == 2)
        #expect(words[1].hasPrefix("This recipient was refused"))
        #expect(words[1].contains("5.1.1: The mailbox does not exist."))
        #expect(words[1].hasSuffix("Cause: There is no such mailbox, or the address can't be one."))
    }

    @Test("Each extension has its words beside it")
    func extensions() {
        let reply = "250-mx\n250-size 5\n250-AUTH=PLAIN\n250-X-OURS\n250 XXXXXXXA"
        let words = words(line(.client, "EHLO me"), line(.server, reply, answers: 0))
        #expect(words.count == 5)
        #expect(words[1].contains("size") && words[2].contains("log in") && words[3].contains("own"))
        #expect(words[4].contains("STARTTLS"))
    }

    @Test("Whatever was on the wire, there is a text for each of its lines")
    func noise() {
        for text in ["", "\n", "550", "55", "\u{1B}[2J\n\n", "250-\n\n250 ", "-- \u{202E}", "…", "… …"] {
            for speaker in DialogueLine.Speaker.allCases {
                let count = words(line(.client, "EHLO"), line(speaker, text, answers: 7)).count
                #expect(count == text.split(separator: "\n", omittingEmptySubsequences: false).count)
            }
        }
    }
}
