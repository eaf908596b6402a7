import Foundation
import Testing

/// Texts that the views once printed and somebody has read: `SMTPSCOPE_UPDATE_GOLDEN=1 swift test` rewrites them.
enum Golden {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    /// Holds an output against the file of this name.
    static func check(_ output: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["SMTPSCOPE_UPDATE_GOLDEN"] == "1" {
            try Data(output).write(to: file)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(String(decoding: output, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    }
}
