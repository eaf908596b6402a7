import Foundation
import Testing

@Suite("Why mail failed")
struct BouncesTests {
    private struct Totals: Decodable {
        var count: Int
        var recipients: Int
        var hard: Int
        var soft: Int
    }

    private struct Template: Decodable {
        var template: String
        var count: Int
    }

    private struct Group: Decodable {
        var by: String
        var key: String?
        var count: Int
        var groups: [Group]?
        var templates: [Template]?

        var templateCount: Int {
            (templates ?? []).reduce(0) { $0 + $1.count } + (groups ?? []).reduce(0) { $0 + $1.templateCount }
        }
    }

    private struct Document: Decodable {
        var record: String
        var by: [String]
        var sessions: Int
        var all: Totals?
        var groups: [Group]
    }

    private func document(_ arguments: String...) async throws -> Document {
        let run = try await Program.run(["bounces", "-f", "json"] + arguments)
        #expect(run.status == 0 && run.errors.isEmpty)
        return try JSONDecoder().decode(Document.self, from: Data(run.output))
    }

    @Test(
        "Every recipient that was refused or deferred is a failure",
        arguments: ["refusals", "exim", "lmtp", "opensmtpd", "delivery", "bounce"])
    func recipients(_ sample: String) async throws {
        let capture = "Samples/\(sample).pcap"
        let records = try await Samples.records([capture])
        let failed = records.flatMap(\.transactions).flatMap(\.recipients).filter {
            $0.outcome == "rejected" || $0.outcome == "deferred"
        }
        let document = try await document(capture)
        #expect(document.record == "bounces" && document.sessions == records.count)
        #expect((document.all?.recipients ?? 0) == failed.count)
        #expect((document.all?.hard ?? 0) + (document.all?.soft ?? 0) == document.all?.count ?? 0)
    }

    @Test(
        "However it is grouped, every failure is in one group",
        arguments: ["cause", "domain", "server", "code", "stage"])
    func grouping(_ dimension: String) async throws {
        let whole = try #require(try await document("Samples").all)
        let document = try await document(
            "--by", dimension, "--by", dimension == "cause" ? "code" : "cause", "Samples")
        #expect(document.by.first == dimension && document.groups.allSatisfy { $0.by == dimension })
        #expect(document.groups.reduce(0) { $0 + $1.count } == whole.count)
        #expect(document.groups.allSatisfy { $0.templateCount == $0.count })
    }

    @Test("Domains are the organisational ones, or as they are on demand")
    func domains() async throws {
        let organisations = try await document("--by", "domain", "Samples/lmtp.pcap").groups
        #expect(organisations.map(\.key) == ["example.net"])
        let hosts = try await document("--by", "domain", "--full-domains", "Samples/lmtp.pcap").groups
        #expect(hosts.map(\.key) == ["box.example.net"])
    }

    @Test("Text shows so many replies of a group as are wanted, the other forms all")
    func limit() async throws {
        let few = try await Program.run("bounces", "--by", "server", "--limit", "1", "Samples/exim.pcap")
        #expect(few.text.contains("… 5 more replies"))
        let all = try await Program.run("bounces", "--by", "server", "--limit", "100", "Samples/exim.pcap")
        #expect(!all.text.contains("more replies"))
        let rows = try await Program.run(
            "bounces", "--by", "server", "--limit", "1", "-f", "csv", "Samples/exim.pcap")
        #expect(rows.lines.count == 7)
    }

    @Test("A capture without failures says so")
    func nothing() async throws {
        let run = try await Program.run("bounces", "Samples/reorder.pcap")
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("Nothing failed in "))
    }
}
