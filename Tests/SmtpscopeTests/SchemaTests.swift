import Foundation
import TestSupport
import Testing

@Suite("schema")
struct SchemaTests {
    private func schema() async throws -> SchemaValidator {
        let run = try await Program.run("schema")
        #expect(run.status == 0)
        return try SchemaValidator(Data(run.output))
    }

    /// The session records among lines of NDJSON.
    private func records(_ arguments: [String]) async throws -> [[String: Any]] {
        let objects = try await Program.run(arguments).lines.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
        return objects.filter { $0["record"] as? String == "session" }
    }

    @Test("Every record of every sample is as the schema says", arguments: Samples.all)
    func samples(_ capture: String) async throws {
        var schema = try await schema()
        for options in [[], ["--redact", "--redact-key", "key"]] {
            let records = try await records(["sessions", "-f", "ndjson"] + options + [capture])
            #expect(!records.isEmpty)
            for record in records {
                let problems = schema.problems(of: record)
                #expect(problems == [])
            }
        }
    }

    @Test(
        "So is one that was decrypted", arguments: ["implicit-tls", "starttls-tls12", "starttls-tls13"])
    func decrypted(_ sample: String) async throws {
        var schema = try await schema()
        let records = try await records([
            "sessions", "-f", "ndjson", "--keylog", "Samples/\(sample).keylog", "Samples/\(sample).pcap",
        ])
        #expect(!records.isEmpty)
        for record in records {
            let problems = schema.problems(of: record)
            #expect(problems == [])
        }
    }

    @Test("What is added, left out or changed in a record is found")
    func mutations() async throws {
        var schema = try await schema()
        let record = try #require(
            try await records(["sessions", "-f", "ndjson", "Samples/delivery.pcap"]).first)
        let none = schema.problems(of: record)
        #expect(none == [])
        for name in ["id", "client", "transactions", "quality"] {
            var less = record
            less[name] = nil
            let problems = schema.problems(of: less)
            #expect(problems.count == 1, "without \(name)")
        }
        let changes: [(String, Any)] = [
            ("extra", 1), ("version", 2), ("starttls", "perhaps"), ("duration_s", "1"), ("first_frame", -1),
            ("first_frame", 1.5), ("extensions", [1]), ("start", "yesterday"), ("lossy_text", 1),
            ("client", ["ip": "192.0.2.1", "port": 25, "name": "x"]), ("helo", NSNull()),
        ]
        for (name, value) in changes {
            var other = record
            other[name] = value
            let problems = schema.problems(of: other)
            #expect(problems.count == 1, "\(name): \(value)")
        }
    }

    @Test("Lines that tell of later bounces are described, too")
    func laterBounces() async throws {
        var schema = try await schema()
        let lines = try await Program.run("sessions", "-f", "ndjson", "Samples/bounce.pcap").lines.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }.filter { $0["record"] as? String != "session" }
        #expect(!lines.isEmpty)
        for line in lines {
            let problems = schema.problems(of: line, asDefinition: "later_bounce")
            #expect(problems == [])
            var other = line
            other["recipient"] = "1"
            let found = schema.problems(of: other, asDefinition: "later_bounce")
            #expect(found.count == 1)
        }
    }

    @Test("It is laid out for a reader")
    func golden() async throws {
        try Golden.check(try await Program.run("schema").output, "schema.json")
    }
}
