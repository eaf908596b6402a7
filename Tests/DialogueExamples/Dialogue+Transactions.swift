/// Transactions of every outcome, one command at a time.
extension Dialogue {
    package static let deliveries = [
        Dialogue(
            "one recipient",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 2.0.0 Ok: queued as 4F1XyZ") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "two messages",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 2.0.0 Ok: queued as 1")
                + .envelope("", "c@y.org", "d@y.org") + .data("250 2.0.0 Ok: queued as 2") + .quit,
            [
                "a@x.org DATA accepted: b@y.org accepted 250",
                "<> DATA accepted: c@y.org accepted 250, d@y.org accepted 250",
            ]),
        Dialogue(
            "a reply of several lines to the end of data",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250-2.0.0 Ok", "250 2.0.0 queued as 4F1XyZ")
                + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "an empty message",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("DATA"), .s("354 go"), .c("."), .s("250 ok")]
                + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a message with lines like commands and replies",
            .opening + .envelope("a@x.org", "b@y.org")
                + [
                    .c("DATA"), .s("354 go"),
                    .c(
                        "Subject: x", "", "MAIL FROM:<e@x.org>", "RCPT TO:<f@y.org>", "DATA", "250 ok",
                        "QUIT", "."),
                    .s("250 ok"),
                ] + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a second message with lines like commands",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .envelope("a2@x.org", "c@y.org")
                + [
                    .c("DATA"), .s("354 go"),
                    .c("Subject: x", "", "MAIL FROM:<e@x.org>", "RCPT TO:<f@y.org>", "."),
                ]
                + [.s("250 ok")] + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "commands without meaning for the transaction",
            .opening + [
                .c("MAIL FROM:<a@x.org>"), .s("250 ok"), .c("NOOP"), .s("250 ok"), .c("VRFY b"), .s("252 ok"),
            ]
                + [.c("RCPT TO:<b@y.org>"), .s("250 ok"), .c("HELP"), .s("214 see RFC 5321")]
                + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "HELO after a refused EHLO",
            [.s("220 mx"), .c("EHLO c"), .s("502 no"), .c("HELO c"), .s("250 mx")]
                + .envelope("a@x.org", "b@y.org")
                + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a client that talks before the greeting",
            [.c("EHLO c"), .s("220 mx ESMTP"), .s("250-mx", "250 PIPELINING")]
                + .envelope("a@x.org", "b@y.org")
                + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
    ]

    package static let refusals = [
        Dialogue(
            "one recipient of three refused, one deferred",
            .opening + .envelope("a@x.org", "b@y.org")
                + [
                    .c("RCPT TO:<gone@y.org>"), .s("550 5.1.1 unknown"), .c("RCPT TO:<grey@y.org>"),
                    .s("450 4.2.0 later"),
                ]
                + .data("250 2.0.0 Ok") + .quit,
            [
                "a@x.org DATA partially-accepted: b@y.org accepted 250, gone@y.org rejected 550, grey@y.org deferred 450"
            ]),
        Dialogue(
            "all recipients refused",
            .opening + .envelope("a@x.org") + [.c("RCPT TO:<gone@y.org>"), .s("550 5.1.1 unknown")] + .quit,
            ["a@x.org - rejected: gone@y.org rejected 550"]),
        Dialogue(
            "all recipients deferred, then DATA refused",
            .opening + .envelope("a@x.org")
                + [
                    .c("RCPT TO:<b@y.org>"), .s("451 4.7.1 greylisted"), .c("RCPT TO:<c@y.org>"),
                    .s("452 4.5.3 many"),
                ]
                + [.c("DATA"), .s("554 5.5.1 no valid recipients")] + .quit,
            ["a@x.org - deferred: b@y.org deferred 451, c@y.org deferred 452"]),
        Dialogue(
            "recipients refused and deferred",
            .opening + .envelope("a@x.org")
                + [.c("RCPT TO:<b@y.org>"), .s("451 later"), .c("RCPT TO:<c@y.org>"), .s("550 no")] + .quit,
            ["a@x.org - rejected: b@y.org deferred 451, c@y.org rejected 550"]),
        Dialogue(
            "a message refused at its end",
            .opening + .envelope("a@x.org", "b@y.org", "c@y.org") + .data("554 5.7.1 spam") + .quit,
            ["a@x.org DATA rejected: b@y.org rejected 554, c@y.org rejected 554"]),
        Dialogue(
            "a message deferred at its end, and accepted again",
            .opening + .envelope("a@x.org", "b@y.org") + .data("451 4.3.0 later")
                + .envelope("a2@x.org", "c@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA deferred: b@y.org deferred 451", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "DATA refused",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("DATA"), .s("451 4.3.1 disk full")] + .quit,
            ["a@x.org - deferred: b@y.org deferred 451"]),
        Dialogue(
            "MAIL refused, then another one accepted",
            .opening + [.c("MAIL FROM:<a@x.org>"), .s("552 5.3.4 too big")] + .envelope("a2@x.org", "b@y.org")
                + .data("250 ok") + .quit,
            ["a@x.org - rejected:", "a2@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a nested MAIL",
            .opening + .envelope("a@x.org") + [.c("MAIL FROM:<a2@x.org>"), .s("503 nested")]
                + [.c("RCPT TO:<b@y.org>"), .s("250 ok")] + .data("250 ok") + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "a refused message between two accepted ones",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .envelope("a2@x.org", "c@y.org")
                + .data("550 no") + .envelope("a3@x.org", "d@y.org") + .data("250 ok") + .quit,
            [
                "a@x.org DATA accepted: b@y.org accepted 250", "a2@x.org DATA rejected: c@y.org rejected 550",
                "a3@x.org DATA accepted: d@y.org accepted 250",
            ]),
        Dialogue(
            "an accepted recipient between refused ones",
            .opening + .envelope("a@x.org") + [
                .c("RCPT TO:<b@y.org>"), .s("550 no"), .c("RCPT TO:<c@y.org>"),
            ]
                + [.s("250 ok"), .c("RCPT TO:<d@y.org>"), .s("550 no")] + .data("250 ok") + .quit,
            [
                "a@x.org DATA partially-accepted: b@y.org rejected 550, c@y.org accepted 250, d@y.org rejected 550"
            ]),
    ]

    package static let endings = [
        Dialogue(
            "RSET after acceptance",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + [.c("RSET"), .s("250 ok")] + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "RSET before DATA",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("RSET"), .s("250 ok")]
                + .envelope("a2@x.org", "c@y.org")
                + .data("250 ok") + .quit,
            ["a@x.org - aborted: b@y.org aborted", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "QUIT before DATA", .opening + .envelope("a@x.org", "b@y.org") + .quit,
            ["a@x.org - aborted: b@y.org aborted"]),
        Dialogue(
            "closed inside the message",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"), .c("Subject: x", "", "half"),
            ],
            ["a@x.org DATA aborted: b@y.org aborted"]),
        Dialogue(
            "closed after the message, without a reply",
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"), .c("Subject: x", "", "all", "."),
            ],
            ["a@x.org DATA unknown: b@y.org unknown"]),
        Dialogue(
            "a refused EHLO inside the transaction",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("EHLO again"), .s("503 no")] + .data("250 ok")
                + .quit,
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "an accepted EHLO inside the transaction",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("EHLO again"), .s("250-mx", "250 PIPELINING")]
                + .envelope("a2@x.org", "c@y.org") + .data("250 ok") + .quit,
            ["a@x.org - aborted: b@y.org aborted", "a2@x.org DATA accepted: c@y.org accepted 250"]),
        Dialogue(
            "421 unasked after acceptance",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + [.s("421 4.4.2 timeout")],
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "421 unasked inside the transaction",
            .opening + .envelope("a@x.org", "b@y.org") + [.s("421 4.4.2 timeout")],
            ["a@x.org - aborted: b@y.org aborted"]),
        Dialogue(
            "421 to RCPT",
            .opening + .envelope("a@x.org", "b@y.org") + [.c("RCPT TO:<c@y.org>"), .s("421 4.7.0 too many")],
            ["a@x.org - aborted: b@y.org aborted, c@y.org deferred 421"]),
        Dialogue(
            "221 without QUIT",
            .opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + [.s("221 2.0.0 closing")],
            ["a@x.org DATA accepted: b@y.org accepted 250"]),
        Dialogue(
            "an early refusal during the message",
            .opening + .envelope("a@x.org", "b@y.org")
                + [
                    .c("DATA"), .s("354 go"), .c("Subject: x", "", "part one"), .s("552 5.3.4 too big"),
                    .c("part two", "."),
                ] + .envelope("a2@x.org", "c@y.org") + .data("250 ok") + .quit,
            ["a@x.org DATA rejected: b@y.org rejected 552", "a2@x.org DATA accepted: c@y.org accepted 250"]),
    ]
}
