import FoundationEssentials
import MailSession
import Reporting

/// What a line of records tells.
enum RecordLine: Sendable {
    case session(MailSession)
    case part(PartRecord)
    /// News of later bounces, which are found again when the records are joined.
    case news

    private struct Kind: Decodable {
        let record: String
    }

    /// What sessions begin with where nobody has written them anew: nearly all lines, which are long.
    private static let session = Data(#"{"record":"session","#.utf8)

    /// Whether a line is, or would like to be, a part record, however another program may have spaced or ordered it.
    static func isPart(_ line: Data) -> Bool {
        guard !line.starts(with: session) else { return false }
        return (try? JSONDecoder().decode(Kind.self, from: line))?.record == "part"
    }

    /// Reads a line; nil when it is no record that is known here.
    init?(_ line: Data) {
        let decoder = JSONDecoder()
        if let session = try? decoder.decode(MailSession.self, from: line) {
            self = .session(session)
        } else if let part = try? decoder.decode(PartRecord.self, from: line) {
            self = .part(part)
        } else if let kind = try? decoder.decode(Kind.self, from: line), kind.record == "later-bounce" {
            self = .news
        } else {
            return nil
        }
    }
}
