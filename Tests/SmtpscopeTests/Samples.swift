import Foundation

/// The captures that come with the project.
enum Samples {
    static let folder = Program.folder.appending(path: "Samples")

    /// All captures, as they are named on the command line.
    static let all: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.contains(".pcap") }.sorted().map { "Samples/\($0)" }
    }()

    /// The session records of some captures; what else is told of them is left out.
    static func records(_ captures: [String], _ options: [String] = []) async throws -> [SessionRecord] {
        let run = try await Program.run(["sessions", "-f", "ndjson"] + options + captures)
        let sessions = run.lines.filter { $0.hasPrefix(#"{"record":"session","#) }
        return try sessions.map { try JSONDecoder().decode(SessionRecord.self, from: Data($0.utf8)) }
    }
}
