import DialogueExamples
import TestSupport
import Testing

struct SecretTests {
    /// "secret" in every form in which it crosses the wire here.
    private static let secrets = ["secret", "c2VjcmV0", "AGFsaWNlAHNlY3JldA==", "Y3JldA"]

    static let dialogues: [[Dialogue.Turn]] = [
        [.c("AUTH PLAIN AGFsaWNlAHNlY3JldA=="), .s("235 ok")],
        [.c("auth plain AGFsaWNlAHNlY3JldA=="), .s("535 no")],
        [.c("AUTH  PLAIN   AGFsaWNlAHNlY3JldA=="), .s("535 no")],
        [.c("AUTH PLAIN"), .s("334 "), .c("AGFsaWNlAHNlY3JldA=="), .s("235 ok")],
        [
            .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("YWxpY2U="), .s("334 UGFzc3dvcmQ6"), .c("c2VjcmV0"),
            .s("235 ok"),
        ],
        [.c("AUTH LOGIN YWxpY2U="), .s("334 UGFzc3dvcmQ6"), .c("c2VjcmV0"), .s("535 no")],
        [.c("AUTH PLAIN", "AGFsaWNlAHNlY3JldA=="), .s("334 "), .s("235 ok")],
        [
            .c("AUTH LOGIN", "YWxpY2U=", "c2VjcmV0"), .s("334 VXNlcm5hbWU6"), .s("334 UGFzc3dvcmQ6"),
            .s("235 ok"),
        ],
        [.c("AUTH LOGIN", "YWxpY2U=", "c2VjcmV0")],
        [.c("AUTH PLAIN", "AGFsaWNlAHNlY3JldA=="), .s("504 no"), .s("500 what")],
        [
            .c("EHLO c"), .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("YWxpY2U="), .s("334 UGFzc3dvcmQ6"),
            .c("c2VjcmV0"), .s("235 ok"),
        ],
        [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("YWxpY2U="), .s("334 UGFzc3dvcmQ6"), .raw("c2VjcmV0")],
    ]

    /// Those of clients and servers that go their own ways.
    static let oddDialogues: [[Dialogue.Turn]] = [
        [.c("AUTH LOGIN"), .s("504 no"), .c("c2VjcmV0"), .s("500-what is", "500 c2VjcmV0?")],
        [.c("AUTH PLAIN AGFsaWNlAHNlY3JldA=="), .s("501 AGFsaWNlAHNlY3JldA== is no base64")],
        [.c("AUTHPLAIN AGFsaWNlAHNlY3JldA=="), .s("500 what is AGFsaWNlAHNlY3JldA==")],
        [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("AGFsaWNlAHNlY3JldA=="), .s("535 no")],
        [.c("AUTH LOGIN AGFsaWNlAHNlY3JldA=="), .s("535 no")],
        [.c("AUTH LOGIN"), .s("334 UGFzc3dvcmQ6"), .c("c2VjcmV0"), .s("535 no")],
        [.c("PASS secret"), .s("500 what")],
        [.c("AUTH:PLAIN AGFsaWNlAHNlY3JldA=="), .s("501 AGFsaWNlAHNlY3JldA== is no base64")],
        [.c("AUTH AGFsaWNlAHNlY3JldA=="), .s("504 AGFsaWNlAHNlY3JldA== is no mechanism")],
        [.c("AUTH:AGFsaWNlAHNlY3JldA=="), .s("504 AGFsaWNlAHNlY3JldA== is no mechanism")],
        [.c("AUTH PLAIN=AGFsaWNlAHNlY3JldA=="), .s("504 AGFsaWNlAHNlY3JldA== is no mechanism")],
        [.c("AUTH AGFsaWNlAHNlY3JldA== x"), .s("504 AGFsaWNlAHNlY3JldA== is no mechanism")],
        [.c("AUTH LOGIN YWxpY2U= c2VjcmV0 x"), .s("504 YWxpY2U= c2VjcmV0 is too much")],
        [.c("AUTHAGFsaWNlAHNlY3JldA=="), .s("500 AUTHAGFsaWNlAHNlY3JldA== is no command")],
        [.c("AUTH LOGIN"), .s("504 no"), .c("c2VjcmV0"), .s("500 command \"C2VJCMV0\" not recognized")],
        [.c("AUTH LOGIN"), .s("504 no"), .c("c2VjcmV0  "), .s("500 what")],
        [.c("AUTH LOGIN"), .s("501 no"), .c("my secret!"), .s("500 what")],
        [.c("AUTH LOGIN"), .s("501 no"), .c("LOGIN alice secret!"), .s("500 what")],
        [.c("AUTH PLAIN AGFsaWNlAHNlY3JldA=="), .s("535 no login for alice with secret")],
        [
            .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("YWxpY2U="), .s("334 UGFzc3dvcmQ6"), .c("c2VjcmV0"),
            .s("535 not secret"),
        ],
        [.c("ATUH PLAIN AGFsaWNlAHNlY3JldA=="), .s("500 what")],
        [.c("BURL imap://a@x.org/d;UID=7;URLAUTH=submit+a:internal:secret LAST"), .s("250 ok")],
    ]

