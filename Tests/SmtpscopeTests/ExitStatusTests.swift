import Foundation
import Testing

@Suite("Exit statuses and what goes with them")
struct ExitStatusTests {
    @Test(
        "64: the words were wrong",
        arguments: [
            [], ["--bogus", "Samples/auth.pcap"], ["--port", "x", "Samples/auth.pcap"],
            ["--port", "0", "Samples/auth.pcap"], ["--since", "tomorrow", "Samples/auth.pcap"],
            ["-f", "xml", "Samples/auth.pcap"], ["-f", "csv", "Samples/auth.pcap"],
            ["--filter", "tcp port port", "Samples/auth.pcap"], ["-", "-"],
            ["show", "C", "Samples/auth.pcap"],
            ["show", "-f", "csv", "C", "Samples/auth.pcap"],
            ["sessions", "--connection-memory", "many", "x"],
            ["bounces", "-f", "ndjson", "Samples/auth.pcap"],
            ["sessions", "-f", "html", "Samples/auth.pcap"],
            ["audit", "-f", "ndjson", "Samples/auth.pcap"],
            ["audit", "--ignore", "no-such-finding", "Samples/auth.pcap"],
            ["bounces", "--by", "day", "Samples/auth.pcap"],
            ["bounces", "--by", "code", "--by", "code", "x"],
            ["bounces", "--limit", "-1", "Samples/auth.pcap"],
            ["sessions", "--connections", "0", "Samples/auth.pcap"], ["diff", "-", "-"],
            ["report", "--from-records", "--since", "2026-01-01T00:00:00Z", "x.ndjson"],
            ["report", "--from-records", "-"],
        ])
    func usage(_ arguments: [String]) async throws {
        let run = try await Program.run(arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test("65: not a capture, or nothing at all", arguments: ["", "hello, I am a text\n"])
    func notACapture(_ content: String) async throws {
        let scratch = try Scratch()
        let file = try scratch.file("x.pcap", Data(content.utf8)).path
        let run = try await Program.run(file)
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(file))
    }

    @Test("65: records that can't be read, which is not their end")
    func unreadableRecords() async throws {
        let scratch = try Scratch()
        let run = try await Program.run("report", "--from-records", scratch.folder.path)
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(scratch.folder.path))
    }

    @Test("65: records out of a pipe, which can't be read twice")
    func pipedRecords() async throws {
        let run = try await Program.shell(
            "smtpscope report --from-records <(smtpscope sessions -f ndjson Samples/bounce.pcap)")
        #expect(run.status == 65 && run.output.isEmpty && run.errors.contains("must be a file"))
    }

    @Test(
        "What arguments hold reaches no terminal as it is",
        arguments: [
            ["--rules", "no\u{1B}[31m", "Samples/auth.pcap"],
            ["audit", "--policy", "no\u{1B}[31m", "Samples/auth.pcap"],
            ["show", "C\u{1B}[31m", "Samples/auth.pcap"], ["-o", "no\u{1B}[31m/x", "Samples/auth.pcap"],
            ["--keylog", "no\u{1B}[31m", "Samples/auth.pcap"], ["report", "--from-records", "no\u{1B}[31m"],
        ])
    func escapedArguments(_ arguments: [String]) async throws {
        let run = try await Program.run(arguments)
        #expect(run.status != 0)
        #expect(run.errors.contains("\\x1B[31m") && !run.errors.contains("\u{1B}"))
    }

    @Test(
        "65: a capture that breaks off is reported as far as it goes",
        arguments: [
            ("refusals.pcap", 8_000, 3), ("refusals.pcap", 54_000, 20), ("nanoseconds.pcapng", 4_000, 1),
            ("rotated-1.pcap.gz", 9_000, 1),
        ])
    func brokenCapture(_ sample: String, bytes: Int, sessions: Int) async throws {
        let scratch = try Scratch()
        let file = try scratch.beginning(of: sample, bytes: bytes).path
        let records = try await Program.run("sessions", "-f", "ndjson", file)
        #expect(records.status == 65)
        #expect(records.lines.count >= sessions)
        #expect(records.errors.contains(file))
        #expect(records.errors.split(separator: "\n").count == 1)
        let report = try await Program.run(file)
        #expect(report.status == 65)
        #expect(report.text.contains("broke off"), "the report itself says so too")
    }

