import MailSession
import Provenance
import TestSupport
import Testing

@testable import DeliveryAnalysis

@Suite("Retries")
struct RetryFollowerTests {
    private typealias Course = RetryTotals.Course

    private func totals(of attempts: [Attempt], limit: Int = 100, settled: Int = 100) -> RetryTotals {
        var follower = RetryFollower(limit: limit, settledLimit: settled)
        for attempt in attempts { follower.follow(attempt.record) }
        return follower.finish()
    }

    /// Greylisted at ten, put off at five past, accepted at twenty past.
    private static let greylisting = [
        Attempt(minute: 0, outcome: .deferred, size: 1000, cause: "greylisted"),
        Attempt(minute: 5, outcome: .deferred, size: 1000, cause: "rate-limited"),
        Attempt(minute: 20, outcome: .accepted, messageID: "1@example.org", size: 1000),
    ]

    @Test(
        "greylisted, deferred and accepted is one delivery, in whatever order the sessions end",
        arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func greylisting(order: [Int]) {
        let totals = totals(of: order.map { Self.greylisting[$0] })
        #expect(totals.courses == [Course(first: .deferred, ending: .accepted): 1])
        #expect(totals.greylisted[.accepted] == 1 && totals.deferred == 1)
        #expect(totals.attempts.entries == [3: 1])
        #expect(totals.delays.count == 1 && totals.delays.median == 1200 && totals.delays.max == 1200)
        #expect(totals.duplicates == 0 && totals.dropped == 0)
    }

    @Test("a provider tries again from another address of its pool, in either family")
    func pool() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred, client: "192.0.2.10"),
            Attempt(minute: 5, outcome: .accepted, client: "192.0.2.200"),
            Attempt(minute: 0, outcome: .deferred, to: "six@example.net", client: "2001:db8:1::10"),
            Attempt(minute: 5, outcome: .accepted, to: "six@example.net", client: "2001:db8:1:0:ff::9"),
        ])
        #expect(totals.courses == [Course(first: .deferred, ending: .accepted): 2])
    }

    @Test("a host with two addresses is known by its name")
    func dualStack() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred, size: 1, helo: "out.example.org"),
            Attempt(minute: 0, outcome: .deferred, client: "2001:db8::10", size: 1, helo: "out.example.org"),
            Attempt(minute: 5, outcome: .accepted, size: 1, helo: "out.example.org"),
            Attempt(
                minute: 6, outcome: .accepted, client: "2001:db8::10", size: 1, helo: "other.example.org"),
        ])
        #expect(
            totals.courses == [
                Course(first: .deferred, ending: .accepted): 1,
                Course(first: .accepted, ending: .accepted): 1,
            ])
    }

    @Test(
        "an attempt of another envelope or network is no retry",
        arguments: [
            Attempt(minute: 5, outcome: .accepted, from: "carol@example.org"),
            Attempt(minute: 5, outcome: .accepted, to: "carol@example.net"),
            Attempt(minute: 5, outcome: .accepted, client: "203.0.113.10"),
            Attempt(minute: 5, outcome: .accepted, client: "2001:db8::10"),
            Attempt(minute: 5, outcome: .accepted, size: 1001),
            Attempt(minute: 5 * 24 * 60 + 1, outcome: .accepted),
            Attempt(minute: 1, outcome: .accepted, session: "first"),
        ])
    func others(attempt: Attempt) {
        let first = Attempt(minute: 0, outcome: .deferred, size: 1000, session: "first")
        let totals = totals(of: [first, attempt])
        #expect(
            totals.courses == [
                Course(first: .deferred, ending: .waiting): 1, Course(first: .accepted, ending: .accepted): 1,
            ])
    }

    @Test("Message-IDs tell messages of the same size apart, and join those of different sizes")
    func messageIDs() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred, messageID: "1@example.org", size: 1000),
            Attempt(minute: 1, outcome: .deferred, messageID: "2@example.org", size: 1000),
            Attempt(minute: 10, outcome: .accepted, messageID: "2@example.org", size: 1000),
            Attempt(minute: 30, outcome: .accepted, messageID: "1@example.org", size: 1040),
        ])
        #expect(totals.courses == [Course(first: .deferred, ending: .accepted): 2])
        #expect(totals.delays.min == 540 && totals.delays.max == 1800)
    }

    @Test("two messages of one size that were refused before they were sent are told apart by nothing")
    func sameSize() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred, size: 1000),
            Attempt(minute: 1, outcome: .deferred, size: 1000),
            Attempt(minute: 10, outcome: .accepted, messageID: "1@example.org", size: 1000),
            Attempt(minute: 11, outcome: .accepted, messageID: "2@example.org", size: 1000),
        ])
        #expect(
            totals.courses == [
                Course(first: .deferred, ending: .accepted): 1,
                Course(first: .accepted, ending: .accepted): 1,
            ])
        #expect(totals.attempts.entries == [3: 1] && totals.duplicates == 0)
    }

    @Test("messages of different sizes wait side by side")
    func sizes() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred, size: 1000),
            Attempt(minute: 1, outcome: .deferred, size: 2000),
            Attempt(minute: 10, outcome: .accepted, messageID: "2@example.org", size: 2000),
            Attempt(minute: 11, outcome: .rejected, messageID: "1@example.org", size: 1000),
        ])
        #expect(
            totals.courses == [
                Course(first: .deferred, ending: .accepted): 1,
                Course(first: .deferred, ending: .rejected): 1,
            ])
    }

    @Test("a rejection ends a delivery, and so does an acceptance")
    func closed() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred), Attempt(minute: 5, outcome: .rejected),
            Attempt(minute: 6, outcome: .deferred), Attempt(minute: 9, outcome: .accepted),
            Attempt(minute: 12, outcome: .accepted),
        ])
        #expect(
            totals.courses == [
                Course(first: .deferred, ending: .rejected): 1,
                Course(first: .deferred, ending: .accepted): 1,
                Course(first: .accepted, ending: .accepted): 1,
            ])
        #expect(totals.delays.count == 1)
    }

    @Test(
        "what no reply decided is a retry's beginning only where the connection was lost",
        arguments: [
            (Outcome.aborted, String?("network-error"), Outcome.aborted, RetryTotals.Ending.accepted, 1),
            (.aborted, nil, .aborted, .abandoned, 2), (.unknown, nil, .unknown, .unknown, 2),
        ])
    func undecided(
        outcome: Outcome, cause: String?, first: Outcome, ending: RetryTotals.Ending, deliveries: Int
    ) {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: outcome, cause: cause), Attempt(minute: 5, outcome: .accepted),
        ])
        #expect(totals.count(first: first, ending: ending) == 1)
        #expect(totals.deliveries == deliveries)
    }

    @Test("a last attempt that the capture does not show leaves the end open")
    func unseenEnd() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred), Attempt(minute: 5, outcome: .unknown),
        ])
        #expect(totals.courses == [Course(first: .deferred, ending: .unknown): 1])
    }

    @Test("bounces are joined by their Message-ID only")
    func nullSender() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .deferred, from: "", size: 1000),
            Attempt(minute: 5, outcome: .accepted, from: "", messageID: "b1@example.org", size: 1000),
            Attempt(minute: 6, outcome: .deferred, from: "", messageID: "b2@example.org"),
            Attempt(minute: 7, outcome: .accepted, from: "", messageID: "b3@example.org"),
            Attempt(minute: 9, outcome: .accepted, from: "", messageID: "b2@example.org"),
        ])
        #expect(
            totals.courses == [
                Course(first: .deferred, ending: .unknown): 1,
                Course(first: .accepted, ending: .accepted): 2,
                Course(first: .deferred, ending: .accepted): 1,
            ])
    }

    @Test("the same message accepted again is a duplicate, the next one is not")
    func duplicates() {
        let totals = totals(of: [
            Attempt(minute: 0, outcome: .accepted, messageID: "1@example.org"),
            Attempt(minute: 1, outcome: .accepted, messageID: "2@example.org"),
            Attempt(minute: 9, outcome: .accepted, client: "192.0.2.11", messageID: "1@example.org"),
            Attempt(minute: 10, outcome: .deferred, messageID: "1@example.org"),
            Attempt(minute: 10, outcome: .accepted, client: "203.0.113.1", messageID: "1@example.org"),
            Attempt(minute: 11, outcome: .accepted), Attempt(minute: 12, outcome: .accepted),
            Attempt(minute: 13, outcome: .accepted, messageID: "same@example.org", octets: 1000),
            Attempt(minute: 14, outcome: .accepted, messageID: "same@example.org", octets: 1001),
        ])
        #expect(totals.duplicates == 1)
        #expect(totals.courses == [Course(first: .accepted, ending: .accepted): 7])
    }

    @Test(
        "a message on its way through servers of one network is no duplicate, whichever session ends first",
        arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2]])
    func hops(order: [Int]) {
        let hops = (0..<3).map { hop in
            Attempt(
                minute: hop, outcome: .accepted, client: "192.0.2.\(hop)", server: "192.0.2.\(hop + 1)",
                messageID: "1@example.org")
        }
        let totals = totals(of: order.map { hops[$0] })
        #expect(totals.duplicates == 0 && totals.deliveries == 3)
    }

    @Test("a refused MAIL decides over what its pipelined RCPT got")
    func refusedMail() {
        var first = Attempt(minute: 0, outcome: .rejected, cause: "protocol-error").record
        first.transactions[0].mailReply = Reply(code: 450, text: "later")
        first.transactions[0].outcome = .deferred
        first.transactions[0].cause = "greylisted"
        var follower = RetryFollower()
        follower.follow(first)
        follower.follow(Attempt(minute: 5, outcome: .accepted).record)
        let totals = follower.finish()
        #expect(totals.courses == [Course(first: .deferred, ending: .accepted): 1])
        #expect(totals.greylisted[.accepted] == 1)
    }

    @Test("past the limit the oldest deliveries are given up, and that is told", arguments: [1, 16, 100])
    func cap(limit: Int) {
        let waiting = (0..<1000).map { Attempt(minute: $0, outcome: .deferred, to: "r\($0)@example.net") }
        let latest = Attempt(minute: 1000, outcome: .accepted, to: "r999@example.net")
        let totals = totals(of: waiting + [latest], limit: limit)
        #expect(totals.dropped >= 1000 - limit && totals.dropped < 1000)
        #expect(totals.count(first: .deferred, ending: .waiting) == 999)
        #expect(totals.count(first: .deferred, ending: .accepted) == 1)
    }

    @Test("of one sender's messages to one recipient a stated number may wait")
    func capOfOneEnvelope() {
        let waiting = (0..<1000).map { Attempt(minute: $0, outcome: .deferred, size: $0) }
        let totals = totals(
            of: waiting + [Attempt(minute: 1000, outcome: .accepted, size: 999)], limit: 10_000)
        #expect(totals.dropped == 1000 - 64 && totals.deliveries == 1000)
        #expect(totals.count(first: .deferred, ending: .accepted) == 1)
    }

    @Test("settled deliveries are counted once, remembered or not", arguments: [1, 2, 7, 1000])
    func settledLimit(settled: Int) {
        let attempts = (0..<500).map { Attempt(minute: $0, outcome: .accepted, to: "r\($0 % 9)@example.net") }
        #expect(
            totals(of: attempts, settled: settled).courses == [
                Course(first: .accepted, ending: .accepted): 500
            ])
    }

    @Test("followers of disjoint sessions merge to what one had seen")
    func merging() {
        let other = Self.greylisting.map { attempt in
            var attempt = attempt
            attempt.to = "carol@example.net"
            return attempt
        }
        var merged = totals(of: Self.greylisting)
        merged.merge(totals(of: other))
        #expect(merged == totals(of: Self.greylisting + other))
    }

    @Test("noise keeps the books balanced, the same in every run")
    func noise() {
        var random = SplitMix64(state: 7)
        let outcomes: [Outcome] = [.accepted, .deferred, .rejected, .aborted, .unknown]
        let attempts = (0..<3000).map { _ in
            Attempt(
                minute: Int.random(in: 0..<10_000, using: &random),
                outcome: outcomes.randomElement(using: &random) ?? .unknown,
                from: Bool.random(using: &random) ? "" : "bob@example.org",
                to: "r\(Int.random(in: 0..<20, using: &random))@example.net",
                messageID: Bool.random(using: &random)
                    ? "\(Int.random(in: 0..<50, using: &random))@example.org" : nil,
                size: Bool.random(using: &random) ? Int.random(in: -1..<5, using: &random) : nil)
        }
        let all = totals(of: attempts, limit: 16, settled: 16)
        let joined = all.attempts.entries.reduce(0) { $0 + ($1.key - 1) * $1.value }
        #expect(all.deliveries + joined + all.duplicates <= attempts.count)
        #expect(all.deliveries > 1000)
        #expect(all == totals(of: attempts, limit: 16, settled: 16))
    }
}

