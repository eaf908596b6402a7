import DeliveryAnalysis
import MailSession

/// Where time was spent, by server and step of the dialogue: median and 95th percentile.
struct PageTiming {
    /// What each server took itself, at least.
    var own: PageTable
    /// What was waited for, as the capture shows it.
    var whole: PageTable

    /// Nothing where no connection came up.
    init?(_ timing: TimingTotals) {
        let servers = timing.servers.ordered(by: \.sessions.count)
        guard !servers.isEmpty else { return nil }
        own = Self.table("Time that servers took", servers, \.ownTimes)
        whole = Self.table("Time from command to reply", servers, \.waits)
        own.remarks = PageTable.rest(0, limit: 0, overflow: timing.servers.overflow, "session")
    }

    private static func table(
        _ caption: String, _ servers: [(key: Endpoint, value: TimingTotals.Server)],
        _ times: (TimingTotals.Server) -> [Wait.Step: LatencyDistribution]
    ) -> PageTable {
        let steps = Wait.Step.allCases.filter { step in servers.contains { times($0.value)[step] != nil } }
        return PageTable(
            caption: caption,
            columns: [PageCell("server"), PageCell(number: "sessions"), PageCell(number: "round trip")]
                + steps.map { PageCell(number: $0.rawValue) } + [PageCell(number: "whole session")],
            rows: servers.map { endpoint, server in
                PageRow(
                    head: PageCell(endpoint.description),
                    cells: [PageCell(count: server.sessions.count), cell(server.roundTrips, .dim)]
                        + steps.map { cell(times(server)[$0], .plain) } + [cell(server.sessions, .dim)])
            }, inSight: 25, noun: "server")
    }

    /// `0.4 ms / 12.1 ms`, or once where both are the same.
    private static func cell(_ waits: LatencyDistribution?, _ tone: Tone) -> PageCell {
        guard let waits, waits.count > 0 else { return PageCell(number: "") }
        // A line of a narrow column ends between the two, and never before a unit.
        let (median, p95) = (
            NumberText.duration(waits.median).replacing(" ", with: "\u{A0}"),
            NumberText.duration(waits.p95).replacing(" ", with: "\u{A0}")
        )
        return PageCell(number: median == p95 ? median : "\(median) / \(p95)", tone)
    }
}
