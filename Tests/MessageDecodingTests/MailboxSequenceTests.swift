import Testing

@testable import MessageDecoding

@Suite struct MailboxSequenceTests {
    /// The mailboxes of a list, each as `name|address`.
    private func mailboxes(_ text: String) -> [String] {
        MailboxSequence(Array(text.utf8)[...]).map { mailbox in
            "\(mailbox.name?.text ?? "")|\(mailbox.address?.text ?? "-")"
        }
    }

    private static let standard: [(list: String, mailboxes: [String])] = [
        ("", []),
        ("bob@example.org", ["|bob@example.org"]),
        ("<bob@example.org>", ["|bob@example.org"]),
        ("Bob <bob@example.org>", ["Bob|bob@example.org"]),
        ("John Q. Public <john@example.org>", ["John Q. Public|john@example.org"]),
        (
            "\"Doe, John\" <john@example.org>, a@example.net",
            ["Doe, John|john@example.org", "|a@example.net"]
        ),
        (#""Joe \"the\" Q" <joe@example.org>"#, [#"Joe "the" Q|joe@example.org"#]),
        (#""john doe"@example.org"#, [#"|"john doe"@example.org"#]),
        (#"<"a@b,c>d"@example.org>"#, [#"|"a@b,c>d"@example.org"#]),
        ("bob@[IPv6:2001:db8::1], a@[192.0.2.1]", ["|bob@[IPv6:2001:db8::1]", "|a@[192.0.2.1]"]),
        ("bob@example.org (Bob (the) Builder)", ["Bob (the) Builder|bob@example.org"]),
        ("Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", ["Pete|pete@silly.test"]),
        ("<@a.example,@b.example:bob@example.org>", ["|bob@example.org"]),
        (
            "A Group:Ed <ed@example.org>,joe@where.test,John <jdoe@one.test>;",
            ["Ed|ed@example.org", "|joe@where.test", "John|jdoe@one.test"]
        ),
        ("undisclosed-recipients:;", []),
        ("(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;", []),
        ("A:a@x.test;, B: b@x.test; , c@x.test", ["|a@x.test", "|b@x.test", "|c@x.test"]),
        (
            "Mary <@node.test:mary@example.net>, , jdoe@test  . example",
            ["Mary|mary@example.net", ". example|jdoe@test"]
        ),
        ("bob @ example.org", ["|bob@example.org"]),
        ("< bob @example.org >", ["|bob@example.org"]),
        ("<>", ["|"]),
        ("=?utf-8?Q?Gr=C3=BC=C3=9F?= <g@example.org>", ["Grüß|g@example.org"]),
        ("用户@例え.jp", ["|用户@例え.jp"]),
    ]

    @Test(arguments: standard) func `A list gives its mailboxes`(list: String, expected: [String]) {
        #expect(mailboxes(list) == expected)
    }

    private static let broken: [(list: String, mailboxes: [String])] = [
        ("<bob@example.org", ["|bob@example.org"]),
        ("bob@example.org>", ["|bob@example.org"]),
        ("Bob <bob@example.org, Al <al@example.org>", ["Bob|bob@example.org", "Al|al@example.org"]),
        ("<<bob@example.org>>", ["|bob@example.org"]),
        ("<mailto:bob@example.org>", ["|bob@example.org"]),
        ("Bob Smith bob@example.org", ["Bob Smith|bob@example.org"]),
        ("Bob <bob@example.org> Al <al@example.org>", ["Bob Al|bob@example.org", "|al@example.org"]),
        ("a@example.org;b@example.org", ["|a@example.org", "|b@example.org"]),
        (",,a@example.org,,", ["|a@example.org"]),
        ("root", ["|root"]),
        ("the whole team", ["the whole team|-"]),
        ("Bob <not an address>", ["Bob|-"]),
        ("\"Bob <bob@example.org>, al@example.org", ["Bob|bob@example.org", "|al@example.org"]),
        ("(Bob bob@example.org", ["Bob|bob@example.org"]),
        ("[ext Bob <bob@example.org>", ["[ext Bob|bob@example.org"]),
        ("=?utf-8?Q?Doe,_John?= <john@example.org>", ["Doe, John|john@example.org"]),
        ("\"=?utf-8?Q?Doe,_J=C3=B6rg?=\" <j@example.org>", ["Doe, Jörg|j@example.org"]),
        ("\\", ["|\\"]),
        ("\"", ["|-"]),
        ("\"\\", ["|-"]),
        ("(", []),
        ("<", ["|"]),
        (":;,<>()@", ["@|"]),
    ]

    @Test(arguments: broken) func `A broken list is read as it was meant`(list: String, expected: [String]) {
        #expect(mailboxes(list) == expected)
    }

    @Test(arguments: ["\"", "(", "[", "<", "\"\\", "<(", "=?", ":", "a@", "\"("])
    func `Delimiters without end cost no more than their length`(piece: String) {
        let list = String(repeating: piece, count: 64 * 1024 / piece.utf8.count)
        #expect(mailboxes(list).count <= list.utf8.count)
    }
}
