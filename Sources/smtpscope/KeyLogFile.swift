import Reporting
import SessionTracing
import TLSDecryption

/// A file with the secrets of TLS connections.
enum KeyLogFile {
    /// Room for the secrets of about 300,000 connections.
    private static let longest = 256 << 20

    /// The secrets of a file. Says what is wrong with it, and throws the exit status when it can't be read.
    static func read(_ path: String) throws -> KeyLog {
        let text = try SmallFile.read(path, as: "a key log", upTo: longest)
        var keyLog = KeyLog()
        let reading = keyLog.read(text.span)
        if let first = reading.firstBadLine {
            let others = reading.badLines - 1
            let rest = others > 0 ? ", and \(others) more" : ""
            Diagnostics.say("\(path), line \(first): not a line of a key log\(rest)")
        }
        if reading.dropped > 0 || text.count >= longest {
            Diagnostics.say("\(path): too many secrets, the last ones are not used")
        }
        return keyLog
    }
}

/// What the secrets were good for in a run.
struct KeyLogUse {
    /// The key log; nil when only the captures hold secrets.
    let path: String?
    let counters: TracingCounters

    /// What somebody who gave secrets should know.
    var warnings: [String] {
        var warnings: [String] = []
        if let path, counters.connectionsWithSecrets == 0 {
            warnings.append("\(path): has no secret of any session in the captures")
        }
        if counters.sealedConnections > 0 {
            let sessions = NumberText.count(counters.sealedConnections, "session")
            warnings.append("\(sessions) could not be decrypted with the secrets given")
        }
        return warnings
    }
}
