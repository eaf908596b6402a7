import Foundation
import Testing

@Suite("Watching captures that are still written")
struct WatchTests {
    /// `lines N` and `bytes N`: wait until the output has so many, half a minute at most.
    private static let waiting = """
        has() { for _ in $(seq 300); do (( $(wc $1 < "$d/out") >= $2 )) && return; sleep 0.1; done; echo "no $*" >&2; }
        lines() { has -l $1; }; bytes() { has -c $1; }
        """

    /// Runs a script in a scratch folder `$d`; the script starts `watch`, which is interrupted at its end.
    private func run(
        _ script: String, watch: String, signal: String = "INT"
    ) async throws -> Program.Run {
        let scratch = try Scratch()
        return try await Program.shell(
            """
            set -m; \(Self.waiting); d='\(scratch.folder.path)'; touch "$d/out"
            start() { "$SMTPSCOPE" \(watch) > "$d/out" & pid=$!; }
            \(script)
            kill -\(signal) $pid
            for _ in $(seq 300); do kill -0 $pid 2>/dev/null || break; sleep 0.1; done
            kill -KILL $pid 2>/dev/null; wait $pid; status=$?; cat "$d/out"; exit $status
            """)
    }

    // Bash tells on standard error what became of its job.

    @Test(
        "A file that grows is read on, over a record that is only half there",
        arguments: [("INT", 130 as Int32), ("TERM", 143)])
    func growing(_ signal: String, _ status: Int32) async throws {
        let run = try await run(
            """
            s=Samples/exim.pcap; head -c 7001 $s > "$d/c"
            start; lines 2
            tail -c +7002 $s | head -c 9 >> "$d/c"; sleep 0.5; tail -c +7011 $s >> "$d/c"
            lines 8
            """, watch: "sessions -f ndjson --watch \"$d/c\"", signal: signal)
        #expect(run.status == status && !run.errors.contains("smtpscope: "), "\(run.errors)")
        // The capture has another name.
        let whole = try await Program.run("sessions", "-f", "ndjson", "Samples/exim.pcap")
        let ids = whole.lines.map { $0.prefix(60) }
        #expect(run.lines.map { $0.prefix(60) } == ids && ids.count == 9)
    }

    @Test("Files that come into a directory follow each other, and a session may span them")
    func directory() async throws {
        let run = try await run(
            """
            mkdir "$d/in"; echo no capture > "$d/in/notes.txt"
            start; sleep 0.3
            gzip -dc Samples/rotated-1.pcap.gz > "$d/in/z"; sleep 0.5
            cp Samples/rotated-2.pcap.zst "$d/in/a"
            lines 2
            """, watch: "sessions -f csv --watch \"$d/in\"")
        #expect(run.status == 130 && !run.errors.contains("smtpscope: "), "\(run.errors)")
        let whole = try await Program.shell(
            "smtpscope sessions -f csv Samples/rotated-1.pcap.gz Samples/rotated-2.pcap.zst")
        let columns = { (line: Substring) in
            line.split(separator: ",", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset != 2 }.map(\.element)
        }
        #expect(run.lines.map(columns) == whole.lines.map(columns))
        #expect(run.lines.count >= 2 && run.lines.dropFirst().allSatisfy { $0.contains("/in/") })
    }

    @Test("What is open when it is interrupted is told, and the document is whole")
    func openSessions() async throws {
        let run = try await run(
            "head -c 3000 Samples/exim.pcap > \"$d/c\"; start; bytes 100",
            watch: "sessions -f json --watch \"$d/c\"")
        #expect(run.status == 130 && !run.errors.contains("smtpscope: "), "\(run.errors)")
        let document = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
        #expect((document?["sessions"] as? [Any])?.count == 2)
    }

    @Test(
        "What can't be watched is said",
        arguments: [
            ("--watch Samples/exim.pcap Samples/auth.pcap", 64 as Int32), ("--watch -", 64),
            ("--watch /nowhere", 66), ("--watch /dev/null", 65),
            ("--watch --filter 'port (' Samples/exim.pcap", 64),
            ("--watch Samples/make.d/README.md Samples/make", 64), ("--watch README.md", 65),
        ])
    func refused(_ words: String, _ status: Int32) async throws {
        let run = try await Program.shell("timeout 20 \"$SMTPSCOPE\" sessions \(words)")
        #expect(run.status == status && !run.errors.isEmpty, "\(run.errors)")
    }
}
