import ArgumentParser
import FoundationEssentials
import Traffic

/// Compares what smtpscope wrote with the truth.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compares what smtpscope wrote about a capture with the truth, and fails for a difference.",
        discussion: """
            Sessions of which the capture holds everything must be told exactly. Where packets are missing, an outcome \
            may be unknown, but is never accepted unless it was.
            """)

    @Argument(help: "The truth that generate wrote.")
    var truth: String

    @Option(help: "What smtpscope report -f json wrote.")
    var report: String

    @Option(help: "What smtpscope sessions -f ndjson wrote.")
    var sessions: String

    func run() throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let truth = try decoder.decode(TrafficTruth.self, from: Data(contentsOf: URL(filePath: truth)))
        let totals = try decoder.decode(ReportTotals.self, from: Data(contentsOf: URL(filePath: report)))
        let records = try Data(contentsOf: URL(filePath: sessions)).split(separator: 0x0A)
            .map { try decoder.decode(SessionRecord.self, from: $0) }
        var comparison = Comparison(truth: truth)
        comparison.compare(totals)
        comparison.compare(records)
        for difference in comparison.differences.prefix(20) { print(difference) }
        guard comparison.differences.isEmpty else {
            print("\(comparison.differences.count) differences from the truth")
            throw ExitCode.failure
        }
        print(comparison.summary)
    }
}
