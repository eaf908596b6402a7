import Foundation
import Testing

@Suite("audit --policy, and the audit's tables")
struct PolicyTests {
    private static let sample = "Samples/mail-policy.yaml"

    @Test(
        "1: a breach, or a finding as severe as the policy says; 0: the policy is kept",
        arguments: [
            ("auth", 1), ("refusals", 1), ("starttls-refused", 1), ("starttls-stripped", 1), ("lmtp", 0),
            ("starttls-tls12", 0), ("starttls-tls13", 0), ("ipv6", 1),
        ])
    func status(_ sample: String, _ status: Int32) async throws {
        let run = try await Program.run("audit", "--policy", Self.sample, "Samples/\(sample).pcap")
        #expect(run.status == status)
        #expect(run.errors.isEmpty)
        #expect(run.text.hasPrefix(status == 0 ? "the policy is kept" : "POLICY\n"))
    }

    @Test("What is printed of breaches")
    func golden() async throws {
        for (name, format) in [("txt", "text"), ("json", "json"), ("csv", "csv")] {
            let run = try await Program.run(
                "audit", "--policy", Self.sample, "-f", format, "Samples/refusals.pcap",
                "Samples/starttls-refused.pcap")
            #expect(run.status == 1)
            try Golden.check(run.output, "refusals.policy.\(name)")
        }
    }

    @Test(
        "Each demand by itself",
        arguments: [
            ("require-tls: {domains: [stripped.example.net]}", "starttls-stripped", 1),
            (
                "require-tls: {domains: [\"*.example.net\"], except: [198.51.100.32/27]}",
                "starttls-stripped", 0
            ),
            ("require-tls: {servers: [mx1.example.net]}", "delivery", 1),
            ("require-tls: {servers: [mx2.example.net]}", "delivery", 0),
            ("minimum-tls-version: 1.3", "starttls-tls12", 1),
            ("minimum-tls-version: 1.2", "starttls-tls12", 0),
            ("forbid-auth-before-tls: true", "auth", 1), ("forbid-auth-before-tls: true", "delivery", 0),
            ("bounce-rate: {maximum: 50%, minimum-recipients: 10}", "refusals", 1),
            ("bounce-rate: {maximum: 50%}", "refusals", 0), ("fail-on: critical", "auth", 1),
            ("{fail-on: critical, ignore: [plaintext-credentials]}", "auth", 0),
        ])
    func demands(_ policy: String, _ sample: String, _ status: Int32) async throws {
        let scratch = try Scratch()
        let file = try scratch.file("policy.yaml", Data(policy.utf8)).path
        let run = try await Program.run("audit", "--policy", file, "Samples/\(sample).pcap")
        #expect(run.status == status)
        #expect(run.errors.isEmpty)
    }

    @Test("The command line's --fail-on goes before the policy's")
    func failOn() async throws {
        let scratch = try Scratch()
        let file = try scratch.file("policy.yaml", Data("fail-on: critical".utf8)).path
        let command = ["audit", "--policy", file, "Samples/smuggling.pcap", "--ignore", "smtp-smuggling"]
        #expect(try await Program.run(command).status == 0)
        #expect(try await Program.run(command + ["--fail-on", "high"]).status == 1)
    }

    @Test("64: a policy that is none, with the file, the line and the key")
    func malformed() async throws {
        let scratch = try Scratch()
        let file = try scratch.file("policy.yaml", Data("require-tls:\n  domain: [example.net]\n".utf8)).path
        let run = try await Program.run("audit", "--policy", file, "Samples/auth.pcap")
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(
            run.errors
                == "smtpscope: \(file): line 2: require-tls: expected domains, servers, except, found \"domain\"\n"
        )
        for noise in ["\0\0", "\u{FEFF}", String(repeating: "[", count: 100_000), "\"\\x1b[31m\": a"] {
            let file = try scratch.file("noise.yaml", Data(noise.utf8)).path
            let run = try await Program.run("audit", "--policy", file, "Samples/auth.pcap")
            #expect(run.status == 64)
            #expect(run.errors.hasPrefix("smtpscope: \(file): "))
            #expect(!run.errors.contains("\u{1B}"))
        }
    }

    @Test("Without names the verdict is the same, and none is told")
    func redacted() async throws {
        let command = ["audit", "--policy", Self.sample, "-f", "json"] + Samples.all
        let plain = try await Program.run(command)
        let redacted = try await Program.run(command + ["--redact", "--redact-key", "key"])
        #expect(plain.status == 1)
        #expect(redacted.status == 1)
        #expect(redacted.errors.isEmpty)
        #expect(try Self.breaches(in: Data(plain.output)) == Self.breaches(in: Data(redacted.output)))
        #expect(try await Needles.ofSamples().found(in: redacted.text) == [])
    }

    /// How often each rule was broken.
    private static func breaches(in document: Data) throws -> [String: Int] {
        let root = try #require(try JSONSerialization.jsonObject(with: document) as? [String: Any])
        let policy = try #require(root["policy"] as? [String: Any])
        let rules = try #require(policy["rules"] as? [[String: Any]])
        #expect(rules.count >= 3)
        return Dictionary(
            uniqueKeysWithValues: rules.map { ($0["id"] as? String ?? "", $0["count"] as? Int ?? 0) })
    }

    @Test("The sample is the one that the README shows")
    func readme() throws {
        let policy = try String(contentsOf: Program.folder.appending(path: Self.sample), encoding: .utf8)
        let readme = try String(contentsOf: Program.folder.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains("```yaml\n\(policy)```\n"))
    }

    @Test("66: no such policy")
    func absent() async throws {
        let run = try await Program.run("audit", "--policy", "/nonexistent.yaml", "Samples/auth.pcap")
        #expect(run.status == 66)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("/nonexistent.yaml"))
    }

    @Test("The tables of CSV", arguments: ["findings", "ledger", "servers"])
    func tables(_ table: String) async throws {
        let run = try await Program.run(
            "audit", "-f", "csv", "--table", table, "Samples/auth.pcap", "Samples/starttls-tls12.pcap",
            "Samples/starttls-failed.pcap")
        #expect(run.status == 0)
        try Golden.check(run.output, "audit.\(table).csv")
    }

    @Test("64: a table of a format that has all of them, and one that is none")
    func wrongTable() async throws {
        for words in [
            ["--table", "ledger"], ["-f", "json", "--table", "ledger"], ["-f", "csv", "--table", "x"],
        ] {
            let run = try await Program.run(["audit", "Samples/auth.pcap"] + words)
            #expect(run.status == 64)
            #expect(run.output.isEmpty)
        }
    }
}
