import Testing

@Suite("What is printed of the samples")
struct GoldenOutputTests {
    @Test("The report of every sample", arguments: Samples.all)
    func report(_ capture: String) async throws {
        let run = try await Program.run("report", capture)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        try Golden.check(run.output, "\(Self.name(capture)).report.txt")
    }

    @Test(
        "The session records, the ledger and its CSV",
        arguments: [
            "delivery", "refusals", "auth", "bdat", "exim", "lmtp", "smuggling", "starttls-failed", "probe",
            "bounce",
        ])
    func views(_ sample: String) async throws {
        let views = [
            ("sessions.ndjson", ["sessions", "-f", "ndjson"]), ("sessions.txt", ["sessions"]),
            ("sessions.csv", ["sessions", "-f", "csv"]), ("messages.txt", ["messages"]),
            ("messages.csv", ["messages", "-f", "csv"]),
        ]
        for (name, arguments) in views {
            let run = try await Program.run(arguments + ["Samples/\(sample).pcap"])
            #expect(run.status == 0, "\(run.errors)")
            try Golden.check(run.output, "\(sample).\(name)")
        }
    }

    @Test(
        "Transcripts",
        arguments: [
            ("delivery", 1), ("refusals", 18), ("auth", 7), ("bdat", 0), ("exim", 6), ("lmtp", 0),
            ("smuggling", 0), ("starttls-tls13", 0), ("starttls-failed", 5), ("probe", 0), ("loss", 0),
        ])
    func transcript(_ sample: String, session: Int) async throws {
        let capture = "Samples/\(sample).pcap"
        let records = try await Samples.records([capture])
        try #require(records.indices.contains(session))
        let run = try await Program.run("show", records[session].id, capture)
        #expect(run.status == 0, "\(run.errors)")
        try Golden.check(run.output, "\(sample).\(session).show.txt")
    }

    @Test(
        "Transcripts with what each line means, for those who learn",
        arguments: [
            ("auth", 7, "en"), ("smuggling", 0, "en"), ("starttls-tls13", 0, "en"), ("exim", 6, "de"),
            ("loss", 0, "de"), ("probe", 0, "de"),
        ])
    func explained(_ sample: String, session: Int, language: String) async throws {
        var captures = ["Samples/\(sample).pcap"]
        let record = try await Samples.records(captures)[session]
        if sample.hasPrefix("starttls") { captures += ["--keylog", "Samples/\(sample).keylog"] }
        let run = try await Program.run(
            ["show", "--explain", "--language", language, record.id] + captures)
        #expect(run.status == 0, "\(run.errors)")
        try Golden.check(run.output, "\(sample).\(session).explained-\(language).txt")
    }

    @Test(
        "Why mail failed",
        arguments: [
            ("refusals", "bounces.txt", []), ("refusals", "bounces.json", ["-f", "json"]),
            ("refusals", "bounces.csv", ["-f", "csv", "--by", "stage", "--by", "cause"]),
            ("exim", "bounces.txt", ["--by", "domain", "--by", "cause"]),
            ("lmtp", "bounces.txt", ["--by", "server", "--by", "code", "--full-domains"]),
            ("probe", "bounces.txt", ["--by", "stage", "--limit", "1"]), ("implicit-tls", "bounces.txt", []),
            ("bounce", "bounces.txt", []), ("bounce", "bounces.json", ["-f", "json"]),
        ])
    func bounces(_ sample: String, name: String, options: [String]) async throws {
        let run = try await Program.run(["bounces"] + options + ["Samples/\(sample).pcap"])
        #expect(run.status == 0, "\(run.errors)")
        try Golden.check(run.output, "\(sample).\(name)")
    }

    @Test("The audit", arguments: ["auth", "smuggling", "starttls-failed", "starttls-tls12", "probe"])
    func audit(_ sample: String) async throws {
        for (name, format) in [("audit.txt", "text"), ("audit.json", "json"), ("audit.csv", "csv")] {
            let run = try await Program.run("audit", "-f", format, "Samples/\(sample).pcap")
            #expect(run.status == 0, "\(run.errors)")
            try Golden.check(run.output, "\(sample).\(name)")
        }
    }

    @Test("The report of the whole folder, and one in JSON")
    func folder() async throws {
        try Golden.check(try await Program.run("Samples").output, "all.report.txt")
        let report = try await Program.run("-f", "json", "Samples/refusals.pcap")
        try Golden.check(report.output, "refusals.report.json")
    }

    private static func name(_ capture: String) -> String {
        capture.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? capture
    }
}
