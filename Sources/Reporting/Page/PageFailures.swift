import BounceCauses
import DeliveryAnalysis
import MailSession

/// One cause with the replies that it was told by.
struct PageCause {
    /// Causes on the page.
    private static let causeLimit = 40

    var name: String
    var meaning: String?
    var actors: String?
    var recipients: String
    var failures: [PageFailure]

    /// The causes, those of most recipients first.
    static func all(_ table: CappedTable<FailureKey, FailureTotals>, _ shown: ShownSessions) -> [PageCause] {
        let rows = table.ordered(by: \.occurrences)
        var order: [String?] = []
        var groups: [String?: [(key: FailureKey, value: FailureTotals)]] = [:]
        for row in rows {
            if groups[row.key.cause] == nil { order.append(row.key.cause) }
            groups[row.key.cause, default: []].append(row)
        }
        let causes = order.map { name in
            let rows = groups[name] ?? []
            return (name: name, count: rows.reduce(0) { $0 + $1.value.occurrences }, rows: rows)
        }
        return causes.sorted { ($1.count, $0.name ?? "") < ($0.count, $1.name ?? "") }.prefix(causeLimit).map
        {
            let cause = $0.name.flatMap(Cause.init(rawValue:))
            return PageCause(
                name: $0.name ?? "no cause told", meaning: cause?.meaning, actors: cause?.actors,
                recipients: NumberText.grouped($0.count),
                failures: $0.rows.prefix(PageFailure.rowLimit).map {
                    PageFailure($0.key, $0.value, shown.cells(ofFailure: $0.key), shown)
                })
        }
    }
}

/// One reply of a server, without what differs from one to the next, and where it occurred.
struct PageFailure {
    /// Replies shown of one cause, and refusals.
    static let rowLimit = 25
    /// Servers named beside one.
    private static let serverLimit = 6

    var count: String
    var code: String
    var style: String
    var stage: String
    var template: String
    var example: String
    var servers: String
    var first: PageCell
    var when: String
    var sessions: [PageCell]

    fileprivate init(
        _ key: FailureKey, _ totals: FailureTotals, _ sessions: [PageCell], _ shown: ShownSessions
    ) {
        count = NumberText.grouped(totals.occurrences)
        code = Reply.codeText(key.code, key.enhanced)
        style = (key.isPermanent ? Tone.bad : .warning).style
        let verb = key.verb.map { " to \($0)" } ?? ""
        stage = (key.stage?.rawValue ?? "-") + verb
        template = key.template.isEmpty ? "(no text)" : key.template
        example = totals.example
        let named = totals.servers.ordered
        servers = named.prefix(Self.serverLimit).map { "\($0.key) (\(NumberText.grouped($0.value)))" }
            .joined(separator: ", ")
        if named.count > Self.serverLimit {
            servers += " and \(NumberText.grouped(named.count - Self.serverLimit)) more"
        }
        first = shown.cell(totals.first.session)
        when = "\(totals.first.time.dateTimeText) to \(totals.last.dateTimeText)"
        self.sessions = sessions
    }

    /// What was refused outside transactions.
    static func refusals(_ table: CappedTable<FailureKey, FailureTotals>, _ shown: ShownSessions)
        -> [PageFailure]
    {
        table.ordered(by: \.occurrences).prefix(rowLimit).map {
            PageFailure($0.key, $0.value, shown.cells(ofRefusal: $0.key), shown)
        }
    }

    /// What the tables do not show.
    static func remarks(_ totals: DeliveryTotals) -> [String] {
        var remarks: [String] = []
        if totals.unreachable > 0 {
            remarks.append("\(NumberText.count(totals.unreachable, "connection")) never came up.")
        }
        if totals.failures.isEmpty, totals.refusals.isEmpty {
            remarks.append("No server refused anything where the capture shows it.")
        }
        return remarks + PageTable.rest(0, limit: 0, overflow: totals.failures.overflow, "failure")
            + PageTable.rest(
                totals.refusals.count, limit: rowLimit, overflow: totals.refusals.overflow, "refusal")
    }
}
