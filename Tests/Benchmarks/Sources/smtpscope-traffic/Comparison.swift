import Traffic

/// What smtpscope wrote about a capture beside the truth.
struct Comparison {
    private let truth: TrafficTruth
    private var exactSessions = 0
    private var partialSessions = 0
    private var unknownOutcomes = 0
    /// What differs, in words.
    private(set) var differences: [String] = []

    init(truth: TrafficTruth) {
        self.truth = truth
    }

    /// What was found equal.
    var summary: String {
        "\(exactSessions) sessions are told exactly, \(partialSessions) with missing packets hold nothing untrue"
            + " (\(unknownOutcomes) outcomes unknown)"
    }

    private var isWhole: Bool { truth.summary.lostSegments == 0 }

    /// The figures of the report; of a capture that lost packets only those that don't depend on them.
    mutating func compare(_ totals: ReportTotals) {
        let expected = truth.summary.totals
        expect("frames", expected.frames, totals.frames)
        let isContradicted = truth.summary.contradictingSegments > 0
        expect("whether there are conflicting bytes", isContradicted, totals.quality.conflictingBytes > 0)
        guard isWhole else { return }
        expect("sessions", expected.sessions, totals.sessions)
        expect("messages", expected.messages, totals.messages)
        expect("recipients", expected.recipients, totals.recipients)
    }

    /// The records of the sessions.
    mutating func compare(_ records: [SessionRecord]) {
        // Each client's address and port occurs once in a generated capture.
        let byClient = Dictionary(grouping: records, by: \.client)
        for session in truth.sessions {
            let record = session.record
            let name = "session of \(record.client.ip) port \(record.client.port)"
            let found = byClient[record.client] ?? []
            if session.isWhole {
                exactSessions += 1
                expect(name, [record], found)
            } else {
                partialSessions += 1
                if found.isEmpty, !session.isBare { differences.append("\(name): there is no record of it") }
                for other in found { holdNothingUntrue(name, record, other) }
            }
        }
        if isWhole {
            expect("number of session records", truth.sessions.count, records.count)
            expect("reply codes", truth.summary.replies, records.flatMap(\.replyCodes).histogram)
        } else {
            let known = Set(truth.sessions.map(\.record.client))
            for record in records where !known.contains(record.client) {
                differences.append(
                    "a session of \(record.client.ip) port \(record.client.port) that never was")
            }
        }
    }

    /// Where packets are missing, an outcome is the true one or unknown, and only what was accepted is.
    private mutating func holdNothingUntrue(
        _ name: String, _ expected: SessionRecord, _ found: SessionRecord
    ) {
        let outcomes = Dictionary(
            expected.transactions.flatMap { $0.recipients.map { ($0.to, $0.outcome) } },
            uniquingKeysWith: { first, _ in first })
        for transaction in found.transactions {
            if transaction.outcome == "accepted" || transaction.outcome == "partially-accepted" {
                // Where MAIL is lost, it may be any of them.
                let isTrue = expected.transactions.contains {
                    (transaction.from ?? $0.from) == $0.from
                        && ["accepted", "partially-accepted"].contains($0.outcome)
                }
                if !isTrue {
                    let from = transaction.from ?? "what somebody sent"
                    differences.append("\(name): \(from) is not \(transaction.outcome)")
                }
            }
            for recipient in transaction.recipients {
                if recipient.outcome == "unknown" {
                    unknownOutcomes += 1
                } else if recipient.outcome != outcomes[recipient.to] {
                    differences.append(
                        "\(name): \(recipient.to) is \(outcomes[recipient.to] ?? "nobody"), not \(recipient.outcome)"
                    )
                }
            }
        }
    }

    private mutating func expect<Value: Equatable>(_ what: String, _ expected: Value, _ found: Value) {
        guard expected != found else { return }
        let (truth, other) = (String(describing: expected), String(describing: found))
        // A record is long: what is equal up to shortly before the difference is left out.
        let equal = max(0, zip(truth, other).prefix { $0 == $1 }.count - 80)
        differences.append(
            "\(what):\n  true   \(truth.excerpt(from: equal))\n  found  \(other.excerpt(from: equal))")
    }
}

extension String {
    fileprivate func excerpt(from start: Int) -> String {
        (start > 0 ? "…" : "") + dropFirst(start).prefix(300)
    }
}

extension [Int] {
    /// How often each number occurs.
    fileprivate var histogram: [Int: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
