import Foundation
import Testing

@Suite("export")
struct ExportTests {
    private static let captures = [
        "Samples/starttls-failed.pcap", "Samples/starttls-refused.pcap", "Samples/starttls-stripped.pcap",
        "Samples/starttls-tls12.pcap", "Samples/auth.pcap",
    ]

    /// What a folder holds, hidden files too.
    private func contents(_ folder: URL) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }

    private func export(to folder: URL, _ captures: [String] = captures, _ words: String...) async throws
        -> Program.Run
    {
        try await Program.run(["export", "--as", "tlsrpt", "--to", folder.path] + words + captures)
    }

    @Test("TLS reports of the samples")
    func reports() async throws {
        let scratch = try Scratch()
        let folder = scratch.folder.appending(path: "reports")
        let run = try await export(to: folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        try Golden.check(Array(run.errors.utf8), "tlsrpt.errors.txt")
        let files = try contents(folder)
        #expect(
            files.keys.sorted() == [
                "smtpscope!example.net!1795392000!1795478399!CQqXvbychhA.json",
                "smtpscope!no-tls.example.net!1795392000!1795478399!CMovOWyGaoe.json",
                "smtpscope!stripped.example.net!1795392000!1795478399!CbnnNBeIpZP.json",
            ])
        let all = files.sorted { $0.key < $1.key }.flatMap { Array($0.value) }
        try Golden.check(all, "tlsrpt.json")
    }

    @Test("A capture with the name of an exported file stays, also with --overwrite")
    func keptCapture() async throws {
        let scratch = try Scratch()
        let capture = try Data(contentsOf: Samples.folder.appending(path: "bounce.pcap"))
        let file = try scratch.file("sessions.ndjson", capture)
        let run = try await Program.run(
            "export", "--as", "ndjson", "--overwrite", "--to", scratch.folder.path, file.path)
        #expect(run.status == 73 && run.errors.contains("sessions.ndjson: is read by this export"))
        #expect(try contents(scratch.folder) == ["sessions.ndjson": capture])
    }

    @Test("The counts are those of the details, and of the sessions")
    func counts() async throws {
        let scratch = try Scratch()
        _ = try await export(to: scratch.folder)
        var (successes, failures) = (0, 0)
        for (name, data) in try contents(scratch.folder) {
            let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let policy = try #require((report["policies"] as? [[String: Any]])?.first)
            let summary = try #require(policy["summary"] as? [String: Int])
            let details = policy["failure-details"] as? [[String: Any]] ?? []
            let failed = details.compactMap { $0["failed-session-count"] as? Int }.reduce(0, +)
            #expect(summary["total-failure-session-count"] == failed, "\(name)")
            failures += failed
            successes += summary["total-successful-session-count"] ?? 0
        }
        let states = try await Samples.records(Self.captures).map(\.starttls)
        #expect(successes == states.count { $0 == "established" })
        #expect(failures == states.count { ["failed", "refused", "stripped"].contains($0) })
    }

    @Test("Two runs write the same bytes, and --organization and --contact are in them")
    func determinism() async throws {
        let scratch = try Scratch()
        let folders = ["a", "b"].map { scratch.folder.appending(path: $0) }
        for folder in folders {
            let run = try await export(
                to: folder, Self.captures, "--organization", "Example", "--contact", "tls@example.org")
            #expect(run.status == 0)
            #expect(!run.errors.contains("contact-info"))
        }
        let first = try contents(folders[0])
        #expect(first.count == 3)
        #expect(try contents(folders[1]) == first)
        for (name, data) in first {
            let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            #expect(report["organization-name"] as? String == "Example")
            #expect(report["contact-info"] as? String == "tls@example.org")
            #expect(name.hasPrefix("example.org!"))
        }
    }

    @Test("Nothing that is there is overwritten, unless that is wanted")
    func overwrite() async throws {
        let scratch = try Scratch()
        #expect(try await export(to: scratch.folder).status == 0)
        let name = "smtpscope!no-tls.example.net!1795392000!1795478399!CMovOWyGaoe.json"
        let whole = try contents(scratch.folder)
        _ = try scratch.file(name, Data("mine".utf8))
        let mine = try contents(scratch.folder)
        let run = try await export(to: scratch.folder)
        #expect(run.status == 73)
        #expect(run.errors.contains("exists already"))
        #expect(try contents(scratch.folder) == mine)
        #expect(try await export(to: scratch.folder, Self.captures, "--overwrite").status == 0)
        #expect(try contents(scratch.folder) == whole)
    }

    @Test("73: a folder that can't be made, and one that is a file")
    func notWritten() async throws {
        let scratch = try Scratch()
        let file = try scratch.file("file")
        for folder in [URL(filePath: "/nonexistent/folder"), file] {
            let run = try await export(to: folder)
            #expect(run.status == 73)
            #expect(run.errors.contains(folder.path))
        }
    }

    @Test("65: of a capture that is none nothing is left; what is before a break is exported")
    func brokenCapture() async throws {
        let scratch = try Scratch()
        let folder = scratch.folder.appending(path: "reports")
        let text = try scratch.file("x.pcap", Data("hello, I am a text\n".utf8)).path
        #expect(try await export(to: folder, [text]).status == 65)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        let broken = try scratch.beginning(of: "refusals.pcap", bytes: 54_000).path
        #expect(try await export(to: folder, [broken]).status == 65)
        #expect(try !contents(folder).isEmpty)
    }

    @Test(
        "64: the words were wrong",
        arguments: [
            ["--as", "tlsrpt"], ["--to", "x"], ["--as", "xml", "--to", "x"],
            ["--as", "tlsrpt", "--as", "tlsrpt", "--to", "x"],
            ["--as", "tlsrpt", "--to", "x", "--contact", "nobody"],
            ["--as", "tlsrpt", "--to", "x", "--contact", "a@../b"],
        ])
    func usage(_ words: [String]) async throws {
        let run = try await Program.run(["export", "Samples/auth.pcap"] + words)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: Program.folder.appending(path: "x").path))
    }

    @Test("The report as a page is the same from report and export, and has the sessions")
    func page() async throws {
        let scratch = try Scratch()
        let words = ["--as", "html", "--to", scratch.folder.path, "Samples/delivery.pcap"]
        let run = try await Program.run(["export"] + words)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let files = try contents(scratch.folder)
        #expect(Array(files.keys) == ["report.html"])
        let html = String(decoding: try #require(files["report.html"]), as: UTF8.self)
        let records = try await Samples.records(["Samples/delivery.pcap"])
        for record in records { #expect(html.contains("id=\"s-\(record.id)\"")) }
        #expect(html.contains("MAIL FROM:&lt;bob@example.org&gt;"))
        let report = try await Program.run(["report", "--format", "html", "Samples/delivery.pcap"])
        #expect(String(decoding: report.output, as: UTF8.self) == html)
    }

    @Test("A redacted page has no names")
    func redactedPage() async throws {
        let run = try await Program.run([
            "report", "-f", "html", "--redact", "Samples/delivery.pcap", "Samples/auth.pcap",
        ])
        #expect(run.status == 0)
        let html = String(decoding: run.output, as: UTF8.self)
        #expect(html.contains("names and addresses are pseudonyms"))
        for name in ["alice", "carol", "bob@", "example.net", "example.org", "192.0.2.10", "198.51.100"] {
            #expect(!html.contains(name), "\(name)")
        }
    }
}
