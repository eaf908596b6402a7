import Foundation
import Testing

@Suite("Explaining replies")
struct ExplainTests {
    @Test("A reply is explained in words")
    func person() async throws {
        let run = try await Program.shell("smtpscope explain --language en '452 4.2.2 Mailbox full'")
        #expect(run.status == 0)
        #expect(run.text.contains("mailbox-full"))
        #expect(run.text.contains("the server deferred"))
    }

    @Test(
        "So are codes, commands, extensions and ports, in the language of the user",
        arguments: [
            ("en_GB.UTF-8", "'RCPT TO'", "Names a recipient"), ("en", "CHUNKING", "RFC 3030"),
            ("en", "587", "Submission"), ("en", "5.7.26", "email-auth-failed"),
            ("de_DE.UTF-8", "'550 5.1.1 User unknown'", "Ursache"),
        ])
    func other(_ language: String, _ words: String, _ expected: String) async throws {
        let run = try await Program.shell("LC_ALL=\(language) smtpscope explain \(words)")
        #expect(run.status == 0)
        #expect(run.text.contains(expected))
    }

    @Test("What a reply would do to a terminal is escaped")
    func escapes() async throws {
        let run = try await Program.shell(#"smtpscope explain "$(printf '550 no \033[31m such user')""#)
        #expect(run.status == 0)
        #expect(!run.text.contains("\u{1B}"))
    }

    @Test("A program gets an answer for each line, with the ids that it gave")
    func batch() async throws {
        let run = try await Program.shell(
            #"printf '{"id":"a","code":550,"enhanced":"5.1.1","stage":"rcpt","text":"User unknown"}\n\n{"id":"b"}\n'"#
                + " | smtpscope explain --batch")
        let lines = run.text.split(separator: "\n")
        #expect(run.status == 0)
        try #require(lines.count == 2)
        #expect(lines[0].hasPrefix(#"{"id":"a","cause":"user-unknown","permanent":true"#))
        #expect(lines[1].hasPrefix(#"{"id":"b","cause":"unclassified""#))
    }

    @Test("An id is answered as it came", arguments: ["5", "-5", "2.5", #""5""#, "12345678901234"])
    func ids(_ id: String) async throws {
        let run = try await Program.shell(
            "echo '{\"id\":\(id),\"code\":550}' | smtpscope explain --batch")
        #expect(
            run.status == 0 && run.text.hasPrefix("{\"id\":\(id),\"cause\":"), "\(run.text) \(run.errors)")
    }

    @Test(
        "A value of the wrong kind is named by its key",
        arguments: [
            (#"{"id":[5]}"#, "a string or a number as id"), (#"{"code":"550"}"#, "a whole number as code"),
            (#"{"text":5}"#, "a string as text"),
            ("[5]", "a JSON object with strings and numbers"),
        ])
    func badValue(_ line: String, _ expected: String) async throws {
        let run = try await Program.shell("echo '\(line)' | smtpscope explain --batch")
        #expect(run.status == 65 && run.errors.contains("line 1: expected \(expected)"), "\(run.errors)")
    }

    @Test("A line that is no JSON is named, and the answers before it stand")
    func badLine() async throws {
        let run = try await Program.shell(
            #"printf '{"id":"a","text":"550 Relay access denied"}\nnot JSON\n' | smtpscope explain --batch"#)
        #expect(run.status == 65)
        #expect(run.text.contains("relay-denied"))
        #expect(run.errors.contains("line 2"))
    }

    @Test("Local rules go before the program's own, and a bad one is named by its line")
    func localRules() async throws {
        let scratch = try Scratch()
        let rules = "[ours]\ncause: policy-rejected\nconfidence: 90\ntext: mailbox full\n"
        let good = try scratch.file("good.rules", Data(rules.utf8))
        let bad = try scratch.file("bad.rules", Data("[ours]\ncause: weather\n".utf8))
        let run = try await Program.shell("smtpscope explain --rules '\(good.path())' '552 Mailbox full'")
        #expect(run.text.contains("policy-rejected"))
        #expect(run.text.contains("ours, 9"))
        let refused = try await Program.shell("smtpscope explain --rules '\(bad.path())' '552 Mailbox full'")
        #expect(refused.status == 64)
        #expect(refused.errors.contains("line 2"))
    }

    @Test(
        "Nothing to explain, or a language without words, is a usage error",
        arguments: [
            "explain", "explain --batch '550 no'", "explain --language fr 550",
            "show --explain --language fr C Samples/exim.pcap",
            "show --language de C Samples/exim.pcap", "show --explain -f json C Samples/exim.pcap",
        ])
    func usage(_ words: String) async throws {
        let run = try await Program.shell("smtpscope \(words)")
        #expect(run.status == 64 && run.output.isEmpty)
    }

    @Test("A transcript explains itself in the language of the user")
    func transcript() async throws {
        let id = try await Samples.records(["Samples/exim.pcap"])[6].id
        let run = try await Program.shell(
            "LC_ALL=de_DE.UTF-8 smtpscope show --explain \(id) Samples/exim.pcap")
        #expect(run.text.contains("Der Client nennt sich"))
    }
}