    @Test("A secret is in no event and no line of the transcript", arguments: dialogues + oddDialogues)
    func masked(dialogue: [Dialogue.Turn]) {
        let opening: [Dialogue.Turn] = [.s("220 mx"), .c("EHLO c"), .s("250-mx", "250 AUTH PLAIN LOGIN")]
        for slices in [{ (bytes: [UInt8]) in [bytes[...]] }, Decoding.octets] {
            let events = Decoding.events(
                of: opening + dialogue, transcribes: true, slices: slices)
            for event in events {
                let event = event.lowercased()
                #expect(!Self.secrets.contains { event.contains($0.lowercased()) })
            }
        }
    }

    @Test("A malformed line may be a reply, and shifts none of those after it")
    func malformedReply() {
        let turns: [Dialogue.Turn] = [
            .s("220 mx"), .c("EHLO c"), .s("250 mx"), .c("MAIL FROM:<a@example.org>"), .s("250Ok"),
            .c("RCPT TO:<b@example.org>"), .s("550 no"), .c("RCPT TO:<c@example.org>"), .s("250 ok"),
            .c("DATA"), .s("354 go"), .raw("x\r\n.\r\n"), .s("250 queued"), .c("QUIT"), .s("221 bye"),
        ]
        #expect(
            Decoding.events(of: turns).suffix(7) == [
                "MAIL <a@example.org> → lost", "RCPT <b@example.org> → 550", "RCPT <c@example.org> → 250",
                "DATA → 354", "message of 3", ". → 250", "QUIT → 221",
            ])
    }

    @Test("Behind a chunk that was refused before it came, any command is one, and no header field")
    func refusedChunk() {
        let opening: [Dialogue.Turn] = [.s("220 mx"), .c("EHLO c"), .s("250 mx")]
        let turns: [Dialogue.Turn] = [
            .c("BDAT 100000 LAST"), .s("503 no"), .c("VRFY x"), .s("252 maybe"), .c("BDAT 9 LAST"),
            .s("503 no"),
            .c("MAIL FROM:a@example.org"), .s("250 ok"), .c("BDAT 9 LAST"), .s("503 no"), .c("Help: x"),
            .c("QUIT"), .s("221 bye"),
        ]
        for slices in [{ (bytes: [UInt8]) in [bytes[...]] }, Decoding.octets] {
            #expect(
                Decoding.events(of: opening + turns, slices: slices).suffix(6) == [
                    "BDAT 100000 LAST → 503", "VRFY → 252", "BDAT 9 LAST → 503", "MAIL <a@example.org> → 250",
                    "BDAT 9 LAST → 503", "QUIT → 221",
                ])
        }
    }

    @Test("Where 354 may be lost, and the client went on, no other reply is one to DATA")
    func lostGo() {
        let turns: [Dialogue.Turn] = [
            .s("220 mx"), .c("LHLO c"), .s("250 mx"), .c("MAIL FROM:<a@example.org>"), .s("250 ok"),
            .c("RCPT TO:<b@example.org>"), .s("250 ok"), .c("RCPT TO:<c@example.org>"), .s("250 ok"),
            .c("DATA"), .s("354 go"), .raw("x\r\n.\r\n"), .s("550 b", "250 c"), .c("QUIT"), .s("221 bye"),
        ]
        var turn = -1
        let events = Decoding.events(of: turns) { bytes in
            turn += 1
            return turn == 10 || turn == 11 ? [Decoding.gap(bytes.count)] : [bytes[...]]
        }
        #expect(events.contains("DATA → lost"))
        #expect(!events.contains { $0.hasPrefix("DATA → 550") || $0.hasPrefix(". → ") })
        #expect(events.contains("QUIT → 221"))
    }

    @Test(
        "Where DATA and 354 are lost, a dialogue that the message quotes is none", arguments: [true, false])
    func quotedDialogue(isMidstream: Bool) {
        let message: [Dialogue.Turn] = [
            .c("Subject: failed", "From: m@x.org", "", "MAIL FROM:<i@x.org>", "550 no", "QUIT", "."),
            .s("250 queued"), .c("QUIT"), .s("221 bye"),
        ]
        let opening: [Dialogue.Turn] =
            [.s("220 mx"), .c("EHLO c"), .s("250 mx")]
            + .envelope("a@x.org", "b@y.org") + [.c("DATA"), .s("354 go")]
        var turn = isMidstream ? opening.count : 0
        let events = Decoding.events(
            of: isMidstream ? message : opening + message, isMidstream: isMidstream
        ) { bytes in
            turn += 1
            return opening.count - 1...opening.count ~= turn ? [Decoding.gap(bytes.count)] : [bytes[...]]
        }
        #expect(!events.contains { $0.hasPrefix("MAIL <i") })
        #expect(events.count { $0.hasPrefix("QUIT") } == 1 && events.contains("QUIT → 221"), "\(events)")
    }

    @Test("The name of a mechanism is no secret that a server might repeat")
    func mechanismIsKnown() {
        let turns: [Dialogue.Turn] = [
            .s("220 mx"), .c("EHLO c"), .s("250-mx", "250 AUTH PLAIN"), .c("AUTH CRAM-MD5"),
            .s("504 5.5.4 CRAM-MD5 is not offered"),
        ]
        #expect(
            Decoding.events(of: turns, transcribes: true).contains { $0.contains("CRAM-MD5 is not offered") })
    }

    @Test("What can have no challenge is passed over by one")
    func challengeOutOfTurn() {
        let turns: [Dialogue.Turn] = [
            .s("220 mx"), .c("EHLO c", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>", "DATA"),
            .s("250 mx", "250 ok", "354 go"), .raw("x\r\n.\r\n"), .s("250 queued"),
        ]
        #expect(
            Decoding.events(of: turns).suffix(5) == [
                "MAIL <a@example.org> → 250", "RCPT <b@example.org> → lost", "DATA → 354", "message of 3",
                ". → 250",
            ])
    }

    @Test(
        "A secret whose challenge or reply was lost is in no line of the transcript",
        arguments: dialogues.indices)
    func maskedAfterLoss(index: Int) {
        let opening: [Dialogue.Turn] = [.s("220 mx"), .c("EHLO c"), .s("250-mx", "250 AUTH PLAIN LOGIN")]
        let clientOnly = (opening + Self.dialogues[index]).filter(\.isClient)
        for event in Decoding.events(of: clientOnly + [.c("QUIT")], transcribes: true) {
            #expect(!Self.secrets.contains { event.contains($0) })
        }
    }

    @Test(
        "Any turn of the exchange may be lost: no secret is told, and behind a lost reply what follows is decoded",
        arguments: dialogues.indices)
    func maskedAfterGap(index: Int) {
        let opening: [Dialogue.Turn] = [.s("220 mx"), .c("EHLO c"), .s("250-mx", "250 AUTH PLAIN LOGIN")]
        let rest: [Dialogue.Turn] = [
            .c("MAIL FROM:<a@example.org>"), .s("250 ok"), .c("QUIT"), .s("221 bye"),
        ]
        let exchange = Self.dialogues[index]
        for lost in exchange.indices {
            var turn = 0
            let events = Decoding.events(of: opening + exchange + rest, transcribes: true) { bytes in
                defer { turn += 1 }
                return turn == opening.count + lost ? [Decoding.gap(bytes.count)] : [bytes[...]]
            }
            for event in events {
                #expect(!Self.secrets.contains { event.contains($0) }, "\(lost): \(event)")
            }
            // What no reply follows goes on with the next line.
            if !exchange[lost].isClient, exchange.last?.isClient == false {
                #expect(events.contains("QUIT → 221"), "\(lost): \(events)")
                #expect(events.contains("MAIL <a@example.org> → 250"), "\(lost): \(events)")
            }
        }
    }
}
