import Foundation
import Testing

@Suite("How it is printed")
struct OutputTests {
    private static let views = [
        ["report"], ["report", "-f", "json"], ["sessions"], ["sessions", "-f", "ndjson"],
        ["sessions", "-f", "json"],
        ["sessions", "-f", "csv"], ["messages"], ["messages", "-f", "ndjson"], ["messages", "-f", "csv"],
        ["bounces", "--by", "domain", "--by", "cause"], ["bounces", "-f", "json"], ["bounces", "-f", "csv"],
    ]

    @Test("Two runs print the same bytes", arguments: views)
    func determinism(_ view: [String]) async throws {
        let first = try await Program.run(view + ["Samples"])
        let second = try await Program.run(view + ["Samples"])
        #expect(!first.output.isEmpty)
        #expect(first.output == second.output)
    }

    @Test("--output writes to a file what standard output would get", arguments: views)
    func outputFile(_ view: [String]) async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appending(path: "out")
        let run = try await Program.run(view + ["--output", file.path, "Samples/exim.pcap"])
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(
            Array(try Data(contentsOf: file)) == (try await Program.run(view + ["Samples/exim.pcap"])).output)
    }

    @Test(
        "What a run reads it does not write, whatever path leads to it",
        arguments: [
            "-o $d/in.pcap $d/in.pcap", "-o $d/link $d/in.pcap", "-o $d/./in.pcap $d",
            "-o $d/in.pcap - < $d/in.pcap", "sessions -f ndjson -o $d/in.pcap $d/in.pcap",
            "sessions -f ndjson --joinable $d/in.pcap $d/in.pcap",
            "sessions -f ndjson --joinable $d/new -o $d/../${d##*/}/new $d/in.pcap",
            "sessions -f ndjson --joinable $d/link -o $d/x $d/in.pcap",
            "messages -o $d/keys --keylog $d/keys $d/in.pcap",
            "bounces -o $d/rules --rules $d/rules $d/in.pcap",
            "audit -o $d/policy --policy $d/policy $d/in.pcap", "show -o $d/in.pcap C $d/in.pcap",
            "diff -o $d/in.pcap $d/copy.pcap $d/in.pcap",
            "report --from-records -o $d/records $d/records", "report --from-records -o $d/cut $d/records",
        ])
    func keptInputs(_ words: String) async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            d='\(scratch.folder.path)'; cp Samples/bounce.pcap "$d/in.pcap"; cp "$d/in.pcap" "$d/copy.pcap"
            ln -s in.pcap "$d/link"; touch "$d/keys" "$d/rules" "$d/policy"
            smtpscope sessions -f ndjson --joinable "$d/cut" -o "$d/records" "$d/copy.pcap"
            sums() { (cd "$d" && cksum *); }; sums > "$d.sums"
            smtpscope \(words); status=$?
            sums | cmp - "$d.sums"; rm "$d.sums"; exit $status
            """)
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.output.isEmpty, "\(run.text)")
        #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        withExtendedLifetime(scratch) {}
    }

    @Test("A file that is no input is replaced, also beside the captures of a folder")
    func replacedOutput() async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            d='\(scratch.folder.path)'; cp Samples/bounce.pcap "$d/in.pcap"; echo old > "$d/report.txt"
            smtpscope -o "$d/report.txt" "$d" && smtpscope "$d" | cmp - "$d/report.txt"
            """)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        withExtendedLifetime(scratch) {}
    }

    @Test("Colours only on demand when it is no terminal, and they change nothing else")
    func colour() async throws {
        let plain = try await Program.run("Samples/refusals.pcap")
        #expect(!plain.text.contains("\u{1B}"))
        let coloured = try await Program.run("--color", "always", "Samples/refusals.pcap")
        #expect(coloured.text.contains("\u{1B}["))
        #expect(coloured.text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.text)
    }

    @Test("JSON is JSON, and the records in it are those of NDJSON", arguments: ["sessions", "messages"])
    func json(_ view: String) async throws {
        let document = try await Program.run(view, "-f", "json", "Samples/refusals.pcap")
        let records = try await Program.run(view, "-f", "ndjson", "Samples/refusals.pcap")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(document.output)) as? [String: Any])
        let listed = try #require(object[view] as? [NSDictionary])
        let lines = try records.lines.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
        }
        #expect(listed == lines)
    }

    @Test("No line ends in a space, but for what was on the wire", arguments: Samples.all)
    func trailingSpace(_ capture: String) async throws {
        var outputs = [try await Program.run(capture), try await Program.run("sessions", capture)]
        outputs.append(try await Program.run("messages", capture))
        outputs.append(try await Program.run("bounces", capture))
        for record in try await Samples.records([capture]) {
            outputs.append(try await Program.run("show", record.id, capture))
        }
        for output in outputs {
            #expect(output.lines.filter { $0.hasSuffix(" ") && !$0.contains("S: ") } == [])
        }
    }
}