    @Test("Wherever a capture is cut, it is read to there or refused")
    func anyCut() async throws {
        let scratch = try Scratch()
        let size = try Data(contentsOf: Samples.folder.appending(path: "delivery.pcap")).count
        for bytes in stride(from: 0, to: size, by: 631) {
            let run = try await Program.run(
                "sessions", try scratch.beginning(of: "delivery.pcap", bytes: bytes).path)
            #expect(run.status == 65 || (run.status == 0 && run.errors.isEmpty), "cut after \(bytes) bytes")
        }
    }

    @Test("66: no such file, no capture in the folder, no such session")
    func notFound() async throws {
        let scratch = try Scratch()
        for arguments in [
            ["Samples/absent.pcap"], [scratch.folder.path], ["show", "Cxxxxxxxxxx", "Samples/auth.pcap"],
        ] {
            let run = try await Program.run(arguments)
            #expect(run.status == 66)
            #expect(run.output.isEmpty)
            #expect(!run.errors.isEmpty)
        }
    }

    @Test(
        "73: the output can't be written",
        arguments: [["report"], ["sessions"], ["messages", "-f", "csv"], ["bounces"]])
    func notWritten(_ view: [String]) async throws {
        let run = try await Program.run(
            view + ["--output", "/nonexistent/folder/x", "Samples/delivery.pcap"])
        #expect(run.status == 73)
        #expect(run.errors.contains("/nonexistent/folder/x"))
    }

    @Test(
        "1: the audit found what it was to fail on, and only then",
        arguments: [
            ("critical", [], 1), ("info", [], 1), ("critical", ["--ignore", "plaintext-credentials"], 0),
            ("high", ["--ignore", "plaintext-credentials"], 1),
            ("high", ["--ignore", "plaintext-credentials", "--ignore", "plaintext-mail"], 0),
        ] as [(String, [String], Int32)])
    func failOn(_ severity: String, _ ignored: [String], _ status: Int32) async throws {
        let run = try await Program.run(["audit", "--fail-on", severity] + ignored + ["Samples/auth.pcap"])
        #expect(run.status == status)
        #expect(!run.output.isEmpty)
        #expect(run.errors.isEmpty)
    }

    @Test("73: standard output is full", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func full() async throws {
        let run = try await Program.shell("smtpscope sessions Samples > /dev/full")
        #expect(run.status == 73)
        #expect(!run.errors.isEmpty)
    }

    @Test(
        "A closed pipe ends it quietly",
        arguments: ["report", "sessions -f ndjson", "messages -f csv", "bounces"])
    func closedPipe(_ view: String) async throws {
        let run = try await Program.shell("smtpscope \(view) Samples | head -1")
        #expect(run.status == 0)
        #expect(run.lines.count == 1)
        #expect(run.errors.isEmpty)
        let unread = try await Program.shell("smtpscope \(view) Samples | true")
        #expect(unread.status == 0)
        #expect(unread.errors.isEmpty)
    }

    @Test("--version tells the version and the commit, or that nobody knows it")
    func version() async throws {
        let run = try await Program.run("--version")
        #expect(run.text.contains(/^[0-9]+\.[0-9]+\.[0-9]+ \(commit ([0-9a-f]{12}|unknown)\)\n$/))
    }

    @Test("--version and --help are no errors")
    func help() async throws {
        for arguments in [
            ["--version"], ["--help"], ["help", "show"], ["sessions", "--help"], ["bounces", "--help"],
        ] {
            let run = try await Program.run(arguments)
            #expect(run.status == 0)
            #expect(!run.output.isEmpty)
            #expect(run.errors.isEmpty)
        }
    }
}
