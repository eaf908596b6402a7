import Foundation
import Testing

/// `Samples/queries.sql`, put to a database of all samples by the sqlite3 shell. What it answers is counted from the records, too.
@Suite("Samples/queries.sql")
struct QueriesTests {
    private static let file = Samples.folder.appending(path: "queries.sql")

    /// The answers by the number of their question: rows, each with its values as texts, in any order.
    private func answers() async throws -> [Int: [[String]]] {
        let scratch = try Scratch()
        let run = try await Program.run("export", "--as", "sqlite", "--to", scratch.folder.path, "Samples")
        #expect(run.status == 0, "\(run.errors)")
        var answers: [Int: [[String]]] = [:]
        for part in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n-- ").dropFirst() {
            guard let number = Int(part.prefix { $0.isNumber }) else { continue }
            let query = try scratch.file("query.sql", Data("-- \(part)".utf8))
            let database = scratch.folder.appending(path: "smtpscope.sqlite")
            let answer = try await Program.shell(
                "sqlite3 -batch -bail -readonly -list -separator '\t' '\(database.path)' < '\(query.path)'")
            #expect(answer.status == 0, "\(number): \(answer.errors)")
            let rows = answer.text.split(separator: "\n")
            answers[number] = rows.map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
        }
        return answers
    }

    private func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
        keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test("All ten are answered as the records answer them")
    func answersAreTheRecords() async throws {
        let answers = try await answers()
        let records = try await SampleRecords.all()
        #expect(answers.keys.sorted() == Array(1...10))
        func check(_ number: Int, _ expected: [[String]]) {
            #expect(!expected.isEmpty, "question \(number) has an answer")
            #expect(Set(answers[number] ?? []) == Set(expected), "question \(number)")
            #expect(answers[number]?.count == expected.count, "question \(number)")
        }
        check(1, counts(records.recipients.map(\.outcome)).map { [$0, "\($1)"] })
        check(
            2,
            Dictionary(grouping: records.transactions, by: \.outcome).map { outcome, all in
                let sizes = all.compactMap(\.message?.sizeBytes)
                return [outcome, "\(all.count)", sizes.isEmpty ? "" : "\(sizes.reduce(0, +))"]
            })
        let failed = records.recipients.filter { ["rejected", "deferred"].contains($0.outcome) }
        let reasons = counts(failed.map { [$0.cause ?? "unknown", $0.outcome] })
        #expect(Set((answers[3] ?? []).map { Array($0.prefix(3)) }) == Set(reasons.map { $0 + ["\($1)"] }))
        check(4, domains(records.recipients))
        let refusals = counts(
            records.replies.filter { $0.code >= 400 }.map {
                ["\($0.code)", $0.enhanced ?? "", $0.text]
            })
        let answered = answers[5] ?? []
        #expect(answered.count == 10)
        for row in answered { #expect(refusals[Array(row.dropLast())].map { "\($0)" } == row.last) }
        #expect(answered.first?.last == refusals.values.max().map { "\($0)" })
        check(6, servers(records.sessions))
        let taken = records.sessions.flatMap(\.auth).filter { $0.cleartext && $0.outcome == "success" }
        check(7, counts(taken.map { $0.user ?? "" }).map { [$0, "\($1)"] })
        let found = records.sessions.flatMap { session in
            (session.findings ?? []).map { (finding: $0, session: session.id) }
        }
        let kinds = Dictionary(grouping: found) { [$0.finding.severity, $0.finding.id] }
        check(8, kinds.map { kind, all in kind + ["\(all.count)", "\(Set(all.map { $0.session }).count)"] })
        let bounced =
            records.recipients.filter { $0.laterBounced != nil }.map(\.to) + records.notices.map(\.to)
        #expect(!bounced.isEmpty)
        #expect((answers[9] ?? []).map { $0[2] }.sorted() == bounced.sorted())
        check(
            10,
            Dictionary(grouping: records.sessions, by: \.capture).compactMap { capture, sessions in
                let incomplete = sessions.count { !$0.quality.complete }
                let missing = sessions.map(\.quality.missingBytes).reduce(0, +)
                return incomplete == 0 ? nil : [capture, "\(sessions.count)", "\(incomplete)", "\(missing)"]
            })
    }

    private func domains(_ recipients: [SampleRecords.Recipient]) -> [[String]] {
        let domains = Dictionary(grouping: recipients) { recipient in
            recipient.to.split(separator: "@").last.map { $0.lowercased() } ?? ""
        }
        return domains.compactMap { domain, all in
            let failed = all.count { ["rejected", "deferred"].contains($0.outcome) }
            return failed == 0 ? nil : [domain, "\(all.count)", "\(failed)"]
        }
    }

    private func servers(_ sessions: [SampleRecords.Session]) -> [[String]] {
        let connected = sessions.filter { $0.connect == "established" || $0.connect == "midstream" }
        return Dictionary(grouping: connected, by: { "\($0.server.ip)\t\($0.server.port)" }).map {
            server, sessions in
            let columns = [
                ["established", "implicit"], ["failed"], ["refused"], ["stripped"], ["offered"],
                ["not-offered"],
            ]
            let counts = columns.map { states in "\(sessions.count { states.contains($0.starttls) })" }
            return server.split(separator: "\t").map(String.init) + ["\(sessions.count)"] + counts
        }
    }

    @Test("Each table has a row for each thing in the records, and refers to rows that are there")
    func tables() async throws {
        let scratch = try Scratch()
        _ = try await Program.run("export", "--as", "sqlite", "--to", scratch.folder.path, "Samples")
        let tables = [
            "captures", "sessions", "transactions", "recipients", "replies", "auth", "findings",
            "later_bounces",
        ]
        let query =
            tables.map { "SELECT count(*) FROM \($0);" }.joined()
            + "PRAGMA foreign_key_check; PRAGMA integrity_check;"
        let database = scratch.folder.appending(path: "smtpscope.sqlite").path
        let run = try await Program.shell("sqlite3 -batch -readonly '\(database)' '\(query)'")
        let records = try await SampleRecords.all()
        let later = records.recipients.count { $0.laterBounced != nil } + records.notices.count
        let counts = [
            Set(records.sessions.map(\.capture)).count, records.sessions.count, records.transactions.count,
            records.recipients.count, records.replies.count, records.sessions.flatMap(\.auth).count,
            records.findings.count, later,
        ]
        #expect(run.lines.map(String.init) == counts.map(String.init) + ["ok"], "\(run.errors)")
        #expect(counts.allSatisfy { $0 > 0 })
    }
}
