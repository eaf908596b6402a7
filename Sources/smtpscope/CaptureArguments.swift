import ArgumentParser
import BounceCauses
import CaptureReading
import Provenance
import SessionTracing
import TCPReassembly

/// What to read, and what of it: the words that all views share.
struct CaptureArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Captures: pcap or pcapng files, also under gzip or zstd, directories, or - for standard input.",
            valueName: "capture"),
        completion: .file(extensions: ["pcap", "pcapng", "cap", "gz", "zst"]))
    var captures: [String]

    @Option(
        name: .customLong("port"),
        help: ArgumentHelp(
            "Mail ports; on others SMTP is found by its first bytes. (default: \(portsText))",
            valueName: "n,…"),
        transform: Self.ports)
    var ports: Set<UInt16> = TracingOptions.defaultPorts

    private static let portsText = TracingOptions.defaultPorts.sorted().map(String.init)
        .joined(separator: ",")

    @Option(
        help: ArgumentHelp("Reads only frames that this libpcap filter expression takes.", valueName: "bpf"))
    var filter: String?

    @Option(
        help: ArgumentHelp(
            "Leaves out frames before this time (RFC 3339, UTC if no zone is given).", valueName: "time"),
        transform: Self.time)
    var since: Timestamp?

    @Option(
        help: ArgumentHelp("Leaves out frames of this time and later ones.", valueName: "time"),
        transform: Self.time)
    var until: Timestamp?

    @Option(
        help: ArgumentHelp(
            "About what the program may take in memory, whatever the captures are; past it the connections silent longest are given up. (default: 300m)",
            valueName: "bytes"),
        transform: Self.size)
    var memory = MemoryCeiling.standard

    @Option(
        help: ArgumentHelp(
            "Bytes that all connections together may hold back while they wait for missing segments. (default: by --memory, 64m at most)",
            valueName: "bytes"),
        transform: Self.size)
    var reassemblyMemory: Int?

    @Option(
        help: ArgumentHelp("The same for one connection. (default: 1m)", valueName: "bytes"),
        transform: Self.size)
    var connectionMemory = ReassemblyLimits().bytesPerConnection

    @Option(
        help: ArgumentHelp(
            "Connections that may be open at a time; past it the longest silent are given up.",
            valueName: "n"))
    var connections = TracingOptions().connections

    @Option(
        help: ArgumentHelp(
            "Threads that read large files and records of parts, and unpack packed ones; the output is the same for any number. (default: the machine's cores)",
            valueName: "n"))
    var threads: Int?

    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(
            "Rules for the causes of refusals that go before the program's own.", valueName: "file"),
        completion: .file())
    var rules: String?

    @Option(
        name: .customLong("keylog"),
        help: ArgumentHelp(
            "TLS secrets as SSLKEYLOGFILE has them; sessions they fit are decrypted. (pcapng may hold some, too)",
            valueName: "file"),
        completion: .file())
    var keyLog: String?

    @OptionGroup(title: "Which records, and whether with their names") var records: RecordArguments

    @Flag(inversion: .prefixedNo, help: "Shows on standard error how far a long reading has come.")
    var progress = true

    func validate() throws {
        guard captures.count(where: { $0 == "-" }) <= 1 else {
            throw ValidationError("standard input can be read only once")
        }
        guard connections >= TracingOptions.fewestConnections else {
            throw ValidationError("expected at least \(TracingOptions.fewestConnections) connections")
        }
        guard threads ?? 1 > 0 else { throw ValidationError("expected at least one thread") }
        guard memory >= MemoryCeiling.least else {
            throw ValidationError("--memory: the program itself takes most of 100m: expected at least that")
        }
    }

    /// What the tracer is told.
    func tracingOptions(keepsDialogue: Bool, identifiesFlows: Bool) -> TracingOptions {
        let ceiling = MemoryCeiling(bytes: memory)
        return TracingOptions(
            ports: ports,
            limits: ReassemblyLimits(
                bytesPerConnection: connectionMemory,
                bytesInAll: reassemblyMemory ?? ceiling.reassembly),
            connections: connections, keepsDialogue: keepsDialogue, identifiesFlows: identifiesFlows,
            bytesInAll: ceiling.connections)
    }

    /// What the reader is told.
    var captureOptions: CaptureOptions { CaptureOptions(filter: filter, since: since, until: until) }

    /// The rules for causes: the program's, with local ones before them. Says what is wrong with those.
    func classifier() throws -> Classifier {
        guard let rules else { return .standard }
        return try RuleFile.classifier(at: rules)
    }

    // MARK: Values

    private static func ports(_ text: String) throws -> Set<UInt16> {
        let ports = text.split(separator: ",", omittingEmptySubsequences: false).map { UInt16($0) }
        guard !ports.contains(nil), !ports.contains(0) else {
            throw ValidationError("expected port numbers with commas between them, such as 25,587")
        }
        return Set(ports.compactMap { $0 })
    }

    private static func time(_ text: String) throws -> Timestamp {
        guard let time = Timestamp(rfc3339: text) else {
            throw ValidationError("expected a time such as 2026-03-02T10:00:00Z")
        }
        return time
    }

    /// More than any memory, in bytes.
    private static let largestSize = 1 << 60

    static func size(_ text: String) throws -> Int {
        let units = ["k": 10, "m": 20, "g": 30]
        let shift = text.last.flatMap { units[$0.lowercased()] }
        guard let number = Int(shift == nil ? text : String(text.dropLast())), number > 0,
            number <= Self.largestSize >> (shift ?? 0)
        else {
            throw ValidationError("expected a number of bytes such as 65536, 512k or 64m")
        }
        return number << (shift ?? 0)
    }
}
