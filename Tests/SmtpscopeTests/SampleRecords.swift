import Foundation

/// What all samples together hold, read from `sessions -f ndjson` and counted there.
struct SampleRecords {
    /// A session or what is in one, as the tests count it.
    struct Session: Decodable {
        struct Endpoint: Decodable {
            var ip: String
            var port: Int
        }

        struct Quality: Decodable {
            var complete: Bool
            var missingBytes: Int
        }

        var id: String
        var capture: String
        var connect: String
        var server: Endpoint
        var starttls: String
        var greeting: Reply?
        var auth: [Authentication]
        var transactions: [Transaction]
        var refusals: [Refusal]
        var quality: Quality
        var findings: [Finding]?
    }

    struct Reply: Decodable, Equatable {
        var code: Int
        var enhanced: String?
        var text: String
        var frame: Int?
    }

    struct Refusal: Decodable {
        var reply: Reply
    }

    struct Authentication: Decodable {
        var user: String?
        var outcome: String
        var cleartext: Bool
    }

    struct Finding: Decodable {
        var id: String
        var severity: String
    }

    struct LaterBounce: Decodable {
        var session: String
    }

    struct Message: Decodable {
        var sizeBytes: Int?
    }

    struct Recipient: Decodable {
        var to: String
        var outcome: String
        var cause: String?
        var rcptReply: Reply?
        var dataReply: Reply?
        var laterBounced: LaterBounce?
    }

    struct Transaction: Decodable {
        var outcome: String
        var recipients: [Recipient]
        var message: Message?
        var mailReply: Reply?
        var dataReply: Reply?
        var final: Reply?
    }

    /// News of a recipient in an earlier session.
    struct Notice: Decodable {
        var to: String
        var laterBounced: LaterBounce
    }

    var sessions: [Session] = []
    var notices: [Notice] = []

    var transactions: [Transaction] { sessions.flatMap(\.transactions) }
    var recipients: [Recipient] { transactions.flatMap(\.recipients) }
    var findings: [Finding] { sessions.flatMap { $0.findings ?? [] } }

    /// Every reply that the records have, each once.
    var replies: [Reply] {
        sessions.flatMap { session in
            let refused = session.refusals.map(\.reply)
            let greeting = [session.greeting].compactMap(\.self).filter { !refused.contains($0) }
            return greeting + refused
                + session.transactions.flatMap { transaction in
                    let own = [transaction.mailReply, transaction.dataReply].compactMap(\.self)
                    let others = transaction.recipients.flatMap {
                        [$0.rcptReply, $0.dataReply].compactMap(\.self)
                    }
                    let final = [transaction.final].compactMap(\.self)
                        .filter { !(own + others).contains($0) }
                    return own + others + final
                }
        }
    }

    /// The records of all samples, as one timeline.
    static func all() async throws -> SampleRecords {
        var records = SampleRecords()
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        for line in try await Program.run("sessions", "-f", "ndjson", "Samples").lines {
            let data = Data(line.utf8)
            if line.hasPrefix(#"{"record":"session","#) {
                records.sessions.append(try decoder.decode(Session.self, from: data))
            } else {
                records.notices.append(try decoder.decode(Notice.self, from: data))
            }
        }
        return records
    }
}
