import DeliveryAnalysis
import MailSession
import Testing

/// Two runs beside each other.
struct ComparisonTests {
    @Test(
        "A difference counts where chance would hardly make it",
        arguments: [
            // Half against half, whatever the counts.
            (500, 1000, 500, 1000, false), (0, 1000, 0, 1000, false),
            // 10 % against 20 %: of a thousand each it counts, of fifty each it does not.
            (100, 1000, 200, 1000, true), (5, 50, 10, 50, false),
            // 1 % against 3 %: too rare to tell in a hundred.
            (1, 100, 3, 100, false), (100, 10_000, 300, 10_000, true),
            // All against nearly all.
            (1000, 1000, 950, 1000, true),
            // Nothing to compare with.
            (5, 10, 0, 0, false), (0, 0, 0, 0, false),
        ])
    func significance(before: Int, of first: Int, after: Int, of second: Int, counts: Bool) {
        let change = ShareChange(before: before, of: first, after: after, of: second)
        #expect(change.isSignificant == counts)
        let reverse = ShareChange(before: after, of: second, after: before, of: first)
        #expect(reverse.isSignificant == counts)
    }

    @Test("Times are exact to one in a hundred, and what is none changes nothing")
    func latencies() {
        var times = LatencyDistribution()
        #expect(times.count == 0)
        #expect(times.median == 0)
        for step in 1...100 { times.add(seconds: Double(step) / 1000) }
        #expect(abs(times.median - 0.05) <= 0.0005)
        #expect(abs(times.p95 - 0.095) <= 0.00095)
        for odd in [-1, Double.nan, -Double.infinity] { times.add(seconds: odd) }
        #expect(times.count == 100)
        times.add(seconds: Double.infinity)
        #expect(times.count == 101)
    }

    @Test("Times of parts are the times of the whole")
    func merging() {
        var parts = [LatencyDistribution(), LatencyDistribution()]
        var whole = LatencyDistribution()
        for step in 1...1000 {
            let seconds = Double(step * step) / 1e5
            whole.add(seconds: seconds)
            parts[step % 2].add(seconds: seconds)
        }
        parts[0].merge(parts[1])
        #expect(parts[0] == whole)
    }

    @Test("Causes that are new or gone are told")
    func causes() {
        func totals(_ causes: [String]) -> ComparedTotals {
            var totals = ComparedTotals()
            for (number, cause) in causes.enumerated() {
                var session = Examples.session(number)
                session.cause = cause
                session.connect = .refused
                totals.add(session)
            }
            return totals
        }
        let comparison = Comparison(
            before: totals(["network-error", "greylisted"]), after: totals(["network-error", "mailbox-full"]))
        let changes = Dictionary(uniqueKeysWithValues: comparison.causes.map { ($0.cause, $0) })
        #expect(changes.keys.sorted() == ["greylisted", "mailbox-full", "network-error"])
        #expect(changes["greylisted"]?.isGone == true)
        #expect(changes["mailbox-full"]?.isNew == true)
        #expect(changes["network-error"]?.isNew == false)
        #expect(changes["network-error"]?.isGone == false)
        #expect(comparison.unreachable == ShareChange(before: 2, of: 2, after: 2, of: 2))
    }
}
