import BounceCauses
import DeliveryAnalysis
import Provenance

/// Failures as a tree: a line of numbers for each group, what it means, and in the innermost groups what the servers
/// said.
struct BouncesText {
    /// The columns of a terminal that nobody told us the width of.
    private static let usualWidth = 100
    /// Columns by which a group stands to the right of the one that it is in.
    private static let step = 2

    let table: BounceTable
    let excluded: Exclusion
    let width: Int
    let color: Bool
    /// Replies of a group, and statements of a cause, before the rest is only counted.
    let limit: Int

    private let replies: BounceReplyTable

    init(table: BounceTable, excluded: Exclusion, options: TextOptions, limit: Int) {
        self.table = table
        self.excluded = excluded
        width = options.width ?? Self.usualWidth
        color = options.color
        self.limit = limit
        replies = BounceReplyTable(
            groups: table.groups, grouping: table.grouping, limit: limit, width: width, color: color)
    }

    func write(into output: inout [UInt8]) {
        if let all = table.all {
            writeFailures(all, into: &output)
        } else {
            writeNothingFailed(into: &output)
        }
        writeReports(into: &output)
    }

    private func writeNothingFailed(into output: inout [UInt8]) {
        let sessions = NumberText.count(table.sessions, "session")
        let text =
            if table.sessions == 0 {
                "Nothing to tell: " + excluded.words(for: "no mail session in this capture") + "."
            } else if table.encrypted == table.sessions {
                "Nothing that failed can be seen in \(sessions)."
            } else {
                "Nothing failed in \(sessions)\(table.encrypted > 0 ? ", as far as it can be seen" : ""): no recipient, "
                    + "command or connection was refused, deferred or lost."
            }
        write([text] + hidden, separator: " ", indent: 0, .plain, into: &output)
    }

    /// What encryption hides.
    private var hidden: [String] {
        guard table.encrypted > 0 else { return [] }
        let (some, all) = (NumberText.grouped(table.encrypted), NumberText.count(table.sessions, "session"))
        return ["What became of the mail in \(some) of \(all) is hidden by encryption."]
    }

    // MARK: Failures

    private func writeFailures(_ all: BounceTotals, into output: inout [UInt8]) {
        let dimensions = table.grouping.dimensions.map(\.rawValue)
        let title = Tone.strong.paint("Why mail failed", color: color)
        output.append(line: title + "  by " + dimensions.joined(separator: ", then "))
        write(facts(of: all), separator: " · ", indent: 2, .plain, into: &output)
        let legend = [
            "share: of all failures", "hard: for good (5xx)", "soft: for now (4xx, or the connection failed)",
        ]
        write(legend, separator: " · ", indent: 2, .dim, into: &output)
        if !hidden.isEmpty { write(hidden, separator: " ", indent: 2, .dim, into: &output) }
        let groups = table.groups
        var columns = [
            Column(dimensions.joined(separator: " / "), 0), Column("recipients", 10, right: true),
            Column("messages", 8, right: true), Column("sessions", 8, right: true),
            Column("share", 8, right: true), Column("kind", 5),
        ]
        let room = width - 2 - LineLayout.width(of: columns, without: 0)
        let widest = max(DisplayWidth.of(columns[0].title), Self.labelWidth(of: groups, depth: 0))
        columns[0].width = max(8, min(widest, room))
        let layout = LineLayout(columns: columns, indent: 2, color: color)
        output.append(0x0A)
        layout.writeTitles(into: &output)
        for (index, group) in groups.enumerated() {
            if index > 0 { output.append(0x0A) }
            write(group, depth: 0, of: all, in: layout, into: &output)
        }
        if table.overflow > 0 {
            let lost = NumberText.count(table.overflow, "failure")
            write(
                ["… \(lost) past the limit of the table: in the totals only"], separator: "", indent: 2, .dim,
                into: &output)
        }
    }

    private func facts(of all: BounceTotals) -> [String] {
        let others = all.failures - all.recipients
        let messages = all.messages > 0 ? NumberText.count(all.messages, "message") + " and " : ""
        var parts: [String] = []
        if all.recipients > 0 { parts.append(NumberText.count(all.recipients, "recipient")) }
        if others > 0 {
            parts.append(NumberText.count(others, "command or connection", "commands or connections"))
        }
        return [
            "\(NumberText.count(all.failures, "failure")): \(parts.joined(separator: " and "))",
            "in \(messages)\(NumberText.count(all.sessions, "session"))",
            Timestamp.span(all.first.time, all.last) + " UTC",
        ]
    }

    private func write(
        _ group: BounceGroup, depth: Int, of all: BounceTotals, in layout: LineLayout,
        into output: inout [UInt8]
    ) {
        let totals = group.totals
        let indent = Self.step * depth
        let label = SafeText.escaped(Self.label(of: group))
        let room = layout.columns[0].width - indent
        layout.write(
            [
                Cell(
                    String(repeating: " ", count: indent) + DisplayWidth.cutMiddle(label, to: room), .strong),
                Cell(count: totals.recipients, .plain), Cell(count: totals.messages, .plain),
                Cell(count: totals.sessions, .plain),
                Cell(NumberText.percent(totals.failures, of: all.failures)),
                Cell(totals.kind.rawValue, totals.kind.tone),
            ], into: &output)
        let isOneDay = all.first.time.dateText == all.last.dateText
        var details = [
            Timestamp.span(totals.first.time, totals.last, withDate: !isOneDay),
            "first in \(totals.first.session)",
        ]
        if group.dimension == .cause, let cause = group.key.flatMap(Cause.init) {
            writeMeaning(of: cause, indent: indent + 6, into: &output)
            details = [cause.actors].compactMap(\.self) + details
        }
        write(details, separator: " · ", indent: indent + 6, .dim, into: &output)
        for inner in group.groups { write(inner, depth: depth + 1, of: all, in: layout, into: &output) }
        replies.write(group.replies, indent: indent + 6, into: &output)
        if group.replies.count > limit {
            let more = group.replies.count - limit
            let text = "… " + NumberText.count(more, "more reply", "more replies")
            write([text], separator: "", indent: indent + 6, .dim, into: &output)
        }
    }

    // MARK: Words

    /// The group's key, or a word for having none.
    private static func label(of group: BounceGroup) -> String {
        if let key = group.key { return key }
        switch group.dimension {
        case .domain: return "(no recipient domain)"
        case .code: return "(no reply)"
        case .cause, .server, .stage: return "(unknown)"
        }
    }

    private static func labelWidth(of groups: [BounceGroup], depth: Int) -> Int {
        groups.reduce(0) { widest, group in
            let own = step * depth + DisplayWidth.of(SafeText.escaped(label(of: group)))
            return max(widest, own, labelWidth(of: group.groups, depth: depth + 1))
        }
    }

    /// Adds what a cause means in plain words.
    func writeMeaning(of cause: Cause, indent: Int, into output: inout [UInt8]) {
        guard let text = cause.meaning else { return }
        write([text], separator: "", indent: indent, .plain, into: &output)
    }

    /// Adds facts, broken between them where that is possible.
    func write(
        _ facts: [String], separator: String, indent: Int, _ tone: Tone, into output: inout [UInt8]
    ) {
        let room = width - indent
        let lines = LineWrapping.lines(
            of: facts.map(SafeText.escaped), separator: separator, first: room, rest: room)
        for line in lines {
            output.append(line: String(repeating: " ", count: indent) + tone.paint(line, color: color))
        }
    }
}

extension BounceTotals.Kind {
    fileprivate var tone: Tone {
        switch self {
        case .hard: .bad
        case .soft: .warning
        case .mixed: .plain
        }
    }
}
