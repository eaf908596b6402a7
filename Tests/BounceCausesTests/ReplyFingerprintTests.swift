import Testing

@testable import BounceCauses

@Suite("Fingerprints of replies")
struct ReplyFingerprintTests {
    private static let seed: UInt64 = 0x0123_4567_89AB_CDEF

    private func fingerprint(_ text: String) -> ReplyFingerprint { ReplyFingerprint(text, seed: Self.seed) }

    @Test(
        "Addresses in angle brackets make no difference",
        arguments: [
            ("<a@example.net>: no such user", "<bob.long@mail.example.org>: no such user"),
            ("sent to <a@b> and <c@d>", "sent to <e@f> and <g@h.example>"),
            ("<a@b>", "<c@d>"),
        ])
    func addresses(_ one: String, _ other: String) {
        #expect(fingerprint(one) == fingerprint(other))
    }

    @Test(
        "Everything else does",
        arguments: [
            ("mailbox full", "mailbox  full"), ("", " "), ("no such user", "no such users"),
            ("<a@b>: full", "<a@b>: fall"), ("<a@b> <c@d>", "<a@b>"),
            // A path, an address literal or words in brackets may be what the reply is about.
            ("see </a@b>", "see </c@d>"), ("from <[192.0.2.1]@>", "from <[192.0.2.2]@>"),
            ("<not one@all>", "<not two@all>"), ("<nobody>", "<somebody>"), ("<a@b", "<c@d"),
        ])
    func words(_ one: String, _ other: String) {
        #expect(fingerprint(one) != fingerprint(other))
    }

    @Test("What is added makes a difference, and so does its lack")
    func additions() {
        var all: Set<ReplyFingerprint> = [fingerprint("no")]
        for code in [nil, 0, 550, 551] as [Int?] {
            for word in [nil, "", "rcpt", "5.1.1"] as [String?] {
                var one = fingerprint("no")
                one.add(code)
                one.add(word)
                all.insert(one)
            }
        }
        #expect(all.count == 17)
    }

    @Test("Another seed gives other fingerprints")
    func seeds() {
        #expect(fingerprint("mailbox full") != ReplyFingerprint("mailbox full", seed: Self.seed + 1))
    }
}
