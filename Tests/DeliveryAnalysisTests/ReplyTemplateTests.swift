import Testing

@testable import DeliveryAnalysis

@Suite("Reply templates")
struct ReplyTemplateTests {
    @Test(
        "what differs from one refusal to the next is masked",
        arguments: [
            (
                "<gone@example.net>: Recipient address rejected: User unknown",
                "<…>: Recipient address rejected: User unknown"
            ),
            ("Recipient bob@example.org unknown.", "Recipient … unknown."),
            (
                "Client host [192.0.2.10] blocked using zen.spamhaus.org",
                "Client host […] blocked using zen.spamhaus.org"
            ),
            ("[2001:db8::25] is blocked", "[…] is blocked"),
            ("Greylisted, see http://postgrey.example/help?x=1", "Greylisted, see http://…"),
            ("try again in 287 seconds", "try again in … seconds"),
            ("5.7.1 denied (S3150)", "5.7.1 denied (S3150)"),
            ("a640c23a62f3a-ab6b2f4 - gsmtp", "… - gsmtp"),
            ("id=1rXxYz-0000ab-CD: no", "id=…: no"),
            ("Quota exceeded <", "Quota exceeded <"),
            ("a < b > c", "a < b > c"),
            ("Über <ü@example.net>", "Über <…>"),
            ("", ""),
        ])
    func masks(text: String, template: String) {
        #expect(ReplyTemplate.of(text) == template)
    }

    @Test("a template is bounded, and noise never traps")
    func bounded() {
        #expect(ReplyTemplate.of(String(repeating: "word ", count: 10_000)).utf8.count <= 248)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
                "<>[]@:/. \u{FF}a1".utf8.randomElement(using: &generator) ?? 0
            }
            _ = ReplyTemplate.of(String(decoding: bytes, as: UTF8.self))
        }
    }
}
