import BounceCauses
import DeliveryAnalysis
import MailSession

/// Why mail failed, and what else was refused.
extension TextReport {
    func writeFailures(into output: inout [UInt8]) {
        guard !totals.failures.isEmpty else { return }
        writeHeading("Why it failed", into: &output)
        let count = [Column("recipients", 11, right: true)]
        let messages = [Column("messages", 11, right: true)]
        let failures = totals.failures.ordered(by: \.occurrences)
        let isWide = width >= 130
        writeReplies(
            failures.prefix(Self.rowLimit),
            columns: count + (isWide ? messages : []) + [Column("cause", 20), Column("stage", 11)],
            into: &output
        ) { key, failure in
            let recipients = Cell(failure.recipients == 0 ? "-" : NumberText.grouped(failure.recipients))
            let messages = Cell(NumberText.grouped(failure.transactions))
            let cause = Cell(key.cause ?? "-")
            return [recipients] + (isWide ? [messages] : []) + [cause, Cell(key.stage?.rawValue ?? "-")]
        }
        writeRest(failures.count, overflow: totals.failures.overflow, "reason", into: &output)
        writeMeaning(of: failures.first?.key.cause, into: &output)
    }

    /// What the most frequent cause means, and who can act.
    private func writeMeaning(of name: String?, into output: inout [UInt8]) {
        guard let cause = name.flatMap(Cause.init(rawValue:)), let meaning = cause.meaning else { return }
        let facts = ["\(cause.rawValue): \(meaning)"] + [cause.actors].compactMap(\.self)
        writeRemark(facts, separator: " · ", into: &output)
    }

    func writeRefusals(into output: inout [UInt8]) {
        guard !totals.refusals.isEmpty else { return }
        writeHeading("Refused outside mail transactions", into: &output)
        let refusals = totals.refusals.ordered(by: \.occurrences)
        writeReplies(
            refusals.prefix(Self.rowLimit),
            columns: [
                Column("times", 11, right: true), Column("sessions", 11, right: true), Column("command", 12),
            ], into: &output
        ) { key, refusal in
            [
                Cell(NumberText.grouped(refusal.occurrences)), Cell(NumberText.grouped(refusal.sessions)),
                Cell(Self.command(of: key)),
            ]
        }
        writeRest(refusals.count, overflow: totals.refusals.overflow, "refusal", into: &output)
    }

    /// A table of replies, the most frequent first; on a wide terminal with a session that shows each.
    private func writeReplies(
        _ replies: ArraySlice<(key: FailureKey, value: FailureTotals)>, columns: [Column],
        into output: inout [UInt8], cells: (FailureKey, FailureTotals) -> [Cell]
    ) {
        var columns = columns + [Column("reply", 10)]
        if width >= 100 { columns.append(serverColumn) }
        columns.append(Column("what the server said", .max))
        let words = columns.count - 1
        if width >= 130 { columns.append(Column("first in", 11)) }
        var table = TextTable(columns, flexible: words, lines: width < 100 ? 3 : 2)
        for (key, failure) in replies {
            var cells = cells(key, failure)
            cells.append(Cell(Reply.codeText(key.code, key.enhanced), key.isPermanent ? .bad : .warning))
            if width >= 100 { cells.append(Cell(serverText(failure))) }
            cells.append(Cell(key.template))
            if width >= 130 { cells.append(Cell(failure.first.session, .dim)) }
            table.add(cells)
        }
        table.write(width: width, indent: 4, color: color, into: &output)
    }

    /// What was refused: the verb, unless it is noise.
    private static func command(of key: FailureKey) -> String {
        guard let verb = key.verb else {
            return key.stage == .connect ? "(greeting)" : key.stage?.rawValue ?? "-"
        }
        return SafeText.escaped(verb) == verb ? verb : "(noise)"
    }

    func writeUnreachable(into output: inout [UInt8]) {
        guard totals.unreachable > 0 else { return }
        writeHeading("Connections that never came up", into: &output)
        var table = TextTable(
            [
                Column("server", 47, shortening: .middle), Column("refused", 11, right: true),
                Column("unanswered", 11, right: true), Column("of attempts", 11, right: true),
            ], flexible: 0)
        let servers = totals.servers.ordered(by: \.unreachable).filter { $0.value.unreachable > 0 }
        for (endpoint, server) in servers.prefix(Self.rowLimit) {
            table.add([
                Cell(endpoint.description), Cell(count: server.connects[.refused], .bad),
                Cell(count: server.connects[.unanswered], .bad),
                Cell(NumberText.grouped(server.sessions)),
            ])
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(servers.count, overflow: 0, "server", into: &output)
    }

    // MARK: Parts

    /// On a wide terminal there is room for the address of a single server.
    private var serverColumn: Column {
        width >= 130 ? Column("servers", 21, shortening: .middle) : Column("servers", 7, right: true)
    }

    private func serverText(_ failure: FailureTotals) -> String {
        let servers = failure.servers
        if width >= 130, servers.count == 1, let only = servers.ordered.first { return only.key.description }
        let count = NumberText.grouped(servers.count) + (servers.overflow > 0 ? "+" : "")
        return width >= 130 ? count + " servers" : count
    }

    /// Says how many rows there are beyond those shown, and how many were not kept at all.
    func writeRest(_ count: Int, overflow: Int, _ noun: String, into output: inout [UInt8]) {
        if count > Self.rowLimit {
            writeRemark("… \(NumberText.count(count - Self.rowLimit, "more " + noun))", into: &output)
        }
        if overflow > 0 {
            writeRemark("… and \(NumberText.grouped(overflow)) past the limit of the table", into: &output)
        }
    }
}
