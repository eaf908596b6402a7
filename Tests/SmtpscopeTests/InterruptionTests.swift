import Foundation
import Testing

/// What becomes of a run that SIGINT or SIGTERM ends.
@Suite("Interrupted runs")
struct InterruptionTests {
    /// Feeds a sample to the program through a FIFO that does not end, so often that the FIFO can't hold it; when nearly
    /// all is read it sends the signal.
    private func run(_ words: String, _ signal: String, then after: String = ":") async throws -> Program.Run
    {
        // With -m bash leaves SIGINT to what it starts in the background.
        try await shell(
            """
            "$SMTPSCOPE" \(words) < pipe & program=$!
            exec 3> pipe
            { cat "$samples/exim.pcap"; for i in {1..40}; do tail -c +25 "$samples/exim.pcap"; done; } >&3
            kill -\(signal) $program; \(after); wait $program
            """)
    }

    /// Runs lines of shell in a folder of their own, in which there is a FIFO.
    private func shell(_ script: String) async throws -> Program.Run {
        let scratch = try Scratch()
        let folder = scratch.folder.path
        let run = try await Program.shell(
            "set -m; cd '\(folder)'; mkfifo pipe; samples=\"$OLDPWD/Samples\"\n\(script)")
        withExtendedLifetime(scratch) {}
        return run
    }

    @Test(
        "The report tells what was read so far, and that it is partial",
        arguments: [("INT", 130), ("TERM", 143)])
    func report(_ signal: String, _ status: Int32) async throws {
        let run = try await run("-", signal)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix("smtpscope: partial: SIG\(signal) ended the reading after "))
        // Bash tells, too, what became of its job.
        #expect(run.errors.split(separator: "\n").count { $0.hasPrefix("smtpscope: ") } == 1)
        #expect(run.text.contains("Messages"))
        #expect(run.text.contains("interrupted by SIG\(signal)"))
        #expect(run.text.contains("partial: SIG\(signal)"))
    }

    @Test("JSON has a mark of it")
    func json() async throws {
        let run = try await run("report -f json -", "TERM")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        let captures = try #require(report["captures"] as? [[String: Any]])
        #expect((captures.first?["problem"] as? String)?.contains("interrupted by SIGTERM") == true)
        #expect((report["notes"] as? [String])?.first?.hasPrefix("partial: SIGTERM") == true)
    }

    @Test("Records that were made are written, whole lines of them", arguments: ["sessions", "messages"])
    func records(_ view: String) async throws {
        let run = try await run("\(view) -f ndjson -", "INT")
        #expect(run.status == 130)
        #expect(run.lines.count >= 9)
        for line in run.lines {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }

    @Test("A document that holds records is closed")
    func document() async throws {
        let run = try await run("sessions -f json -", "INT")
        #expect(run.status == 130)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output)) }
    }

    @Test("A comparison of a part says nothing")
    func comparison() async throws {
        let run = try await run("diff - \"$samples/exim.pcap\"", "INT")
        #expect(run.status == 130)
        #expect(run.output.isEmpty)
    }

    @Test(
        "An export leaves nothing behind",
        arguments: ["ndjson --as csv", "sqlite", "html", "eml --as attachments", "zeek --as postfix-log"])
    func export(_ formats: String) async throws {
        let run = try await run(
            "export --as \(formats) --to out -", "TERM", then: "wait $program; ls -A; ls -A out")
        #expect(run.status == 143)
        #expect(run.errors.contains("out: nothing was written\n"))
        #expect(run.text == "pipe\n")
    }

    @Test("A FIFO that nobody has opened is no obstacle")
    func unopened() async throws {
        let run = try await shell(
            """
            "$SMTPSCOPE" pipe & program=$!
            sleep 0.5; kill -TERM $program; wait $program
            """)
        #expect(run.status == 143)
    }

    @Test("A second signal ends it at once, whatever it waits for")
    func twice() async throws {
        // The records go to a FIFO whose reader reads one: 64 KiB fit, and the program waits for more room.
        let run = try await shell(
            """
            exec 3<> pipe
            "$SMTPSCOPE" sessions -f ndjson "$samples" >&3 & program=$!
            read -r record <&3; kill -TERM $program; sleep 0.5; kill -0 $program && echo waits
            kill -TERM $program; wait $program
            """)
        #expect(run.text == "waits\n")
        #expect(run.status == 143)
    }

    @Test("What comes twice at the same moment is one signal: timeout(1) sends it so")
    func atOnce() async throws {
        let run = try await run("-", "TERM", then: "kill -TERM $program")
        #expect(run.status == 143)
        #expect(run.text.contains("Messages"))
    }

    @Test("Who starts it with SIGINT ignored has it ignored")
    func ignored() async throws {
        let run = try await shell(
            """
            trap '' INT
            "$SMTPSCOPE" - < pipe & program=$!
            exec 3> pipe; cat "$samples/exim.pcap" >&3; kill -INT $program; exec 3>&-; wait $program
            """)
        #expect(run.status == 0)
        #expect(!run.errors.contains("smtpscope: "))
    }
}
