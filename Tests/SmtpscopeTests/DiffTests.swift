import Foundation
import Testing

@Suite("diff")
struct DiffTests {
    private static let captures = ["Samples/exim.pcap", "Samples/refusals.pcap"]

    @Test("Two captures side by side", arguments: ["text", "json"])
    func golden(format: String) async throws {
        let run = try await Program.run(["diff", "-f", format] + Self.captures)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        try Golden.check(run.output, "exim.refusals.diff.\(format)")
    }

    @Test("A capture and itself do not differ")
    func itself() async throws {
        let run = try await Program.run("diff", "-f", "json", "Samples/exim.pcap", "Samples/exim.pcap")
        #expect(run.status == 0)
        #expect(!run.text.contains("true"))
    }

    @Test("Counts of one run are those of its report")
    func counts() async throws {
        let report = try json(try await Program.run("report", "-f", "json", "Samples/exim.pcap"))
        let diff = try json(try await Program.run(["diff", "-f", "json"] + Self.captures))
        let recipients = try #require(
            (report["recipients"] as? [String: Any])?["by_outcome"] as? [String: Int])
        let compared = try #require(diff["recipients"] as? [String: [String: Any]])
        for (outcome, count) in recipients { #expect(compared[outcome]?["before"] as? Int == count) }
    }

    private func json(_ run: Program.Run) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    }

    @Test("It wants two captures", arguments: [1, 3])
    func usage(count: Int) async throws {
        let captures = Array(repeating: "Samples/exim.pcap", count: count)
        #expect(try await Program.run(["diff"] + captures).status == 64)
    }

    @Test("A capture that is missing is said, and nothing is compared")
    func missing() async throws {
        let run = try await Program.run("diff", "Samples/exim.pcap", "Samples/no-such.pcap")
        #expect(run.status == 66)
        #expect(run.output.isEmpty)
    }
}
