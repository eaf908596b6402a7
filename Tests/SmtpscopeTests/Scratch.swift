import Foundation

/// A folder for one test, gone after it.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "smtpscope-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// An empty file of this name, or one with this content.
    func file(_ name: String, _ content: Data = Data()) throws -> URL {
        let file = folder.appending(path: name)
        try content.write(to: file)
        return file
    }

    /// The first bytes of a sample as a file of their own.
    func beginning(of sample: String, bytes: Int) throws -> URL {
        try file(sample, try Data(contentsOf: Samples.folder.appending(path: sample)).prefix(bytes))
    }
}
