/// Pipelining, chunks, replies for each recipient, authentication and TLS.
extension Dialogue {
    package static let pipelined = [
        Dialogue(
            "everything pipelined",
            .opening + [
                .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>", "RCPT TO:<c@y.org>", "DATA"),
                .s("250 ok", "250 ok", "550 no", "354 go"), .c("Subject: x", "", "Text", ".", "QUIT"),
                .s("250 ok", "221 bye"),
            ], ["a@x.org DATA partially-accepted: b@y.org accepted 250, c@y.org rejected 550"]),
        Dialogue(
            "pipelined, answered one by one",
            .opening + [
                .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>", "RCPT TO:<c@y.org>", "DATA"), .s("250 ok"),
                .s("450 later"), .s("250 ok"), .s("354 go"), .c("Subject: x", "", "Text", "."), .s("250 ok"),
            ] + .quit, ["a@x.org DATA partially-accepted: b@y.org deferred 450, c@y.org accepted 250"]),
        Dialogue(
            "DATA pipelined, all recipients deferred",
            .opening + [
                .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>", "DATA"),
                .s("250 ok", "451 later", "554 no recipients"),
                .c("RSET", "QUIT"), .s("250 ok", "221 bye"),
            ], ["a@x.org - deferred: b@y.org deferred 451"]),
        Dialogue(
            "the lines of a message after a refused DATA are commands",
            .opening + [
                .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>", "DATA"),
                .s("250 ok", "550 no", "503 no recipients"),
                .c("Subject: x", "Text", "."), .s("500 what", "500 what", "500 what"),
            ] + .envelope("a2@x.org", "c@y.org") + .data("250 ok") + .quit,
            ["a@x.org - rejected: b@y.org rejected 550", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "replies to message 1 after the commands of message 2",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"),
                .c("Subject: 1", "", "one", ".", "MAIL FROM:<a2@x.org>", "RCPT TO:<c@y.org>", "DATA"),
                .s("554 spam"),
                .s("250 ok", "250 ok", "354 go"), .c("Subject: 2", "", "two", "."), .s("250 ok"),
            ] + .quit,
            ["a@x.org DATA rejected: b@y.org rejected 554", "a2@x.org DATA accepted: c@y.org accepted 250"]),
    ]

