/// What real servers, clients and proxies do that no RFC has, seen with Postfix, Exim, Sendmail, Cyrus and HAProxy.
extension Dialogue {
    package static let peculiar = [
        Dialogue(
            "empty lines between pipelined commands, answered as unknown commands",
            .opening + [
                .c("MAIL FROM:<a@x.org>", "", "RCPT TO:<b@y.org>", "RCPT TO:<c@y.org>", "", "DATA"),
                .s("250 ok", "500 what", "250 ok", "450 later", "500 what", "354 go"),
                .c("Subject: x", "", "Text", "."), .s("250 ok"),
            ] + .quit, ["a@x.org DATA partially-accepted: b@y.org accepted 250, c@y.org deferred 450"]),
        Dialogue(
            "empty lines that nobody answers",
            .opening + [.raw("\r\n")] + .envelope("a@x.org", "b@y.org") + .data("250 ok") + [.raw("\r\n")]
                + .envelope("a2@x.org", "c@y.org") + .data("550 no") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250", "a2@x.org DATA rejected: c@y.org rejected 550"]),
        Dialogue(
            "a greeting that is never ended for a client that talks into it",
            [
                .s("220-mx.example.net wait"), .c("EHLO relay.example.org"),
                .s("250-mx.example.net", "250 PIPELINING"), .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>"),
                .s("250 ok", "550 5.5.1 Protocol error"),
            ] + .quit, ["a@x.org - rejected: b@y.org rejected 550"]),
        Dialogue(
            "PRDR: taken for each recipient, and refused for all",
            .opening + [.c("MAIL FROM:<a@x.org> PRDR"), .s("250 ok"), .c("RCPT TO:<b@y.org>"), .s("250 ok")]
                + [.c("RCPT TO:<c@y.org>"), .s("250 ok")]
                + .data("353 analysis", "250 <b@y.org> ok", "250 <c@y.org> ok", "550 spam") + .quit,
            ["a@x.org DATA rejected: b@y.org rejected 550, c@y.org rejected 550"]),
        Dialogue(
            "recipients that are taken after a refused MAIL",
            .opening + [
                .c("MAIL FROM:<a@x.org> IGNOREQUOTA", "RCPT TO:<b@y.org>", "DATA"),
                .s("501 what", "250 ok", "354 go"), .c("Subject: x", "", "Text", "."), .s("250 ok"),
            ] + .quit, ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a proxy's header in words",
            [.c("PROXY TCP4 203.0.113.7 198.51.100.25 40777 25")] + .opening
                + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a proxy's header in octets",
            [
                Turn(
                    isClient: true,
                    bytes: [0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A]
                        + [0x21, 0x11, 0, 12, 203, 0, 113, 7, 198, 51, 100, 25, 0x9F, 0x49, 0, 25])
            ] + .opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a message that quotes a dialogue",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"), .c("Subject: failed", "From: m@x.org", "", "Transcript:"),
                .c("MAIL FROM:<inner@x.org>", "RCPT TO:<nobody@y.org>", "550 no", "QUIT", "."),
                .s("250 queued"),
            ] + .quit, ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a command where AUTH wants a response",
            .opening + [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("RSET"), .s("250 ok")]
                + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "recipients after a DATA that was refused for want of them",
            .opening + [.c("MAIL FROM:<a@x.org>"), .s("250 ok"), .c("DATA"), .s("503 need RCPT")]
                + [.c("RCPT TO:<b@y.org>"), .s("250 ok")] + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "recipients after a DATA that was refused for want of them, given up",
            .opening + [.c("MAIL FROM:<a@x.org>"), .s("250 ok"), .c("DATA"), .s("503 need RCPT")]
                + [.c("RCPT TO:<b@y.org>"), .s("250 ok"), .c("RSET"), .s("250 ok")] + .quit,
            ["a@x.org - aborted: b@y.org aborted"]),
        Dialogue(
            "RFC 821's mail to a terminal, and a path without a colon",
            .opening + [.c("SAML FROM:<a@x.org>"), .s("250 ok"), .c("RCPT TO <c@y.org>"), .s("501 what")]
                + [.c("RCPT TO:<b@y.org>"), .s("250 ok")] + .data("250 ok") + .quit,
            ["a@x.org DATA partially-accepted: c@y.org rejected 501, b@y.org accepted 250"]),
        Dialogue(
            "two replies to DATA",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go", "354 go on"), .c("Subject: x", "", "Text", "."), .s("550 spam"),
            ] + .quit, ["a@x.org DATA rejected: b@y.org rejected 550"]),
    ]
}
