import TestSupport
import Testing

@testable import SMTPDecoding

struct CommandParserTests {
    private func parsed(_ line: String) -> String {
        var isLossy = false
        let bytes = Array(line.utf8)
        return Decoding.text(CommandParser.parse(bytes.span, isLossy: &isLossy))
    }

    // RFC 5321 appendix D, RFC 1870, 3030, 3461, 4954, 5321 section 4.1, and what clients make of them.
    @Test(
        "Commands are read as RFC 5321 writes them",
        arguments: [
            ("EHLO foo.com", "EHLO foo.com"), ("HELO [192.0.2.1]", "HELO [192.0.2.1]"),
            ("LHLO foo", "LHLO foo"),
            ("MAIL FROM:<JQP@bar.com>", "MAIL <JQP@bar.com>"), ("MAIL FROM:<>", "MAIL <>"),
            ("MAIL FROM:<a@x> SIZE=500000 BODY=8BITMIME", "MAIL <a@x> BODY=8BITMIME SIZE=500000"),
            (
                "MAIL FROM:<a@x> RET=HDRS ENVID=QQ314159 SMTPUTF8",
                "MAIL <a@x> ENVID=QQ314159 RET=HDRS SMTPUTF8="
            ),
            ("RCPT TO:<Jones@XYZ.COM>", "RCPT <Jones@XYZ.COM>"),
            ("RCPT TO:<@a.example,@b.example:userc@d.example>", "RCPT <userc@d.example>"),
            ("RCPT TO:<Postmaster>", "RCPT <Postmaster>"),
            (
                "RCPT TO:<c@x> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;c@x",
                "RCPT <c@x> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;c@x"
            ),
            ("RCPT TO:<\"a> b\"@x.org>", "RCPT <\"a> b\"@x.org>"),
            ("RCPT TO: \"a \\\" b\"@x.org NOTIFY=NEVER", "RCPT <\"a \\\" b\"@x.org> NOTIFY=NEVER"),
            ("RCPT TO:\"a b", "RCPT <\"a> B="),
            ("RCPT TO:<\"a\\\"> b\"@x>", "RCPT <\"a\\\"> b\"@x>"),
            ("DATA", "DATA"), ("RSET", "RSET"), ("QUIT", "QUIT"), ("STARTTLS", "STARTTLS"), ("NOOP", "NOOP"),
            ("BDAT 1000", "BDAT 1000"), ("BDAT 86 LAST", "BDAT 86 LAST"), ("BDAT 0 LAST", "BDAT 0 LAST"),
            ("BURL imap://harry@imap.example.com/Sent;UIDVALIDITY=1/;UID=30 LAST", "BURL LAST"),
            ("AUTH PLAIN", "AUTH PLAIN -"), ("AUTH PLAIN dGVzdAB0ZXN0ADEyMzQ=", "AUTH PLAIN test"),
            ("VRFY jones", "VRFY"), ("EXPN list", "EXPN"), ("ETRN x.org", "ETRN"), ("HELP", "HELP"),
            ("XCLIENT NAME=spike ADDR=168.100.189.2", "XCLIENT"), ("XFORWARD NAME=spike", "XFORWARD"),
        ])
    func asWritten(line: String, command: String) {
        #expect(parsed(line) == command)
    }

    @Test(
        "Sloppy forms are read as servers read them",
        arguments: [
            ("mail from:<a@x>", "MAIL <a@x>"), ("Mail From: <a@x>", "MAIL <a@x>"),
            ("MAIL FROM : <a@x>", "MAIL <a@x>"),
            ("MAIL FROM:a@x", "MAIL <a@x>"), ("MAIL FROM:a@x SIZE=1", "MAIL <a@x> SIZE=1"),
            ("MAIL FROM:<a@x>SIZE=1", "MAIL <a@x> SIZE=1"), ("MAIL FROM:<a@x> size=1", "MAIL <a@x> SIZE=1"),
            ("MAIL FROM:<a@x>  SIZE=1  BODY=7BIT ", "MAIL <a@x> BODY=7BIT SIZE=1"),
            ("RCPT TO:\t<b@y>", "RCPT <b@y>"),
            ("  QUIT", "QUIT"), ("QUIT ", "QUIT"), ("ehlo foo ", "EHLO foo"), ("EHLO", "EHLO "),
            ("bdat 10 last", "BDAT 10 LAST"), ("BDAT  10   LAST ", "BDAT 10 LAST"),
            ("auth login", "AUTH LOGIN -"), ("AUTH:PLAIN dGVzdAB0ZXN0ADEyMzQ=", "AUTH PLAIN test"),
            ("AUTH", "AUTH  -"), ("AUTH scram-sha-1", "AUTH SCRAM-SHA-1 -"),
            ("AUTH X_OWN-2", "AUTH X_OWN-2 -"),
            ("AUTH dGVzdAB0ZXN0ADEyMzQ=", "AUTH **** -"), ("AUTH Xown", "AUTH **** -"),
            ("RCPT TO:<b@y", "RCPT <<b@y>"), ("MAIL FROM:", "MAIL <>"), ("MAIL FROM:<", "MAIL <<>"),
            ("MAIL FROM: b@y> SIZE=1", "MAIL <b@y> SIZE=1"),
            ("MAIL FROM:<<b@y>> SIZE=1", "MAIL <b@y> SIZE=1"), ("RCPT TO:<@a,@b: x@c>", "RCPT <x@c>"),
            ("MAIL FROM: Bob Doe <b@y> SIZE=1", "MAIL <b@y> SIZE=1"),
            ("RCPT TO: \"Bob\" <b@y>", "RCPT <b@y>"),
            ("RCPT TO:\"a <b@z>\"@y", "RCPT <\"a <b@z>\"@y>"), ("RCPT TO:b@y <c@z>", "RCPT <b@y> <C@Z>="),
            ("X-EXPS GSSAPI", "AUTH GSSAPI -"), ("X-ANONYMOUSTLS", "STARTTLS"),
            ("xexch50 1140 2", "XEXCH50 1140"),
            ("XEXCH50 99999999999999999999 2", "XEXCH50"), ("XEXCH50", "XEXCH50"),
            ("MAIL FROM:root AUTH=<>", "MAIL <root> AUTH=<>"),
            ("RCPT TO:postmaster ORCPT=rfc822;<a@b>", "RCPT <postmaster> ORCPT=rfc822;<a@b>"),
            ("RCPT TO:=?utf-8?q?x?= <b@y>", "RCPT <b@y>"),
        ])
    func sloppy(line: String, command: String) {
        #expect(parsed(line) == command)
    }

