import MailSession
import Testing

@Suite("Masks of STARTTLS")
struct MaskTests {
    @Test(
        "Seven X with one octet behind them are a mask",
        arguments: [
            ("XXXXXXXX", true), ("XXXXXXXA", true), ("XXXXXXX", false), ("XXXXXXXXX", false),
            ("XXXXXXAX", false), ("xxxxxxxa", false), ("XXXXXXX\u{E9}", false), ("STARTTLS", false),
            ("", false),
        ])
    func masks(_ word: String, _ isMask: Bool) {
        #expect(word.isMaskOfStartTLS == isMask)
        #expect(word[...].isMaskOfStartTLS == isMask)
    }

    @Test("What a server took in part it took", arguments: Outcome.allCases)
    func taken(_ outcome: Outcome) {
        #expect(outcome.isTakenByServer == (outcome == .accepted || outcome == .partiallyAccepted))
    }
}
