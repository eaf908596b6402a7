import Foundation
import Testing

/// A finding that real traffic raises.
struct SampleFinding: Sendable, CustomTestStringConvertible {
    var id: String
    var severity: String
    var sample: String
    var sessions: Int

    init(_ id: String, _ severity: String, in sample: String, _ sessions: Int = 1) {
        self.id = id
        self.severity = severity
        self.sample = sample
        self.sessions = sessions
    }

    var testDescription: String { "\(id) (\(severity)) in \(sample)" }
}

@Suite("What an audit finds in real traffic")
struct SampleFindingsTests {
    static let table = [
        SampleFinding("plaintext-mail", "high", in: "delivery.pcap", 3),
        SampleFinding("plaintext-credentials", "critical", in: "auth.pcap", 6),
        SampleFinding("auth-offered-in-plaintext", "medium", in: "auth.pcap", 8),
        SampleFinding("starttls-not-offered", "medium", in: "delivery.pcap", 3),
        SampleFinding("starttls-not-used", "medium", in: "starttls-stripped-server.pcap"),
        SampleFinding("starttls-refused", "medium", in: "starttls-refused.pcap", 2),
        SampleFinding("starttls-stripped", "high", in: "starttls-stripped.pcap", 3),
        SampleFinding("starttls-inconsistent-offer", "medium", in: "starttls-fallback.pcap"),
        SampleFinding("starttls-command-injection", "high", in: "starttls-injection.pcap"),
        SampleFinding("starttls-response-injection", "high", in: "starttls-injection.pcap"),
        SampleFinding("tls-handshake-failed", "medium", in: "starttls-failed.pcap", 4),
        SampleFinding("tls-fallback-to-plaintext", "high", in: "starttls-fallback.pcap"),
        SampleFinding("tls-legacy-version", "medium", in: "tls-faults.pcap"),
        SampleFinding("tls-weak-cipher", "medium", in: "tls-faults.pcap"),
        SampleFinding("tls-weak-cipher", "low", in: "starttls-tls12.pcap"),
        SampleFinding("tls-certificate-expired", "medium", in: "tls-faults.pcap"),
        SampleFinding("tls-certificate-not-yet-valid", "medium", in: "tls-faults.pcap"),
        SampleFinding("tls-certificate-name-mismatch", "low", in: "tls-faults.pcap"),
        SampleFinding("tls-certificate-self-signed", "low", in: "starttls-tls12.pcap", 3),
        SampleFinding("tls-certificate-weak-key", "medium", in: "tls-faults.pcap", 2),
        SampleFinding("requiretls-violated", "high", in: "conformance.pcap"),
        SampleFinding("smtp-smuggling", "critical", in: "smuggling.pcap"),
        SampleFinding("smtp-smuggling", "low", in: "smuggling.pcap"),
        SampleFinding("early-talker", "low", in: "exim.pcap"),
        SampleFinding("pipelining-violation", "low", in: "conformance.pcap"),
        SampleFinding("directory-harvest", "high", in: "attacks.pcap"),
        SampleFinding("auth-brute-force", "high", in: "attacks.pcap"),
        SampleFinding("address-probing", "medium", in: "attacks.pcap"),
        SampleFinding("open-relay", "critical", in: "attacks.pcap"),
        SampleFinding("backscatter", "medium", in: "backscatter.pcap"),
        SampleFinding("not-smtp", "info", in: "probe.pcap", 3),
        SampleFinding("smtp-on-unusual-port", "low", in: "probe.pcap"),
        SampleFinding("command-overflow", "medium", in: "conformance.pcap"),
        SampleFinding("extension-not-offered", "low", in: "conformance.pcap"),
        SampleFinding("bare-line-feed", "low", in: "smuggling.pcap", 2),
        SampleFinding("bare-carriage-return", "low", in: "conformance.pcap"),
        SampleFinding("line-too-long", "low", in: "conformance.pcap"),
        SampleFinding("size-exceeded", "low", in: "opensmtpd.pcap"),
        SampleFinding("connection-lost", "medium", in: "delivery.pcap"),
        SampleFinding("connection-lost", "high", in: "conformance.pcap"),
        SampleFinding("slow-peer", "info", in: "conformance.pcap"),
        SampleFinding("capture-gap", "info", in: "loss.pcap"),
        SampleFinding("capture-one-sided", "info", in: "one-way.pcap"),
        SampleFinding("capture-midstream", "info", in: "rotated-2.pcap.zst"),
        SampleFinding("capture-truncated", "info", in: "snaplen.pcap"),
    ]

    /// No server and client that Debian has make these; built sessions show them (`SingleSessionTests`).
    static let builtOnly = ["malformed-reply", "conflicting-retransmission", "doubtful-segment"]

    @Test("The sample raises the finding", arguments: table)
    func raised(_ finding: SampleFinding) async throws {
        let found = try await Self.findings(in: finding.sample)
        let alike = found.filter { $0.id == finding.id && $0.severity == finding.severity }
        #expect(alike.reduce(0) { $0 + $1.sessions } == finding.sessions)
    }

    @Test("Every finding of the catalogue is in the table, or said to be built only")
    func isComplete() throws {
        let ids = Set(Self.table.map(\.id)).union(Self.builtOnly)
        #expect(ids == (try Self.catalogue()))
    }

    @Test("Who verifies senders by callouts sends no backscatter")
    func callouts() async throws {
        let found = try await Self.findings(in: "callouts.pcap")
        #expect(!found.contains { $0.id == "backscatter" })
    }

    /// One line of an audit: a finding with a server.
    private struct Found: Decodable {
        var id: String
        var severity: String
        var sessions: Int
    }

    private struct Audit: Decodable {
        var findings: [Found]
    }

    private static func findings(in sample: String) async throws -> [Found] {
        let run = try await Program.run("audit", "-f", "json", "Samples/\(sample)")
        #expect(run.status == 0)
        return try JSONDecoder().decode(Audit.self, from: Data(run.output)).findings
    }

    /// The ids that `--ignore` of a policy takes, read from the source: this target can't import the module.
    private static func catalogue() throws -> Set<String> {
        let path = "Sources/SecurityAudit/FindingCatalogue.swift"
        let source = try String(contentsOf: Program.folder.appending(path: path), encoding: .utf8)
        return Set(source.matches(of: /"([a-z-]+)"/).map { String($0.output.1) })
    }
}
