import ArgumentParser
import FoundationEssentials
import Traffic

extension TrafficKind: ExpressibleByArgument {}

/// Writes a capture and its truth.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes a capture, and what is true of it as JSON.",
        discussion: "The same arguments give the same capture. What is not given is as usual for the kind.")

    @Argument(help: "What it is full of.")
    var kind: TrafficKind

    @Argument(help: "The capture to write; - is standard output.")
    var capture: String

    @Option(help: "About how large it gets, in MB.")
    var size = 10.0

    @Option(help: "Write the truth here, session by session, for check.")
    var truth: String?

    @Option(help: "Where the random numbers begin.")
    var seed: UInt64 = 1

    @Option(help: "How many connections are open at a time.")
    var open: Int?

    @Option(help: "The smallest body of a message in the clear, in bytes; the largest has 128 times as many.")
    var body: Int?

    @Option(help: "The share of mail sessions under TLS.")
    var tls: Double?

    @Option(help: "The share of connections over IPv6.")
    var ipv6: Double?

    @Option(help: "The share of connections with a VLAN tag.")
    var vlan: Double?

    @Option(help: "The share of segments that the capture lost.")
    var loss: Double?

    @Option(help: "The share of segments that change places with the next.")
    var reorder: Double?

    @Option(help: "The share of segments that come twice.")
    var retransmit: Double?

    @Option(help: "The share of segments that begin with bytes of the one before.")
    var overlap: Double?

    @Option(help: "The share of segments that come again with other content; not together with loss.")
    var contradict: Double?

    @Option(help: "The share of segments with payload that come as two fragments, over IPv4.")
    var fragment: Double?

    func validate() throws {
        guard size > 0, size <= 1_000_000 else { throw ValidationError("--size is from 0 to 1000000 MB") }
        guard open ?? 1 > 0 else { throw ValidationError("--open is at least 1") }
        guard (1...16_384).contains(body ?? 1) else { throw ValidationError("--body is from 1 to 16384") }
        // Of a segment that was lost the other content would come first.
        guard loss == nil || contradict == nil else {
            throw ValidationError("--contradict is not for --loss")
        }
        for share in [tls, ipv6, vlan, loss, reorder, retransmit, overlap, contradict, fragment] {
            guard (0...1).contains(share ?? 0) else { throw ValidationError("a share is from 0 to 1") }
        }
    }

    func run() throws {
        var generator = TrafficGenerator(parameters)
        var writer = try CaptureWriter(path: capture)
        try generator.write(to: &writer)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        if let truth { try encoder.encode(generator.truth).write(to: URL(filePath: truth)) }
        if capture != "-" {
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
            print(String(decoding: try encoder.encode(generator.truth.summary), as: UTF8.self))
        }
    }

    private var parameters: TrafficParameters {
        var parameters = TrafficParameters(kind: kind, captureBytes: Int(size * 1_000_000))
        parameters.seed = seed
        if let open { parameters.openFlows = open }
        if let body { parameters.smallestBody = body }
        if let tls { parameters.tlsShare = tls }
        if let ipv6 { parameters.ipv6Share = ipv6 }
        if let vlan { parameters.vlanShare = vlan }
        if let loss { parameters.impairments.loss = loss }
        if let reorder { parameters.impairments.reordering = reorder }
        if let retransmit { parameters.impairments.retransmission = retransmit }
        if let overlap { parameters.impairments.overlap = overlap }
        if let contradict { parameters.impairments.contradiction = contradict }
        if let fragment { parameters.impairments.fragmentation = fragment }
        return parameters
    }
}
