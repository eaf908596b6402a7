import DeliveryAnalysis
import MailSession

/// Why mail failed, and what else was refused.
extension TextReport {
    func writeFailures(into output: inout [UInt8]) {
        guard !totals.failures.isEmpty else { return }
        writeHeading("Why it failed", into: &output)
        var columns = [
            Column("recipients", 11, right: true), Column("messages", 11, right: true), Column("stage", 11),
            Column("reply", 10),
        ]
        if width >= 100 { columns.append(serverColumn) }
        columns.append(Column("what the server said", .max))
        var table = TextTable(columns, lines: 2)
        let failures = totals.failures.ordered(by: \.occurrences)
        for (key, failure) in failures.prefix(Self.rowLimit) {
            var cells = [
                Cell(failure.recipients == 0 ? "-" : NumberText.grouped(failure.recipients)),
                Cell(NumberText.grouped(failure.transactions)), Cell(key.stage?.rawValue ?? "-"),
                Cell(codeText(key.code, key.enhanced), key.isPermanent ? .bad : .warning),
            ]
            if width >= 100 { cells.append(Cell(serverText(failure))) }
            cells.append(Cell(key.template))
            table.add(cells)
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(failures.count, overflow: totals.failures.overflow, "reason", into: &output)
    }

    func writeRefusals(into output: inout [UInt8]) {
        guard !totals.refusals.isEmpty else { return }
        writeHeading("Refused outside mail transactions", into: &output)
        var columns = [
            Column("sessions", 11, right: true), Column("times", 11, right: true), Column("command", 12),
            Column("reply", 10),
        ]
        if width >= 100 { columns.append(serverColumn) }
        columns.append(Column("what the server said", .max))
        var table = TextTable(columns, lines: 2)
        let refusals = totals.refusals.ordered(by: \.occurrences)
        for (key, refusal) in refusals.prefix(Self.rowLimit) {
            var cells = [
                Cell(NumberText.grouped(refusal.sessions)), Cell(NumberText.grouped(refusal.occurrences)),
                Cell(key.verb ?? (key.stage == .connect ? "(greeting)" : key.stage?.rawValue ?? "-")),
                Cell(codeText(key.code, key.enhanced), key.isPermanent ? .bad : .warning),
            ]
            if width >= 100 { cells.append(Cell(serverText(refusal))) }
            cells.append(Cell(key.template))
            table.add(cells)
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(refusals.count, overflow: totals.refusals.overflow, "refusal", into: &output)
    }

    func writeUnreachable(into output: inout [UInt8]) {
        guard totals.unreachable > 0 else { return }
        writeHeading("Connections that never came up", into: &output)
        var table = TextTable([
            Column("server", 47), Column("refused", 11, right: true), Column("unanswered", 11, right: true),
            Column("of attempts", 11, right: true),
        ])
        let servers = totals.servers.ordered(by: \.unreachable).filter { $0.value.unreachable > 0 }
        for (endpoint, server) in servers.prefix(Self.rowLimit) {
            table.add([
                Cell(endpoint.description), Cell(NumberText.grouped(server.connects[.refused]), .bad),
                Cell(NumberText.grouped(server.connects[.unanswered]), .bad),
                Cell(NumberText.grouped(server.sessions)),
            ])
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(servers.count, overflow: 0, "server", into: &output)
    }

    // MARK: Parts

    /// On a wide terminal there is room for the address of a single server.
    private var serverColumn: Column {
        width >= 130 ? Column("servers", 21) : Column("servers", 7, right: true)
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
