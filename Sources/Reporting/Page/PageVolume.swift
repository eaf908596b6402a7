import DeliveryAnalysis
import MailSession
import Provenance

/// Volume and outcomes over time: a picture, and the same as a table.
struct PageVolume {
    /// A rectangle of the picture.
    struct Box {
        var x: String
        var y: String
        var width: String
        var height: String
        var style: String
    }

    /// A period of the picture: its boxes, and what it says when it is pointed at.
    struct Column {
        var words: String
        var boxes: [Box]
    }

    /// One of the pictures under each other, on the same scale of time.
    struct Panel {
        var title: String
        var most: String
        var columns: [Column]
        var legend: [Key]
    }

    /// An outcome or state in the legend.
    struct Key {
        var name: String
        var style: String
    }

    /// The height of a panel, in units of its view box.
    private static let height = 100.0

    var width: String
    var first: String
    var middle: String
    var last: String
    var panels: [Panel]
    var table: PageTable

    /// Nothing where there are no sessions.
    init?(_ volume: VolumeTotals) {
        let periods = volume.all
        guard let start = periods.first?.start, let end = periods.last?.start else { return nil }
        width = NumberText.wait(volume.width)
        let isOneDay = start.dateText == end.dateText
        func label(_ time: Timestamp) -> String { isOneDay ? time.timeText : time.dateTimeText }
        first = start.dateTimeText
        middle = label(periods[periods.count / 2].start)
        last = periods.count > 1 ? label(end) : ""
        if periods.count < 3 { middle = "" }
        let outcomes = Outcome.allCases.filter { outcome in
            periods.contains { $0.period.messages[outcome] > 0 }
        }
        let isAllUp = !periods.contains { $0.period.unreachable > 0 }
        let states =
            [Key(name: "came up", style: "session")]
            + (isAllUp ? [] : [Key(name: "never came up", style: "unreachable")])
        let sessions = periods.map { start, period in
            (
                label(start),
                [(period.sessions - period.unreachable, "session"), (period.unreachable, "unreachable")]
            )
        }
        let messages = periods.map { start, period in
            (label(start), outcomes.map { (period.messages[$0], $0.rawValue) })
        }
        panels = [Self.panel("Sessions begun", "session", sessions, states)]
        if !outcomes.isEmpty {
            let legend = outcomes.map { Key(name: $0.words, style: $0.rawValue) }
            panels.append(Self.panel("Messages begun", "message", messages, legend))
        }
        table = PageTable(
            caption: "Volume over time",
            columns: [PageCell("from"), PageCell(number: "sessions"), PageCell(number: "never came up")]
                + outcomes.map { PageCell(number: $0.words) },
            rows: periods.filter { $0.period.sessions + $0.period.messages.total > 0 }.map { start, period in
                PageRow(
                    head: PageCell(label(start)),
                    cells: [PageCell(count: period.sessions), PageCell(count: period.unreachable, .bad)]
                        + outcomes.map { PageCell(count: period.messages[$0], $0.tone) })
            })
    }

    private static func panel(
        _ title: String, _ noun: String, _ periods: [(label: String, parts: [(count: Int, style: String)])],
        _ legend: [Key]
    ) -> Panel {
        let most = periods.map { $0.parts.reduce(0) { $0 + $1.count } }.max() ?? 0
        let step = 1000 / Double(periods.count)
        let bar = min(step * 0.84, 60)
        let columns = periods.enumerated().map { index, period in
            var top = height
            let boxes = period.parts.filter { $0.count > 0 }.map { count, style in
                let tall = Double(count) / Double(max(1, most)) * height
                top -= tall
                return Box(
                    x: NumberText.fixed((Double(index) + 0.5) * step - bar / 2, decimals: 2),
                    y: NumberText.fixed(max(0, top), decimals: 2), width: NumberText.fixed(bar, decimals: 2),
                    height: NumberText.fixed(tall, decimals: 2), style: style)
            }
            let total = period.parts.reduce(0) { $0 + $1.count }
            return Column(words: "\(period.label): \(NumberText.count(total, noun))", boxes: boxes)
        }
        return Panel(
            title: title, most: NumberText.count(most, noun), columns: columns.filter { !$0.boxes.isEmpty },
            legend: legend)
    }
}
