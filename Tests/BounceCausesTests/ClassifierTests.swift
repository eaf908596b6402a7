import MailSession
import Testing

@testable import BounceCauses

@Suite("Classifying replies")
struct ClassifierTests {
    private func classify(_ text: String, code: Int? = nil, stage: Stage? = nil) -> Classification {
        Classifier.standard.classify(ReplyEvidence(code: code, stage: stage, text: text))
    }

    @Test(
        "A quoted reply is the cause",
        arguments: [
            (
                "451 host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
                Cause.userUnknown
            ),
            ("550 Remote host said: 552 5.2.2 Mailbox full", .mailboxFull),
            (
                "554 SMTP error from remote mail server after end of data: 550 This message was classified as spam",
                .spamContent
            ),
        ])
    func quotedReply(_ text: String, _ cause: Cause) {
        #expect(classify(text).cause == cause)
    }

    @Test(
        "What the server said decides whether it is permanent",
        arguments: [
            ("550 5.1.1 User unknown", true), ("450 4.1.1 User unknown", false), ("5.1.1 User unknown", true),
            ("User unknown", nil),
        ])
    func permanence(_ text: String, _ permanent: Bool?) {
        #expect(classify(text).permanent == permanent)
    }

    @Test(
        "A retry hint is read in seconds",
        arguments: [
            ("450 4.2.0 Greylisted, please try again in 300 seconds", 300),
            ("451 4.7.1 Greylisting in action, please come back in 00:05:00", 300),
            ("451 Try again in 5 minutes", 300), ("450 try again later", nil),
            ("451 4.7.1 Greylisted, please come back in 00:00:00", nil),
            ("451 4.7.1 Greylisted, please come back in 12:99:99", nil),
            ("550 Try again in 5 minutes", nil),
        ])
    func retryHint(_ text: String, _ seconds: Int?) {
        #expect(classify(text).retryAfter == seconds)
    }

    @Test(
        "The blocklist is named",
        arguments: [
            (
                "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org",
                "zen.spamhaus.org"
            ),
            ("550 Rejected because 192.0.2.7 is in a black list at bl.spamcop.net", "bl.spamcop.net"),
            ("554 blocked using rbl.example.org", "rbl.example.org"),
            ("554 5.7.1 Client host [192.0.2.7] blocked using Spamhaus", "spamhaus"),
        ])
    func blocklist(_ text: String, _ name: String) {
        #expect(classify(text).dnsbl == name)
    }

    @Test(
        "The provider's tag is kept",
        arguments: [
            ("550 5.7.1 … part of their network is on our block list (S3150).", "S3150"),
            ("421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred", "TSS04"),
            ("550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp", "NoSuchUser"),
            ("550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found", "RESOLVER.ADR.RecipientNotFound"),
            ("550 5.1.1 Invalid recipient. OFR_416 [416]", "OFR_416"),
        ])
    func providerTag(_ text: String, _ tag: String) {
        #expect(classify(text).provider == tag)
    }

    @Test(
        "The sub-cause of authentication is kept",
        arguments: [
            ("550 5.7.23 SPF validation failed", "spf"),
            ("550 5.7.20 No passing DKIM signature found", "dkim"),
            ("550 5.7.1 Rejected by DMARC policy for example.com", "dmarc"),
            ("550 ARC validation failed", "arc"),
        ])
    func detail(_ text: String, _ detail: String) {
        let verdict = classify(text)
        #expect(verdict.cause == .emailAuthFailed)
        #expect(verdict.detail == detail)
    }

    @Test("A rule leads to every cause but none")
    func everyCause() {
        let reached = Set(BuiltInRules.all.map(\.cause))
        #expect(Set(Cause.allCases).subtracting(reached) == [.unclassified])
    }

    @Test("Nothing at all is unclassified")
    func nothing() {
        #expect(classify("").cause == .unclassified)
        #expect(classify("").rule == "none")
    }

    @Test("Noise never traps")
    func noise() {
        var generator = SplitMix(state: 7)
        let words = [
            "550", "5.1.1", "said:", "<a@b", "user", "(", "[", "é", "用户", "\u{FFFD}", "'", "…", "  ", "4.4.",
            "@", "\n",
        ]
        for _ in 0..<3_000 {
            let count = Int(generator.next() % 40)
            let text = (0..<count).map { _ in
                generator.next() % 3 == 0
                    ? String(decoding: [UInt8(truncatingIfNeeded: generator.next()), 0xC3], as: UTF8.self)
                    : words[Int(generator.next() % UInt64(words.count))]
            }.joined(separator: generator.next() % 2 == 0 ? " " : "")
            let verdict = classify(text, code: Int(generator.next() % 1_000))
            #expect(0...1 ~= verdict.confidence)
        }
    }
}

/// A small generator with a seed, so that a failure can be repeated.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