@Suite("Networks of clients")
struct ClientNetworkTests {
    @Test(
        "addresses of one network",
        arguments: [
            ("192.0.2.1", "192.0.2.255"), ("2001:db8::1", "2001:db8::ffff:0:0:2"),
            ("2001:db8:1:2::", "2001:db8:1:2:3:4:5:6"), ("::1", "::2"), ("not an address", "not an address"),
        ])
    func same(left: String, right: String) {
        #expect(ClientNetwork(left) == ClientNetwork(right))
    }

    @Test(
        "addresses of two networks",
        arguments: [
            ("192.0.2.1", "192.0.3.1"), ("2001:db8:0:1::1", "2001:db8:0:2::1"), ("192.0.2.1", "::1"),
            ("2001:db8:1::", "2001:db8:2::"), ("192.0.2.256", "192.0.2.1"), ("1.2.3", "1.2.3.4"),
            (":", "::"), ("", "0.0.0.0"), ("1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8"), ("fffff::", "ffff::"),
            ("99999999999.1.1.1", "9.1.1.1"),
        ])
    func different(left: String, right: String) {
        #expect(ClientNetwork(left) != ClientNetwork(right))
    }
}

@Suite("Delays")
struct DelayDistributionTests {
    @Test("half, nine tenths and the extremes of a hundred delays")
    func percentiles() {
        var delays = DelayDistribution()
        for second in 1...100 { delays.add(nanoseconds: Int64(second) * 1_000_000_000 + 999) }
        #expect(delays.count == 100 && delays.min == 1 && delays.max == 100)
        #expect(delays.median == 50 && delays.p90 == 90 && delays.p95 == 95 && delays.p99 == 99)
    }

