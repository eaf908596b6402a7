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
