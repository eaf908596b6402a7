import Foundation
import Testing

/// Outputs that somebody has read and found right: `SMTPSCOPE_UPDATE_GOLDEN=1 swift test` rewrites them.
enum Golden {
    private static let folder = Program.folder.appending(path: "Tests/SmtpscopeTests/Golden")

    /// Holds an output against the file of this name.
    static func check(_ output: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        try check(output, at: folder.appending(path: name), sourceLocation: sourceLocation)
    }

    /// Holds an output against this file.
    static func check(_ output: [UInt8], at file: URL, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        if ProcessInfo.processInfo.environment["SMTPSCOPE_UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(output).write(to: file)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        let difference = firstDifference(String(decoding: output, as: UTF8.self), expected)
        #expect(difference == nil, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
    }

    /// The first line that differs, which says more than two long texts.
    private static func firstDifference(_ actual: String, _ expected: String) -> String? {
        if actual == expected { return nil }
        let (lines, wanted) = (actual.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
        let index = zip(lines, wanted).prefix { $0 == $1 }.count
        return """
            line \(index + 1)
              is:       \(index < lines.count ? lines[index] : "(end)")
              expected: \(index < wanted.count ? wanted[index] : "(end)")
            """
    }
}
