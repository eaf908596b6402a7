import Foundation
import Testing

@Suite("Filters of records")
struct FilterTests {
    private static let bounce = "Samples/bounce.pcap"

    /// Options, and whether a session is what they ask for.
    struct Case: Sendable {
        var options: [String]
        var capture = "Samples/"
        var isAskedFor: @Sendable (SessionRecord) -> Bool
    }

    @Test(
        "A session is kept if it is asked for",
        arguments: [
            Case(options: ["--client", "198.51.100.25"]) { $0.client.ip == "198.51.100.25" },
            Case(options: ["--client", "2001:db8::/32"]) { $0.client.ip.hasPrefix("2001:db8:") },
            Case(options: ["--server", "198.51.100.32/28,198.51.100.130"]) { session in
                (32..<48).map { "198.51.100.\($0)" }.contains(session.server.ip)
                    || session.server.ip == "198.51.100.130"
            },
            Case(options: ["--server", "exim.example.net"]) {
                $0.greeting?.text.hasPrefix("exim.example.net ") ?? false
            },
            Case(options: ["--from", "<>"]) { $0.transactions.contains { $0.from?.isEmpty ?? false } },
            Case(options: ["--to", "box.example.net"]) {
                $0.transactions.contains { $0.recipients.contains { $0.to.hasSuffix("@box.example.net") } }
            },
            Case(options: ["--outcome", "deferred"], capture: "Samples/refusals.pcap") {
                $0.transactions.contains { transaction in
                    transaction.recipients.isEmpty
                        ? transaction.outcome == "deferred"
                        : transaction.recipients.contains { $0.outcome == "deferred" }
                }
            },
            Case(
                options: [
                    "--from", "bob@", "--to", "gone@", "--outcome", "rejected", "--outcome", "deferred",
                ],
                capture: "Samples/refusals.pcap"
            ) {
                $0.transactions.contains { transaction in
                    transaction.from?.hasPrefix("bob@") ?? false
                        && transaction.recipients.contains {
                            $0.to.hasPrefix("gone@") && $0.outcome == "rejected"
                        }
                }
            },
        ])
    func sessions(_ example: Case) async throws {
        let all = try await Samples.records([example.capture])
        let expected = all.filter(example.isAskedFor).map(\.id)
        #expect(!expected.isEmpty && expected.count < all.count)
        #expect(try await Samples.records([example.capture], example.options).map(\.id) == expected)
    }

    @Test("The ledger has only the rows that are asked for")
    func rows() async throws {
        let run = try await Program.run(
            "messages", "-f", "csv", "--outcome", "rejected", "--cause", "user-unknown",
            "Samples/delivery.pcap")
        #expect(run.lines.count == 2)
        #expect(run.lines[1].contains(",bob@example.org,gone@example.net,rejected,"))
        let session = try await Samples.records(["Samples/delivery.pcap"], ["--outcome", "rejected"])
        #expect(session.count == 1)
        #expect(session[0].transactions.flatMap(\.recipients).count == 2, "a record stays whole")
    }

    @Test("bounces counts only what is asked for")
    func bounces() async throws {
        let run = try await Program.run(
            "bounces", "-f", "csv", "--cause", "user-unknown", "Samples/exim.pcap")
        #expect(run.lines.count == 2)
        #expect(run.lines[1].contains("user-unknown"))
    }

    @Test("A report about a recipient who is asked for is told, whoever it goes to")
    func news() async throws {
        let run = try await Program.run(
            "messages", "-f", "ndjson", "--to", "gone@lists.example.net", Self.bounce)
        #expect(run.lines.contains { $0.hasPrefix(#"{"record":"later-bounce""#) })
        #expect(
            run.lines.filter {
                $0.contains(#""record":"message""#) || $0.contains(#""to":"bob@example.org""#)
            }.allSatisfy { $0.contains("gone@lists.example.net") })
        let other = try await Program.run(
            "messages", "-f", "ndjson", "--to", "alice@lists.example.net", Self.bounce)
        #expect(!other.lines.contains { $0.hasPrefix(#"{"record":"later-bounce""#) })
    }

    @Test(
        "A report counts what is asked for, says what is left out, and follows retries through all outcomes")
    func report() async throws {
        let run = try await Program.run(
            "report", "-f", "json", "--to", "grey.example.net", "--outcome", "accepted",
            "Samples/refusals.pcap")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        #expect((report["sessions"] as? [String: Any])?["total"] as? Int == 1)
        #expect((report["notes"] as? [String])?.first?.hasPrefix("filtered: ") == true)
        let retries = try #require(report["retries"] as? [String: Any])
        #expect(retries["deliveries"] as? Int == 1)
        let courses = try #require(retries["courses"] as? [[String: Any]])
        #expect(courses.first?["first"] as? String == "deferred")
        #expect(courses.first?["final"] as? String == "accepted")
    }

    @Test("Filters look at the names, whatever --redact makes of them")
    func redacted() async throws {
        let options = ["--to", "gone@lists.example.net"]
        let plain = try await Samples.records([Self.bounce], options)
        let redacted = try await Samples.records([Self.bounce], options + ["--redact", "--redact-key", "k"])
        #expect(plain.map(\.firstFrame) == redacted.map(\.firstFrame))
        #expect(!plain.isEmpty)
    }

    @Test(
        "64: nonsense",
        arguments: [
            ["--client", "1.2.3"], ["--client", "192.0.2.0/40"], ["--server", ""], ["--server", "a..b"],
            ["--from", "@"], ["--to", "a b"],
            ["--to", "bob@example.org,"], ["--outcome", "lost"], ["--outcome", ""], ["--cause", "bad-luck"],
            ["--redact-key", "k"],
            ["--redact-key-file", "k"], ["--redact", "--redact-key", ""],
            ["--redact", "--redact-key", "k", "--redact-key-file", "k"],
            ["--redact", "--redact-key-file", "/dev/null"],
        ])
    func usage(_ options: [String]) async throws {
        for view in ["report", "sessions", "messages", "bounces", "audit"] {
            let run = try await Program.run([view] + options + ["Samples/auth.pcap"])
            #expect(run.status == 64, "\(view)")
            #expect(run.output.isEmpty)
            #expect(!run.errors.isEmpty)
        }
    }

    @Test("66: no such key file")
    func noKeyFile() async throws {
        let run = try await Program.run(
            "--redact", "--redact-key-file", "/nonexistent/key", "Samples/auth.pcap")
        #expect(run.status == 66)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("/nonexistent/key"))
    }
}
