import MailSession
import Provenance
import Testing

@testable import Redaction

struct DialogueTests {
    private let redactor = Redactor(key: Array("key".utf8))

    private func redacted(_ speaker: DialogueLine.Speaker, _ text: String) -> String? {
        var session = MailSession(
            id: "C0123456789", communityID: nil, capture: "x.pcap", firstFrame: 1,
            start: Timestamp(nanoseconds: 0),
            client: Endpoint(ip: "192.0.2.10", port: 1), server: Endpoint(ip: "192.0.2.25", port: 25))
        session.dialogue = [DialogueLine(time: session.start, frame: 1, speaker: speaker, text: text)]
        return redactor.redact(session).dialogue?.first?.text
    }

    private var bob: String { redactor.pseudonyms.address("bob@example.org") }
    private var host: String { redactor.pseudonyms.host("mx1.example.net") }

    @Test(
        "A command keeps its grammar",
        arguments: [
            ("EHLO mx1.example.net", "EHLO {host}"),
            (
                "MAIL FROM:<bob@example.org> SIZE=540 BODY=8BITMIME",
                "MAIL FROM:<{bob}> SIZE=540 BODY=8BITMIME"
            ),
            ("mail from: bob@example.org", "mail from:{bob}"), ("MAIL FROM:<>", "MAIL FROM:<>"),
            (
                "RCPT TO:<bob@example.org> ORCPT=rfc822;bob@example.org X=bob",
                "RCPT TO:<{bob}> ORCPT=rfc822;{bob} …"
            ),
            ("RCPT TO:<@a.example:bob@example.org>", "RCPT TO:<{bob}>"),
            ("MAIL FROM:<> AUTH=<> RET=HDRS RET=bob", "MAIL FROM:<> AUTH=<> RET=HDRS RET=…"),
            ("MAIL FROM:bob", "MAIL FROM:{local}"), ("RCPT bob", "RCPT …"),
            ("MAIL FROM:<bob@example.org", "MAIL FROM:{bracket}"),
            ("BDAT 1684 LAST", "BDAT 1684 LAST"), ("BDAT bob", "BDAT …"),
            ("AUTH PLAIN ****", "AUTH PLAIN ****"), ("AUTH BOB ****", "AUTH … ****"),
            ("**** (SASL response)", "**** (SASL response)"), ("*", "*"),
            (". (message of 544 octets)", ". (message of 544 octets)"),
            (
                ". (message of 544 octets, ended by LF . CRLF)",
                ". (message of 544 octets, ended by LF . CRLF)"
            ),
            (". (message of bob)", ". (message of …)"), ("VRFY bob@example.org", "VRFY {bob}"),
            ("VRFY bob", "VRFY {local}"),
            ("HELP me, bob", "HELP …"), ("NOOP", "NOOP"), ("bob will be late for the meeting", "…"),
            ("Host: mx1.example.net", "…"), ("", ""),
            ("GET /bob HTTP/1.1", "GET …"),
        ])
    func commands(_ text: String, _ expected: String) {
        let expected = expected.replacing("{bob}", with: bob).replacing("{host}", with: host)
            .replacing("{local}", with: redactor.pseudonyms.localPart("bob"))
            .replacing("{bracket}", with: redactor.pseudonyms.address("<bob@example.org"))
        #expect(redacted(.client, text) == expected)
    }

    @Test(
        "A reply keeps its codes, its lines, and the extensions",
        arguments: [
            (
                "250 mx1.example.net\n250 PIPELINING\n250 SIZE 10240000\n250 AUTH PLAIN LOGIN BOB\n250 X-BOB 7",
                "250 {host}\n250 PIPELINING\n250 SIZE 10240000\n250 AUTH PLAIN LOGIN …\n250 …"
            ),
            ("550-Unrouteable address\n550 gone bob", "550-Unrouteable address\n550 …"),
            ("334 VXNlcm5hbWU6", "334 …"), ("250", "250"), ("250xbob", "250…"),
            ("bob was here", "…"), ("250 2.1.0 Ok", "250 2.1.0 Ok"),
            ("250 XXXXXXXA\n250 XXXXXXXA", "250 XXXXXXXA\n250 XXXXXXXA"),
        ])
    func replies(_ text: String, _ expected: String) {
        #expect(redacted(.server, text) == expected.replacing("{host}", with: host))
    }

    @Test(
        "A remark of the program stays",
        arguments: [
            "TLS begins", "12 bytes of the client are not in the capture",
            "the server sent a line that is no reply",
            "what TLS carries is decrypted from here on: C* and S*",
        ])
    func notes(_ text: String) {
        #expect(redacted(.note, text) == text)
    }
}
