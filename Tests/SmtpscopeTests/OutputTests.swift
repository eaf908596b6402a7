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
