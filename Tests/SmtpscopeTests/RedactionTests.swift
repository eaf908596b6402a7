import Foundation
import Testing

@Suite("What --redact leaves")
struct RedactionTests {
    private static let key = ["--redact", "--redact-key", "a key for tests"]

    /// Every view in every format.
    private static let views: [[String]] = [
        ["report"], ["report", "-f", "json"], ["sessions"], ["sessions", "-f", "json"],
        ["sessions", "-f", "ndjson"],
        ["sessions", "-f", "csv"], ["messages"], ["messages", "-f", "json"], ["messages", "-f", "ndjson"],
        ["messages", "-f", "csv"],
        ["bounces"], ["bounces", "-f", "json"], ["bounces", "-f", "csv", "--by", "domain", "--by", "server"],
        ["bounces", "--by", "domain", "--full-domains", "--limit", "1000"], ["audit"],
        ["audit", "-f", "json"], ["audit", "-f", "csv"],
    ]

    @Test("No name, address, user, subject, id or file of the samples is in any view", arguments: views)
    func everyView(_ view: [String]) async throws {
        let needles = try await Needles.ofSamples()
        let run = try await Program.run(view + Self.key + ["Samples/"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.count > 1000)
        #expect(needles.found(in: run.text) == [])
        let original = try await Program.run(view + ["Samples/"])
        #expect(needles.found(in: original.text).count > 10, "without --redact they are there")
    }

    @Test("Nor in a transcript, also where TLS is decrypted", arguments: Samples.all)
    func transcripts(_ capture: String) async throws {
        let needles = try await Needles.ofSamples()
        let keyLog = capture.replacing(".pcap", with: ".keylog")
        let hasKeyLog = FileManager.default.fileExists(atPath: Program.folder.appending(path: keyLog).path)
        let options = hasKeyLog ? ["--keylog", keyLog] : []
        for (number, record) in try await Samples.records([capture], options).enumerated() {
            let format = number.isMultiple(of: 4) ? "text" : "json"
            let run = try await Program.run(
                ["show", record.id, "-f", format] + options + Self.key + [capture])
            #expect(run.status == 0, "\(record.id): \(run.errors)")
            #expect(needles.found(in: run.text) == [], "\(record.id)")
        }
    }

    @Test("The same key gives the same output, another key and no key others")
    func keys() async throws {
        let scratch = try Scratch()
        let file = try scratch.file("key", Data("a key for tests\n".utf8)).path
        let view = ["messages", "Samples/bounce.pcap", "--redact"]
        let one = try await Program.run(view + ["--redact-key", "a key for tests"])
        let two = try await Program.run(view + ["--redact-key-file", file])
        let other = try await Program.run(view + ["--redact-key", "another"])
        #expect(one.output == two.output)
        #expect(one.output != other.output)
        let random = try await Program.run(view)
        let again = try await Program.run(view)
        #expect(random.output != again.output)
        #expect(random.errors.split(separator: "\n").count == 1)
        #expect(random.errors.contains("--redact without a key"))
        #expect(one.errors.isEmpty && two.errors.isEmpty)
    }

    @Test(
        "Figures are the same with and without names",
        arguments: ["refusals", "bounce", "exim", "starttls-failed", "ipv6", "probe"])
    func figures(_ sample: String) async throws {
        func figures(_ options: [String]) async throws -> [String: Int] {
            let run = try await Program.run(["report", "-f", "json", "Samples/\(sample).pcap"] + options)
            let report = try #require(
                try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
            var figures: [String: Int] = [:]
            for part in ["sessions", "messages", "recipients", "retries", "delivery_reports", "quality"] {
                Self.collect(report[part] as Any, at: part, into: &figures)
            }
            for part in ["failures", "refusals"] {
                for row in report[part] as? [[String: Any]] ?? [] {
                    figures["\(part) \(row["cause"] ?? "")", default: 0] += row["occurrences"] as? Int ?? 0
                }
            }
            figures["servers"] = (report["servers"] as? [Any])?.count
            return figures
        }
        let plain = try await figures([])
        #expect(plain.count > 20)
        #expect(try await figures(Self.key) == plain)
    }

    @Test("A session is shown by its id, by its pseudonym, and by the beginning of that")
    func show() async throws {
        let capture = "Samples/bounce.pcap"
        let id = try await Samples.records([capture])[0].id
        let pseudonym = try await Samples.records([capture], Self.key)[0].id
        #expect(id != pseudonym)
        let one = try await Program.run(["show", id, capture] + Self.key)
        #expect(one.status == 0)
        #expect(one.text.hasPrefix("Session \(pseudonym)\n"))
        for name in [pseudonym, String(pseudonym.prefix(8))] {
            #expect(try await Program.run(["show", name, capture] + Self.key).output == one.output)
        }
    }

    @Test("Records refer to each other by the same pseudonyms")
    func references() async throws {
        let capture = "Samples/bounce.pcap"
        let run = try await Program.run(["sessions", "-f", "ndjson", capture] + Self.key)
        let ids = Set(try await Samples.records([capture], Self.key).map(\.id))
        let references = run.text.matches(of: /"session":"([^"]+)"/).map { String($0.output.1) }
        #expect(references.count >= 5)
        #expect(Set(references).isSubset(of: ids))
    }

    @Test("A report says that it is redacted, and proposes no command that would find nothing")
    func report() async throws {
        let run = try await Program.run(["Samples/exim.pcap"] + Self.key)
        #expect(run.text.contains("names and addresses are pseudonyms"))
        #expect(!run.text.contains("  Next\n"))
    }

    @Test("The name of a broken capture does not come through its error")
    func brokenCapture() async throws {
        let scratch = try Scratch()
        let file = try scratch.beginning(of: "delivery.pcap", bytes: 2000).path
        for format in ["text", "json"] {
            let run = try await Program.run(["report", "-f", format, file] + Self.key)
            #expect(run.status == 65)
            #expect(run.text.contains("broke off"))
            #expect(
                !run.text.contains("delivery.pcap") && !run.text.contains(scratch.folder.lastPathComponent))
        }
    }

    private static func collect(_ value: Any, at path: String, into figures: inout [String: Int]) {
        if let object = value as? [String: Any] {
            for (key, value) in object { collect(value, at: "\(path).\(key)", into: &figures) }
        } else if let array = value as? [Any] {
            for (index, value) in array.enumerated() {
                collect(value, at: "\(path).\(index)", into: &figures)
            }
        } else if let number = value as? Int {
            figures[path] = number
        }
    }

    @Test("A transcript is found by the beginning of the session's id and by that of its pseudonym")
    func transcriptByBeginning() async throws {
        let capture = "Samples/bounce.pcap"
        let plain = try #require(try await Samples.records([capture]).first)
        let redacted = try #require(try await Samples.records([capture], Self.key).first)
        let whole = try await Program.run(["show", plain.id] + Self.key + [capture])
        for id in [plain.id.prefix(9), redacted.id.prefix(9)] {
            let run = try await Program.run(["show", String(id)] + Self.key + [capture])
            #expect(run.status == 0, "\(id): \(run.errors)")
            #expect(run.output == whole.output)
        }
    }

    @Test("Both captures of a comparison have one key")
    func comparison() async throws {
        let run = try await Program.run([
            "diff", "-f", "json", "--redact", "Samples/bounce.pcap", "Samples/bounce.pcap",
        ])
        #expect(run.errors.split(separator: "\n").count == 1)
        let names = run.text.matches(of: /"capture":"([^"]+)"/).map(\.1)
        #expect(names.count == 2)
        #expect(Set(names).count == 1)
    }
}