    @Test("none, negative and absurd ones")
    func extremes() {
        var delays = DelayDistribution()
        #expect(delays.count == 0 && delays.min == 0 && delays.median == 0 && delays.max == 0)
        delays.add(nanoseconds: -1)
        delays.add(nanoseconds: .max)
        #expect(delays.count == 2 && delays.min == 0 && delays.max == 60 * 86_400)
    }
}

@Suite("Recent elements")
struct RecentTableTests {
    @Test("the newest under a key come first, forgotten ones not at all", arguments: [1, 3, 8, 100])
    func lookup(limit: Int) {
        var table = RecentTable<Int, 2>(limit: limit)
        for number in 0..<50 {
            table.append(number, keys: [UInt64(number % 4 + 1), UInt64(number % 3 + 100)])
            if number % 7 == 0 { _ = table.numbers(under: 1, most: 1) }
        }
        let there = (max(0, 50 - limit)..<50).reversed()
        for key in 1...4 as ClosedRange<UInt64> {
            let expected = there.filter { UInt64($0 % 4 + 1) == key }
            #expect(table.numbers(under: key, most: 100) == expected)
            #expect(table.numbers(under: key, most: 2) == Array(expected.prefix(2)))
        }
        #expect(table.numbers(under: 101, most: 100) == there.filter { $0 % 3 == 1 })
        #expect(table.numbers(under: 0, most: 9).isEmpty && table.numbers(under: 999, most: 9).isEmpty)
        #expect(table.forgotten == max(0, 50 - limit) && table.elements.sorted() == there.sorted())
    }
}
