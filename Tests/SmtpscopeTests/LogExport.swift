import Foundation
import Testing

/// The files of an export in one or more formats.
struct LogExport {
    let scratch: Scratch
    let run: Program.Run

    init(_ formats: [String], of captures: [String], _ options: [String] = []) async throws {
        scratch = try Scratch()
        let words = formats.flatMap { ["--as", $0] } + ["--to", scratch.folder.path] + options
        run = try await Program.run(["export"] + words + captures)
        #expect(run.status == 0, "\(run.errors)")
    }

    func path(_ name: String) -> String { scratch.folder.appending(path: name).path }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: scratch.folder.appending(path: name)))
    }

    func lines(_ name: String) throws -> [String] {
        let text = try #require(String(bytes: try bytes(name), encoding: .utf8))
        #expect(text.isEmpty || text.hasSuffix("\n"))
        return text.split(separator: "\n").map(String.init)
    }

    /// The objects of a file that has one in each line.
    func objects(_ name: String) throws -> [[String: Any]] {
        try lines(name).map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    /// Each sample alone, and all together.
    static let captures = Samples.all.map { [$0] } + [Samples.all]
}
