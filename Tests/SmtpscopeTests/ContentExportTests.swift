import Foundation
import Testing

@Suite("export --as eml and --as attachments")
struct ContentExportTests {
    private func names(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// The rows of an index, by title. No field of the samples holds a line end or a quoted comma.
    private func rows(_ folder: URL, _ name: String) throws -> [[String: String]] {
        let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
            .map { $0.components(separatedBy: ",") }
        let titles = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(titles, $0)) }
    }

    private func export(_ format: String, to folder: URL, _ words: String...) async throws -> Program.Run {
        try await Program.run(["export", "--as", format, "--to", folder.path] + words)
    }

    /// What `sha256sum` says of a file.
    private func digest(_ folder: URL, _ name: String) async throws -> String {
        let run = try await Program.shell(
            "sha256sum < '\(folder.path)/\(name)' || shasum -a 256 < '\(folder.path)/\(name)'")
        return String(run.text.prefix(64))
    }

    @Test(
        "Messages have the bytes that crossed, by DATA and BDAT, reordered or not",
        arguments: ContentFacts.table)
    func messages(_ facts: ContentFacts) async throws {
        let scratch = try Scratch()
        let run = try await export("eml", to: scratch.folder, "Samples/\(facts.file)")
        #expect(run.status == 0)
        let whole = try rows(scratch.folder, "eml.csv").filter { $0["complete"] == "true" }
        #expect(whole.compactMap { $0["sha256"] }.sorted() == facts.digests.sorted())
        for row in whole {
            let file = try #require(row["file"])
            #expect(try await digest(scratch.folder, file) == row["sha256"])
        }
    }

    @Test("The message of two files is the one of the reordered capture, for any number of threads")
    func rotated() async throws {
        let facts = try #require(ContentFacts.table.first { $0.file == "reorder.pcap" })
        for threads in ["1", "4"] {
            let scratch = try Scratch()
            let run = try await export(
                "eml", to: scratch.folder, "--threads", threads, "Samples/rotated-1.pcap.gz",
                "Samples/rotated-2.pcap.zst")
            #expect(run.status == 0)
            #expect(try rows(scratch.folder, "eml.csv").map { $0["sha256"] } == facts.digests)
        }
    }

    @Test("What the capture lacks is in the index and not in the file")
    func loss() async throws {
        let (scratch, complete) = (try Scratch(), try Scratch())
        let run = try await export("eml", to: scratch.folder, "Samples/loss.pcap")
        #expect(run.errors.contains("1 message not complete"))
        _ = try await export("eml", to: complete.folder, "Samples/reorder.pcap")
        let row = try #require(try rows(scratch.folder, "eml.csv").first)
        #expect(row["complete"] == "false")
        let kept = try Data(contentsOf: scratch.folder.appending(path: row["file"] ?? ""))
        let name = try #require(try names(complete.folder).first { $0.hasSuffix(".eml") })
        var rest = try Data(contentsOf: complete.folder.appending(path: name))
        #expect(String(rest.count) == String(kept.count + (Int(row["missing_bytes"] ?? "") ?? 0)))
        for gap in (row["gaps"] ?? "").components(separatedBy: "; ").reversed() {
            let numbers = gap.components(separatedBy: " at ").compactMap { Int($0) }
            let before = (row["gaps"] ?? "").components(separatedBy: "; ").prefix { $0 != gap }
                .compactMap { Int($0.components(separatedBy: " ")[0]) }.reduce(0, +)
            rest.removeSubrange(before + numbers[1]..<before + numbers[1] + numbers[0])
        }
        #expect(rest == kept)
    }

    @Test("Filters and limits leave messages out, and say so")
    func selection() async throws {
        let scratch = try Scratch()
        let all = scratch.folder.appending(path: "all")
        #expect(try await export("eml", to: all, "Samples/refusals.pcap").status == 0)
        let outcomes = try rows(all, "eml.csv").filter { $0["outcome"] == "rejected" }
        let some = scratch.folder.appending(path: "some")
        #expect(
            try await export("eml", to: some, "--outcome", "rejected", "Samples/refusals.pcap").status == 0)
        #expect(try rows(some, "eml.csv") == outcomes)
        #expect(try names(some).count { $0.hasSuffix(".eml") } == outcomes.count)
        #expect(try names(some).allSatisfy { !$0.hasPrefix(".") })
        let few = scratch.folder.appending(path: "few")
        let run = try await export(
            "eml", to: few, "--most-messages", "2", "--largest-message", "1000", "Samples/delivery.pcap")
        #expect(run.errors.contains("2 messages left out: larger than --largest-message"))
        #expect(run.errors.contains("1 message left out: more than --most-messages"))
        #expect(try names(few).count == 3)
        #expect(try rows(few, "eml.csv").count == 5)
    }

    @Test("Attachments have the bytes that were attached, and safe names")
    func attachments() async throws {
        let scratch = try Scratch()
        let run = try await export(
            "attachments", to: scratch.folder, "Samples/reorder.pcap", "Samples/delivery.pcap",
            "Samples/bdat.pcap",
            "Samples/opensmtpd.pcap")
        #expect(run.status == 0)
        let found = try rows(scratch.folder, "attachments.csv")
        let digests = [
            "photo.bin": "c71b9c47d3e81ab3935f7aa7421811500199b7d9e35d43cd2b4c250345efc230",
            "picture.bin": "83bd06233320ec126febf27c9a286aad81c6209f3081e703c3e4aeba5b6440f9",
            "notes.bin": "a97bf199b04c35bb4f0bd920a5ca2ac54b67296a88f2d9499ec31322c345a81c",
            "large.bin": "0191322941de739f4ecf0b53d9d83ba2f203864c9e58dcc224b18762f20115cd",
        ]
        #expect(found.count == digests.count)
        for row in found {
            let (name, file) = (row["name"] ?? "", row["file"] ?? "")
            #expect(row["sha256"] == digests[name])
            #expect(file.hasSuffix("-2-" + name))
            #expect(try await digest(scratch.folder, file) == row["sha256"])
        }
    }

    @Test("64: content can't be redacted", arguments: ["eml", "attachments"])
    func redaction(_ format: String) async throws {
        let scratch = try Scratch()
        let run = try await export(format, to: scratch.folder, "--redact", "Samples/delivery.pcap")
        #expect(run.status == 64)
        #expect(try names(scratch.folder).isEmpty)
    }

    @Test(
        "64: a limit of a format that is not asked for",
        arguments: [
            ["--most-messages", "5"], ["--largest-attachment", "1m"], ["--deepest-part", "3"],
            ["--contact", "a@example.org"], ["--organization", "we"], ["--log-time", "rfc3339"],
        ])
    func limitsOfOthers(_ options: [String]) async throws {
        let scratch = try Scratch()
        let run = try await Program.run(
            ["export", "--as", "csv", "--to", scratch.folder.path] + options + ["Samples/delivery.pcap"])
        #expect(run.status == 64)
        #expect(run.errors.contains("\(options[0]) is for --as "))
        #expect(try names(scratch.folder).isEmpty)
    }
}