    @Test(
        "What is no command is kept by its first word",
        arguments: [
            ("", ""), ("Subject: x", "SUBJECT"), ("MAIL", "MAIL"), ("MAIL TO:<a@x>", "MAIL"),
            ("RCPT a@x", "RCPT"),
            ("RCPTTO:<a@x>", "RCPTTO"), ("XXXX xxx", "XXXX"), (".", "."), ("é", "É"),
            ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRST"),
        ])
    func noCommand(line: String, verb: String) {
        #expect(parsed(line) == verb)
    }

    @Test(
        "A chunk size that no chunk can have is none",
        arguments: [
            "BDAT", "BDAT -1", "BDAT x", "BDAT 1x", "BDAT 99999999999999999999", "BDAT 18446744073709551616",
            "BDAT LAST",
            "BDAT 5 FIRST", "BDAT 0x10",
        ])
    func badSizes(line: String) {
        #expect(parsed(line).hasPrefix("BDAT ?"))
    }

    @Test(
        "The user of each mechanism is told, the secret never",
        arguments: [
            ("PLAIN", ["AGFsaWNlAHNlY3JldA=="], "alice"), ("PLAIN", ["Ym9iAGFsaWNlAHNlY3JldA=="], "alice"),
            ("LOGIN", ["YWxpY2U=", "c2VjcmV0"], "alice"), ("LOGIN", ["QUIT", "c2VjcmV0"], "AB\u{13}"),
            ("CRAM-MD5", ["dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"], "tim"),
            ("XOAUTH2", ["dXNlcj1hbGljZUB4Lm9yZwFhdXRoPUJlYXJlciBzZWNyZXQBAQ=="], "alice@x.org"),
            ("SCRAM-SHA-1", ["biwsbj11c2VyLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdM"], "user"),
            ("EXTERNAL", ["YWxpY2U="], "alice"), ("EXTERNAL", ["="], nil), ("GSSAPI", ["YWxpY2U="], nil),
            ("PLAIN", ["secret!"], nil), ("PLAIN", ["c2VjcmV0"], nil),
        ] as [(String, [String], String?)])
    func users(mechanism: String, responses: [String], user: String?) {
        var exchange = SASLExchange(mechanism: mechanism)
        for response in responses {
            let bytes = Array(response.utf8)
            exchange.respond(bytes.span)
        }
        #expect(exchange.user == user)
    }

    @Test("Noise and every cut of a command are read without a trap")
    func noise() {
        var random = SplitMix64(state: 1)
        let line = Array("MAIL FROM:<@a,@b:\"c\\\"\"@d> SIZE=1 BODY=8BITMIME AUTH=<>".utf8)
        for count in 0...line.count {
            var isLossy = false
            _ = CommandParser.parse(line.span.extracting(0..<count), isLossy: &isLossy)
        }
        let verbs = ["MAIL FROM:", "RCPT TO:", "BDAT ", "AUTH ", "EHLO ", "BURL ", ""]
        for _ in 0..<5000 {
            var bytes = Array(verbs[Int.random(in: 0..<verbs.count, using: &random)].utf8)
            let special = Array("<>@:,\"\\= \t0LAST".utf8)
            for _ in 0..<Int.random(in: 0..<30, using: &random) {
                bytes.append(
                    Bool.random(using: &random)
                        ? special[Int.random(in: 0..<special.count, using: &random)]
                        : UInt8.random(in: .min ... .max, using: &random))
            }
            var isLossy = false
            _ = CommandParser.parse(bytes.span, isLossy: &isLossy)
        }
    }
}
