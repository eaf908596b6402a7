import MailSession
import Provenance
import TestSupport
import Testing

@testable import Redaction

struct TextRedactorTests {
    private let pseudonyms = Pseudonyms(key: Array("key".utf8))

    /// A session in which bob and full@box.example.net have to do with each other.
    private var session: MailSession {
        var session = MailSession(
            id: "C0123456789", communityID: nil, capture: "x.pcap", firstFrame: 1,
            start: Timestamp(nanoseconds: 0),
            client: Endpoint(ip: "192.0.2.10", port: 1), server: Endpoint(ip: "192.0.2.25", port: 25))
        session.helo = Helo(verb: "EHLO", name: "laptop")
        var transaction = Transaction(
            from: "bob@example.org", parameters: [:], frame: 1, start: session.start)
        transaction.recipients = [Recipient(to: "full@box.example.net")]
        transaction.final = Reply(code: 250, text: "", queueID: "4F1XyZ")
        transaction.message = {
            var message = MessageSummary()
            message.subject = "Your mailbox is full"
            return message
        }()
        session.transactions = [transaction]
        return session
    }

    private func redacted(_ text: String, by author: TextRedactor.Author = .peer) -> String {
        TextRedactor(pseudonyms: pseudonyms, names: SessionNames(of: session, pseudonyms)).redacted(
            text, by: author)
    }