    package static let chunked = [
        Dialogue(
            "two chunks",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .raw("BDAT 17\r\nSubject: chunks\r\n"), .s("250 17 octets"),
                .raw("BDAT 8 LAST\r\n\r\n.\r\nMA\n"),
                .s("250 ok"),
            ] + .quit, ["a@x.org BDAT accepted: b@y.org accepted 250"]),
        Dialogue(
            "chunks and everything pipelined",
            .opening + [
                .raw("MAIL FROM:<a@x.org>\r\nRCPT TO:<b@y.org>\r\nRCPT TO:<c@y.org>\r\n"),
                .raw("BDAT 6\r\nQUIT\r\nBDAT 10\r\nRSET\r\n250\nBDAT 0 LAST\r\nNOOP\r\n"),
                .s("250 ok", "250 ok", "550 no"), .s("250 ok", "250 ok", "250 queued", "250 ok"),
            ] + .quit, ["a@x.org BDAT partially-accepted: b@y.org accepted 250, c@y.org rejected 550"]),
        Dialogue(
            "a refused chunk fails the message",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .raw("BDAT 4\r\nabcdBDAT 4 LAST\r\nefgh"), .s("552 too big"), .s("503 no"), .c("RSET"),
                .s("250 ok"),
            ] + .envelope("a2@x.org", "c@y.org") + [.raw("BDAT 1 LAST\r\nx"), .s("250 ok")] + .quit,
            ["a@x.org BDAT rejected: b@y.org rejected 552", "a2@x.org BDAT accepted: c@y.org accepted 250"]),
        Dialogue(
            "a chunk that is refused before it comes",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("BDAT 100000 LAST"), .s("552 5.3.4 too big"), .c("NOOP"), .s("250 ok"), .c("RSET"),
                .s("250 ok"),
            ] + .envelope("a2@x.org", "c@y.org") + .data("250 ok") + .quit,
            ["a@x.org BDAT rejected: b@y.org rejected 552", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "a server without BDAT, which gets the message by DATA",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("BDAT 10 LAST"), .s("500 what")]
                + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a chunk that comes though it was refused before",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .raw("BDAT 12 LAST\r\n"), .s("452 4.3.1 full"), .raw("RSETTE\r\nabcd"), .c("RSET"),
                .s("250 ok"),
            ] + .envelope("a2@x.org", "c@y.org") + .data("250 ok") + .quit,
            ["a@x.org BDAT deferred: b@y.org deferred 452", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "a last chunk that is refused",
            .opening + .envelope("a@x.org", "b@y.org") + [.raw("BDAT 4 LAST\r\nabcd"), .s("451 later")]
                + .quit,
            ["a@x.org BDAT deferred: b@y.org deferred 451"]),
        Dialogue(
            "a last chunk that is refused, and another message to several",
            .opening
                + [
                    .c("MAIL FROM:<a@x.org>"), .s("250 2.1.0 ok"), .c("RCPT TO:<b@y.org>"),
                    .s("250 2.1.5 ok"),
                    .raw("BDAT 4\r\nabcdBDAT 4 LAST\r\nefgh"), .s("250 2.0.0 ok"), .s("451 4.3.0 later"),
                    .raw("MAIL FROM:<a2@x.org>\r\nRCPT TO:<c@y.org>\r\nRCPT TO:<d@y.org>\r\nDATA\r\n"),
                    .s("250 2.1.0 ok", "250 2.1.5 ok", "250 2.1.5 ok", "354 go"), .raw("x\r\n.\r\n"),
                    .s("250 2.0.0 ok"),
                ] + .quit,
            [
                "a@x.org BDAT deferred: b@y.org deferred 451",
                "a2@x.org DATA accepted: c@y.org accepted 250, d@y.org accepted 250",
            ]),
        Dialogue(
            "MAIL refused for itself behind a refused chunk",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .raw("BDAT 4 LAST\r\nabcd"), .s("550 5.7.1 spam"), .c("MAIL FROM:<a2@x.org>"),
                .s("550 5.1.8 no"),
                .raw("BDAT 4 LAST\r\nefgh"), .s("503 5.5.1 no"),
            ] + .quit, ["a@x.org BDAT rejected: b@y.org rejected 550", "a2@x.org - rejected:"]),
        Dialogue(
            "chunks after refused recipients",
            .opening + [
                .raw("MAIL FROM:<a@x.org>\r\nRCPT TO:<b@y.org>\r\nBDAT 4 LAST\r\nabcd"),
                .s("250 ok", "450 later", "503 no"),
            ] + .quit, ["a@x.org BDAT deferred: b@y.org deferred 450"]),
    ]

    package static let severalReplies = [
        Dialogue(
            "LMTP: a reply for each recipient",
            [.s("220 lmtp"), .c("LHLO c"), .s("250-mx", "250 PIPELINING")]
                + .envelope("a@x.org", "b@y.org") + [.c("RCPT TO:<gone@y.org>"), .s("550 no")]
                + [.c("RCPT TO:<d@y.org>"), .s("250 ok"), .c("RCPT TO:<e@y.org>"), .s("250 ok")]
                + .data("250 <b@y.org> saved", "452 <d@y.org> full", "550 <e@y.org> no") + .quit,
            [
                "a@x.org DATA partially-accepted: b@y.org accepted 250, gone@y.org rejected 550, "
                    + "d@y.org deferred 452, e@y.org rejected 550"
            ]),
        Dialogue(
            "LMTP: pipelined, and another message",
            [
                .s("220 lmtp"), .c("LHLO c"), .s("250-mx", "250 PIPELINING"),
                .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>", "RCPT TO:<c@y.org>", "RCPT TO:<d@y.org>"),
                .c("DATA"),
                .s("250 ok", "250 ok", "550 no"), .s("250 ok", "354 go"), .c("x", "."),
                .s("250 saved", "552 full"), .c("MAIL FROM:<a2@x.org>", "RCPT TO:<e@y.org>", "DATA"),
                .s("250 ok", "250 ok", "354 go"),
                .c("y", "."), .s("451 later"),
            ] + .quit,
            [
                "a@x.org DATA partially-accepted: b@y.org accepted 250, c@y.org rejected 550, d@y.org rejected 552",
                "a2@x.org DATA deferred: e@y.org deferred 451",
            ]),
        Dialogue(
            "LMTP: two messages by chunks",
            [.s("220 lmtp"), .c("LHLO c"), .s("250-mx", "250 CHUNKING")]
                + .envelope("a@x.org", "b@y.org", "c@y.org") + [
                    .raw("BDAT 4 LAST\r\nabcd"), .s("250 ok", "450 later"),
                ]
                + .envelope("a2@x.org", "d@y.org") + [.raw("BDAT 4 LAST\r\nabcd"), .s("250 ok")] + .quit,
            [
                "a@x.org BDAT partially-accepted: b@y.org accepted 250, c@y.org deferred 450",
                "a2@x.org BDAT accepted: d@y.org accepted 250",
            ]),
        Dialogue(
            "PRDR: replies for each recipient and one for all",
            .opening + [.c("MAIL FROM:<a@x.org> PRDR"), .s("250 ok"), .c("RCPT TO:<b@y.org>"), .s("250 ok")]
                + [.c("RCPT TO:<c@y.org>"), .s("250 ok")]
                + .data(
                    "353 content analysis has started", "250 <b@y.org> ok", "550 <c@y.org> no", "250 done")
                + .envelope("a2@x.org", "d@y.org") + .data("250 ok") + .quit,
            [
                "a@x.org DATA partially-accepted: b@y.org accepted 250, c@y.org rejected 550",
                "a2@x.org DATA accepted: d@y.org accepted 250",
            ]),
        Dialogue(
            "PRDR: one reply for all",
            .opening + [.c("MAIL FROM:<a@x.org> PRDR"), .s("250 ok"), .c("RCPT TO:<b@y.org>"), .s("250 ok")]
                + [.c("RCPT TO:<c@y.org>"), .s("250 ok")] + .data("554 no") + .quit,
            ["a@x.org DATA rejected: b@y.org rejected 554, c@y.org rejected 554"]),
    ]

    package static let extended = [
        Dialogue(
            "AUTH PLAIN with an initial response",
            .opening + [.c("AUTH PLAIN AGFsaWNlAHNlY3JldA=="), .s("235 2.7.0 ok")]
                + .envelope("a@x.org", "b@y.org")
                + .data("250 ok") + .quit, ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "AUTH LOGIN, the user name being QUIT",
            .opening + [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("QUIT"), .s("334 UGFzc3dvcmQ6")]
                + [.c("c2VjcmV0"), .s("235 ok")] + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "AUTH cancelled, then refused for want of it",
            .opening + [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("*"), .s("501 cancelled")]
                + .envelope("a@x.org")
                + [.c("RCPT TO:<b@y.org>"), .s("530 5.7.0 authenticate first")] + .quit,
            ["a@x.org - rejected: b@y.org rejected 530"]),
        Dialogue(
            "XEXCH50: octets that are neither mail nor commands",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("XEXCH50 30 2"), .s("354 Send binary data"),
                .raw("\u{1}\u{2}\r\nQUIT\r\nRSET\n\r\n.\r\nDATA\r\n1234"),
                .s("250 XEXCH50 OK"),
            ] + .data("250 ok") + .envelope("a2@x.org", "c@y.org") + [
                .c("XEXCH50 4 2"), .s("504 Need to authenticate first"), .raw("BDAT 4 LAST\r\nabcd"),
                .s("550 no"),
            ] + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250", "a2@x.org BDAT rejected: c@y.org rejected 550"]),
        Dialogue(
            "STARTTLS refused",
            .opening + [.c("STARTTLS"), .s("454 4.7.0 not now")] + .envelope("a@x.org", "b@y.org")
                + .data("250 ok")
                + .quit, ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "STARTTLS accepted, plaintext all the same",
            .opening + [.c("STARTTLS"), .s("220 go ahead"), .c("EHLO c"), .s("250-mx", "250 PIPELINING")]
                + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
    ]

    package static let lenient = [
        Dialogue(
            "a message that ends with bare line feeds, taken",
            .opening + .envelope("a@x.org", "b@y.org")
                + [.c("DATA"), .s("354 go"), .raw("Subject: x\n\nText\n.\n"), .s("250 ok")] + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a lenient end inside a message, not taken",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"),
                .raw(
                    "Subject: x\r\n\r\nText\n.\nMAIL FROM:<e@x.org>\r\nRCPT TO:<f@y.org>\r\nDATA\r\nmore\r\n.\r\n"
                ),
                .s("250 ok"),
            ] + .quit, ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a smuggled second message",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"),
                .raw(
                    "Subject: x\r\n\r\nText\n.\r\nMAIL FROM:<e@x.org>\r\nRCPT TO:<f@y.org>\r\nDATA\r\nmore\r\n.\r\n"
                ),
                .s("250 ok"), .s("250 ok", "250 ok", "354 go"), .s("250 ok"),
            ] + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250", "e@x.org DATA accepted: f@y.org accepted 250"]),
    ]
}
