import DeliveryAnalysis
import Foundation
import GRDB
import MailSession
import Provenance
import Testing

@testable import SQLiteExport

@Suite("A database of sessions")
struct SessionDatabaseTests {
    /// A session with a recipient who was accepted and one who was not.
    private func session(_ number: Int, capture: String = "mx1.pcapng") -> MailSession {
        var session = MailSession(
            id: "C\(number)", communityID: nil, capture: capture, firstFrame: 1,
            start: Timestamp(seconds: 1_772_446_272 + Int64(number), nanoseconds: 0),
            client: Endpoint(ip: "192.0.2.10", port: 40_112),
            server: Endpoint(ip: "198.51.100.25", port: 25))
        session.greeting = Reply(code: 220, text: "mx1.example.net ESMTP", frame: 4)
        var transaction = Transaction(
            from: "bob@example.org", parameters: [:], frame: 7, start: session.start)
        transaction.mailReply = Reply(code: 250, text: "Ok", frame: 8)
        transaction.recipients = [Recipient(to: "alice@Example.NET"), Recipient(to: "postmaster")]
        transaction.recipients[0].outcome = .accepted
        session.transactions = [transaction]
        return session
    }

    /// A place for a database, gone afterwards.
    private func withPath<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "smtpscope-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.appending(path: "smtpscope.sqlite").path)
    }

    private func texts(_ query: String, in path: String) throws -> [String?] {
        try DatabaseQueue(path: path).read { try Optional<String>.fetchAll($0, sql: query) }
    }

    @Test("Rows lead from a recipient to its session and its capture")
    func rows() throws {
        try withPath { path in
            var database = try SessionDatabase(path: path)
            for number in 1...3 {
                try database.add(session(number, capture: number == 3 ? "mx2.pcapng" : "mx1.pcapng"), [])
            }
            try database.finish()
            let rows = try texts(
                "SELECT session || ' ' || capture || ' ' || address FROM deliveries ORDER BY recipient_id",
                in: path)
            #expect(
                rows == [
                    "C1 mx1.pcapng alice@Example.NET", "C1 mx1.pcapng postmaster",
                    "C2 mx1.pcapng alice@Example.NET", "C2 mx1.pcapng postmaster",
                    "C3 mx2.pcapng alice@Example.NET", "C3 mx2.pcapng postmaster",
                ])
            #expect(
                try texts("SELECT DISTINCT domain FROM recipients ORDER BY 1", in: path) == [
                    nil, "example.net",
                ])
            #expect(
                try texts("SELECT name FROM captures ORDER BY id", in: path) == ["mx1.pcapng", "mx2.pcapng"])
        }
    }

    @Test("A run that was broken off leaves whole batches in a file that opens")
    func interrupted() throws {
        try withPath { path in
            var database = try SessionDatabase(path: path, batchSize: 2)
            for number in 1...5 { try database.add(session(number), []) }
            try database.settle()
            #expect(
                try texts("SELECT session FROM sessions ORDER BY id", in: path) == ["C1", "C2", "C3", "C4"])
            #expect(try texts("PRAGMA integrity_check", in: path) == ["ok"])
            #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
        }
    }

    @Test("Whoever lets a database go waits for what is being written")
    func letGo() throws {
        try withPath { path in
            do {
                var database = try SessionDatabase(path: path, batchSize: 200)
                for number in 1...200 { try database.add(session(number), []) }
            }
            #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
            #expect(try texts("SELECT count(*) FROM sessions", in: path) == ["200"])
        }
    }

    @Test("News of a recipient finds its row, in the same batch or an earlier one; news of nobody is none")
    func notices() throws {
        let bounce = LaterBounce(
            session: "C9", transaction: 0, status: "5.1.1", cause: "user-unknown", link: .messageID)
        let notice = LaterBounceNotice(
            session: "C1", transaction: 0, recipient: 0, to: "alice@Example.NET", bounce: bounce)
        var unknown = notice
        unknown.recipient = 7
        for batchSize in [1, 10] {
            try withPath { path in
                var database = try SessionDatabase(path: path, batchSize: batchSize)
                try database.add(session(1), [])
                try database.add(session(2), [notice, unknown])
                try database.finish()
                let rows = try texts(
                    "SELECT session || ' ' || address || ' ' || report_session || ' ' || status FROM bounced_later",
                    in: path)
                #expect(rows == ["C1 alice@Example.NET C9 5.1.1"])
            }
        }
    }

    @Test("Text of the wire is stored whole, with its controls escaped")
    func hostileText() throws {
        try withPath { path in
            var hostile = session(1)
            hostile.helo = Helo(verb: "EHLO", name: "'); DROP TABLE sessions; --\0after\u{1B}[2J")
            hostile.firstFrame = .max
            var database = try SessionDatabase(path: path)
            try database.add(hostile, [])
            try database.finish()
            #expect(
                try texts("SELECT helo FROM sessions", in: path) == [
                    #"'); DROP TABLE sessions; --\x00after\x1B[2J"#
                ])
        }
    }

    @Test("A reply that decided is there once")
    func repliesOnce() throws {
        try withPath { path in
            var refused = session(1)
            refused.transactions[0].final = refused.transactions[0].mailReply
            refused.refusals = [Refusal(stage: .connect, verb: nil, reply: Reply(code: 554, text: "no"))]
            refused.greeting = refused.refusals[0].reply
            var database = try SessionDatabase(path: path)
            try database.add(refused, [])
            try database.finish()
            #expect(
                try texts("SELECT command || ' ' || code FROM replies ORDER BY id", in: path) == [
                    "(greeting) 554", "MAIL 250",
                ])
        }
    }

    @Test("A file that can't be made is a failure with SQLite's words")
    func notWritten() throws {
        #expect(throws: SessionDatabase.Failure.self) { try SessionDatabase(path: "/nonexistent/x.sqlite") }
    }
}