    /// A pattern with the pseudonyms in place of the names in braces.
    private func filled(_ pattern: String) -> String {
        pattern.replacing(/\{([a-z]+) ([^}]*)\}/) { match in
            switch match.output.1 {
            case "host": pseudonyms.host(match.output.2)
            case "local": pseudonyms.localPart(match.output.2)
            case "id": pseudonyms.identifier(String(match.output.2))
            case "text": pseudonyms.text(match.output.2)
            case "session": pseudonyms.sessionID(String(match.output.2))
            default: pseudonyms.address(match.output.2)
            }
        }
    }

    @Test(
        "Of a reply stay the words of servers, codes and pseudonyms",
        arguments: [
            ("Ok", "Ok"),
            (
                "<gone@example.net>: Recipient address rejected: User unknown in virtual mailbox table",
                "<{address gone@example.net}>: Recipient address rejected: User unknown in virtual mailbox table"
            ),
            ("Ok: queued as 4F1XyZ", "Ok: queued as {id 4F1XyZ}"), ("Ok: queued as 5A2B", "Ok: queued as …"),
            ("OK id=4F1XyZ", "OK id={id 4F1XyZ}"),
            ("mx1.example.net ESMTP Postfix (Acme Corp)", "{host mx1.example.net} ESMTP Postfix (…)"),
            ("from 192.0.2.10:5000, 2001:db8::1", "from {host 192.0.2.10}:…, {host 2001:db8::1}"),
            ("too many connections from 192.0.2.10", "too many connections from {host 192.0.2.10}"),
            (
                "<relay.example.org[192.0.2.10]:35475>: Client host rejected",
                "<{host relay.example.org}[{host 192.0.2.10}]:…>: Client host rejected"
            ),
            (
                "User doesn't exist: nobody@box.example.net",
                "User doesn't exist: {address nobody@box.example.net}"
            ),
            (
                "Quota exceeded (mailbox for user is full)",
                "Quota exceeded (mailbox for user is {local full})"
            ),
            (
                "Unrouteable address gone has left this house See https://exim.example.net/left",
                "Unrouteable address … has … this … See …"
            ),
            ("Call Alice on +49 30 1234567 or 030-555", "Call … on +… or …"),
            ("Blocked host-203-251-220-250 port 25", "Blocked … port …"),
            ("call 221 345 555 or 221-345-555", "call … or …"), ("221 345 555", "221 …"),
            ("from 203/221/250, service-221-250", "from …, …"), ("221:250 at 221-250", "… at …"),
            ("said: 550 5.1.1 and 550-5.1.1 User, 550-User", "said: 550 5.1.1 and 550-5.1.1 User, 550-User"),
            ("550 User, not 550 User", "550 User, not … User"), ("bob 221", "{local bob} …"),
            ("550 5.1.1 said host mx.example.org", "550 5.1.1 said host {host mx.example.org}"),
            (
                "blocked using zen.spamhaus.org, not key.zen.spamhaus.org",
                "blocked using zen.spamhaus.org, not {host key.zen.spamhaus.org}"
            ),
            (
                "to=bob@example.org, list+bob=example.org@example.net",
                "to={address bob@example.org}, {address list+bob=example.org@example.net}"
            ),
            (
                "the message 'Your mailbox is full' of laptop",
                "the message '{text Your mailbox is full}' of {host laptop}"
            ),
            ("Größe überschritten für Jürgen", "…"),
            ("End data with <CR><LF>.<CR><LF>", "End data with <CR><LF>.<CR><LF>"),
            ("  two  blanks\tand\u{1B}[31m", "  two  …\tand\u{1B}[…"), ("", ""), ("…", "…"),
            ("::: @ <>", "::: @ <>"),
        ])
    func replies(_ text: String, _ expected: String) {
        #expect(redacted(text) == filled(expected))
    }

    @Test(
        "Of our own sentences stay the numbers, too",
        arguments: [
            ("3 of 4 messages crossed in the clear: STARTTLS was not offered", nil),
            ("a message of 10316 octets where the server takes 8192, refused after the transfer", nil),
            ("the connection was lost without QUIT (client-rst)", nil),
            ("the offer of STARTTLS came masked as XXXXXXXA", nil),
            (
                "commands after LF . CRLF inside a message, and the server took them: a message was smuggled in",
                nil
            ),
            ("the client sent EHLO before the greeting", nil),
            (
                "the secret of bob@example.org crossed in the clear by AUTH PLAIN (success)",
                "the secret of {address bob@example.org} crossed in the clear by AUTH PLAIN (success)"
            ),
            (
                "this client was offered STARTTLS, 192.0.2.10:5000 in session C4sKl2abcde was not (suspected stripping)",
                "this client was offered STARTTLS, {host 192.0.2.10}:5000 in session {session C4sKl2abcde} was not (suspected stripping)"
            ),
        ] as [(String, String?)])
    func sentences(_ text: String, _ expected: String?) {
        #expect(redacted(text, by: .program) == expected.map(filled) ?? text)
    }

    @Test(
        "A finding tells nothing that the reply which it quotes hides",
        arguments: ["4915112345678", "SECRETWORDX", "ask Alice: 4915112345678", "ok"])
    func quotations(_ text: String) {
        var session = session
        session.refusals = [
            Refusal(stage: .starttls, verb: "STARTTLS", reply: Reply(code: 454, text: text))
        ]
        session.findings = [
            Finding(
                id: "starttls-refused", severity: .medium, frames: [7],
                detail: "STARTTLS was answered 454 \(text)")
        ]
        let redacted = Redactor(key: Array("key".utf8)).redact(session)
        #expect(
            redacted.findings.first?.detail == "STARTTLS was answered 454 " + redacted.refusals[0].reply.text)
    }

    @Test("Phrases may be many, and the same many times")
    func manyPhrases() {
        var session = session
        let transaction = session.transactions[0]
        for number in 0..<20_000 {
            var other = transaction
            other.message?.subject = number < 10_000 ? "Subject number \(number)" : "Your mailbox is full"
            session.transactions.append(other)
        }
        let names = SessionNames(of: session, pseudonyms)
        #expect(names.phrases.count < 10_010)
        let text = TextRedactor(pseudonyms: pseudonyms, names: names)
            .redacted("Subject number 4711: Your mailbox is full")
        #expect(
            text == pseudonyms.text("Subject number 4711") + ": " + pseudonyms.text("Your mailbox is full"))
    }

    @Test("Noise never traps, and no word of it stays that is not in the vocabulary")
    func noise() {
        var random = SplitMix64(state: 11)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let text = redacted(String(decoding: bytes, as: UTF8.self))
            for word in text.matches(of: /[A-Za-z]{5,}/) {
                let isPseudonym = text.contains(/[udhtq][0-9a-f]{10}/)
                #expect(Vocabulary.holds(word.output) || isPseudonym, "\(text)")
            }
        }
    }
}
