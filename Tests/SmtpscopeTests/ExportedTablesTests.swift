import Foundation
import Testing

@Suite("export of records")
struct ExportedTablesTests {
    private func export(_ format: String, to folder: URL, _ words: [String]) async throws -> Program.Run {
        try await Program.run(["export", "--as", format, "--to", folder.path] + words)
    }

    @Test("ndjson is what sessions -f ndjson prints", arguments: ["bounce", "delivery", "probe"])
    func ndjson(_ sample: String) async throws {
        let scratch = try Scratch()
        let capture = "Samples/\(sample).pcap"
        #expect(try await export("ndjson", to: scratch.folder, [capture]).status == 0)
        let file = try Data(contentsOf: scratch.folder.appending(path: "sessions.ndjson"))
        let printed = try await Program.run("sessions", "-f", "ndjson", capture).output
        #expect(Array(file) == printed)
    }

    @Test("sessions.csv and messages.csv are what the views print")
    func csvViews() async throws {
        let scratch = try Scratch()
        #expect(try await export("csv", to: scratch.folder, ["Samples"]).status == 0)
        for view in ["sessions", "messages"] {
            let file = try Data(contentsOf: scratch.folder.appending(path: "\(view).csv"))
            let printed = try await Program.run(view, "-f", "csv", "Samples").output
            #expect(Array(file) == printed)
        }
        let findings = try Data(contentsOf: scratch.folder.appending(path: "findings.csv"))
        try Golden.check(Array(findings), "all.findings.csv")
    }

    @Test("Python reads as many rows as the records have, all as wide as their titles")
    func python() async throws {
        let scratch = try Scratch()
        #expect(try await export("csv", to: scratch.folder, ["Samples"]).status == 0)
        let script = """
            import csv, json, sys
            def rows(name):
                with open(sys.argv[1] + "/" + name + ".csv", newline="", encoding="utf-8") as file:
                    return list(csv.reader(file, strict=True))
            tables = {name: rows(name) for name in ("sessions", "messages", "findings")}
            assert all(len(row) == len(table[0]) for table in tables.values() for row in table)
            assert not any(cell[:1] in set("=+-@\\t\\r") for table in tables.values() for row in table for cell in row if cell)
            print(json.dumps({name: len(table) - 1 for name, table in tables.items()}))
            """
        let file = try scratch.file("read.py", Data(script.utf8))
        let run = try await Program.shell("python3 '\(file.path)' '\(scratch.folder.path)'")
        #expect(run.status == 0, "\(run.errors)")
        let counts = try JSONDecoder().decode([String: Int].self, from: Data(run.output))
        let records = try await SampleRecords.all()
        #expect(counts["sessions"] == records.sessions.count)
        let messages = records.transactions.map { max(1, $0.recipients.count) }.reduce(0, +)
        #expect(counts["messages"] == messages)
        #expect(counts["findings"] == records.findings.count)
    }

    @Test("All formats come from one pass, and from nothing comes nothing but titles and tables")
    func together() async throws {
        let scratch = try Scratch()
        let formats = ["--as", "csv", "--as", "sqlite"]
        #expect(try await export("ndjson", to: scratch.folder, formats + ["Samples/auth.pcap"]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
        #expect(
            names == ["findings.csv", "messages.csv", "sessions.csv", "sessions.ndjson", "smtpscope.sqlite"])
        let empty = scratch.folder.appending(path: "empty")
        let nobody = ["--client", "203.0.113.99", "Samples/auth.pcap"]
        #expect(try await export("ndjson", to: empty, formats + nobody).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: empty.path).sorted() == names)
    }

    @Test("65: of a capture that is none not even a folder is left", arguments: ["ndjson", "csv", "sqlite"])
    func noCapture(_ format: String) async throws {
        let scratch = try Scratch()
        let folder = scratch.folder.appending(path: "export")
        let text = try scratch.file("x.pcap", Data("hello, I am a text\n".utf8)).path
        #expect(try await export(format, to: folder, [text]).status == 65)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test("A sessions.csv that is there keeps the database from being written, and nothing is left behind")
    func notOverwritten() async throws {
        let scratch = try Scratch()
        _ = try scratch.file("sessions.csv", Data("mine".utf8))
        let run = try await export("sqlite", to: scratch.folder, ["--as", "csv", "Samples/auth.pcap"])
        #expect(run.status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["sessions.csv"])
    }
}
