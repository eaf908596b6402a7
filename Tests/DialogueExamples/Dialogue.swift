/// An SMTP dialogue as two programs would hold it, and what became of its mail.
package struct Dialogue: Sendable, CustomStringConvertible {
    /// What one side sends in one go, after it has seen everything before.
    package struct Turn: Sendable {
        /// Whether the client sends it.
        package var isClient: Bool
        /// The octets.
        package var bytes: [UInt8]

        /// What one side sends.
        package init(isClient: Bool, bytes: [UInt8]) {
            self.isClient = isClient
            self.bytes = bytes
        }
    }

    /// What it shows.
    package let description: String
    /// Who says what, in causal order.
    package let turns: [Turn]
    /// One text for each transaction: reverse-path, transfer, outcome, and the recipients with theirs.
    package let outcomes: [String]

    init(_ description: String, _ turns: [Turn], _ outcomes: [String]) {
        self.description = description
        self.turns = turns
        self.outcomes = outcomes
    }
}

extension Dialogue.Turn {
    /// Lines of the client.
    package static func c(_ lines: String...) -> Self {
        Self(isClient: true, bytes: octets(of: lines))
    }

    /// Lines of the server.
    package static func s(_ lines: String...) -> Self {
        Self(isClient: false, bytes: octets(of: lines))
    }

    fileprivate static func octets(of lines: [String]) -> [UInt8] {
        Array(lines.map { $0 + "\r\n" }.joined().utf8)
    }

    /// Octets of the client, as they are.
    package static func raw(_ text: String) -> Self {
        Self(isClient: true, bytes: Array(text.utf8))
    }
}

extension [Dialogue.Turn] {
    /// Greeting, EHLO and its reply.
    package static var opening: [Dialogue.Turn] {
        [
            .s("220 mx.example.net ESMTP"), .c("EHLO relay.example.org"),
            .s("250-mx.example.net", "250-PIPELINING", "250-CHUNKING", "250 8BITMIME"),
        ]
    }

    /// QUIT and its reply.
    package static var quit: [Dialogue.Turn] { [.c("QUIT"), .s("221 2.0.0 Bye")] }

    /// MAIL and one RCPT for each recipient, all accepted, one by one.
    package static func envelope(_ from: String, _ recipients: String...) -> [Dialogue.Turn] {
        [.c("MAIL FROM:<\(from)>"), .s("250 2.1.0 Ok")]
            + recipients.flatMap { [.c("RCPT TO:<\($0)>"), .s("250 2.1.5 Ok")] as [Dialogue.Turn] }
    }

    /// DATA with a short message, and the reply to it.
    package static func data(_ reply: String...) -> [Dialogue.Turn] {
        [
            .c("DATA"), .s("354 End data with <CR><LF>.<CR><LF>"),
            .c("Subject: Hallo", "", "..", "Text", "."),
            Dialogue.Turn(isClient: false, bytes: Dialogue.Turn.octets(of: reply)),
        ]
    }
}

extension Dialogue {
    /// All examples.
    package static let all =
        deliveries + refusals + endings + pipelined + chunked + severalReplies + extended + lenient + peculiar
}
