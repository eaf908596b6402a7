import DeliveryAnalysis
import MailSession

/// Where time was spent, by server and step of the dialogue.
enum PageTiming {
    /// A row for each step that was seen, server by server, the busiest first.
    static func table(_ timing: TimingTotals) -> PageTable? {
        let servers = timing.servers.ordered(by: \.sessions.count)
        guard !servers.isEmpty else { return nil }
        var rows: [PageRow] = []
        for (endpoint, server) in servers {
            if server.roundTrips.count > 0 {
                rows.append(row(endpoint, "TCP handshake round trip", server.roundTrips, nil))
            }
            for step in Wait.Step.allCases {
                guard let waits = server.waits[step] else { continue }
                rows.append(row(endpoint, step.rawValue, waits, server.ownTimes[step]))
            }
            rows.append(row(endpoint, "whole session", server.sessions, nil))
        }
        return PageTable(
            caption: "Time by server and step",
            columns: [
                PageCell("server"), PageCell("step"), PageCell(number: "seen"),
                PageCell(number: "median"), PageCell(number: "95 %"), PageCell(number: "server, median"),
                PageCell(number: "server, 95 %"),
            ],
            rows: rows,
            remarks: PageTable.rest(0, limit: 0, overflow: timing.servers.overflow, "session"))
    }

    private static func row(
        _ endpoint: Endpoint, _ step: String, _ waits: WaitDistribution, _ own: WaitDistribution?
    ) -> PageRow {
        func time(_ seconds: Double?, _ tone: Tone) -> PageCell {
            PageCell(number: seconds.map(NumberText.duration) ?? "", tone)
        }
        let known = own.flatMap { $0.count > 0 ? $0 : nil }
        return PageRow(
            head: PageCell(endpoint.description),
            cells: [
                PageCell(step), PageCell(count: waits.count), time(waits.median, .plain),
                time(waits.p95, .plain), time(known?.median, .strong), time(known?.p95, .plain),
            ])
    }
}
