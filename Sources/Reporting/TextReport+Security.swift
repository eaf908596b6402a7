import DeliveryAnalysis
import MailSession

/// Encryption per server, and authentication.
extension TextReport {
    func writeEncryption(into output: inout [UInt8]) {
        let servers = totals.servers.ordered(by: \.connected).filter { $0.value.connected > 0 }
        guard !servers.isEmpty else { return }
        writeHeading("Encryption", into: &output)
        let shown = servers.prefix(Self.rowLimit)
        let counts = EncryptionColumn.all(in: servers.map(\.value)).filter { column in
            servers.contains { column.count($0.value) > 0 }
        }
        var columns = [Column("server", 47)]
        let withNames = width >= 100 && shown.contains { $0.value.greetingName != nil }
        if withNames { columns.append(Column("name", 28)) }
        columns.append(Column(width < 100 ? "total" : "sessions", 11, right: true))
        columns += counts.map { Column(width < 130 ? $0.short : $0.title, 11, right: true) }
        // The name, or else the address, gives way on a narrow terminal.
        var table = TextTable(columns, flexible: withNames ? 1 : 0)
        for (endpoint, server) in shown {
            var cells = [Cell(endpoint.description)]
            if withNames { cells.append(Cell(server.greetingName ?? "-", .dim)) }
            cells.append(Cell(NumberText.grouped(server.connected), .strong))
            cells += counts.map { column in
                let count = column.count(server)
                return Cell(NumberText.grouped(count), count > 0 ? column.tone : .dim)
            }
            table.add(cells)
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(servers.count, overflow: totals.servers.overflow, "server", into: &output)
        for (endpoint, server) in shown where !server.alerts.isEmpty {
            let alerts = server.alerts.ordered.map { "\($0.key) (\(NumberText.grouped($0.value)))" }
            writeRemark("TLS alerts with \(endpoint): \(alerts.joined(separator: ", "))", into: &output)
        }
    }

    func writeAuth(into output: inout [UInt8]) {
        guard !totals.auth.isEmpty else { return }
        writeHeading("Authentication", into: &output)
        var table = TextTable([
            Column("mechanism", 20), Column("attempts", 11, right: true),
            Column("succeeded", 11, right: true),
            Column("failed", 11, right: true), Column("cancelled", 11, right: true),
            Column("unknown", 11, right: true), Column("in clear text", 13, right: true),
        ])
        let mechanisms = totals.auth.ordered(by: \.attempts)
        for (mechanism, auth) in mechanisms.prefix(Self.rowLimit) {
            func cell(_ count: Int, _ tone: Tone) -> Cell {
                Cell(NumberText.grouped(count), count > 0 ? tone : .dim)
            }
            table.add([
                Cell(mechanism), Cell(NumberText.grouped(auth.attempts)),
                cell(auth.outcomes[.success], .good),
                cell(auth.outcomes[.failure], .bad), cell(auth.outcomes[.cancelled], .plain),
                cell(auth.outcomes[.unknown], .plain), cell(auth.cleartext, .bad),
            ])
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(mechanisms.count, overflow: totals.auth.overflow, "mechanism", into: &output)
    }
}

/// A column of the table of servers: a TLS version, or what became of STARTTLS.
private struct EncryptionColumn {
    var title: String
    /// The title where there is little room.
    var short: String
    var tone: Tone
    var count: (ServerTotals) -> Int

    /// The columns that there may be, those of the versions from new to old.
    static func all(in servers: [ServerTotals]) -> [EncryptionColumn] {
        let versions = Set(servers.flatMap { $0.tlsVersions.entries.keys }).sorted(by: >)
        var columns = versions.enumerated().map { index, version in
            // `TLS 1.3  1.2  1.1`: the first says what the others are.
            let title = version.replacing("TLSv", with: index == 0 ? "TLS " : "")
            let tone: Tone = version == "TLSv1.3" || version == "TLSv1.2" ? .good : .warning
            return EncryptionColumn(title: title, short: title, tone: tone) { $0.tlsVersions[version] ?? 0 }
        }
        columns.append(
            EncryptionColumn(title: "TLS ?", short: "TLS ?", tone: .good) { server in
                let known = server.tlsVersions.entries.values.reduce(0, +)
                return max(0, server.starttls[.established] + server.starttls[.implicit] - known)
            })
        let states: [(StartTLS, String, String)] = [
            (.failed, "failed", "failed"), (.refused, "refused", "refused"),
            (.stripped, "stripped", "stripped"),
            (.offered, "not used", "unused"), (.notOffered, "not offered", "none"),
            (.unknown, "unknown", "unknown"),
        ]
        return columns
            + states.map { state, title, short in
                EncryptionColumn(title: title, short: short, tone: state.tone) { $0.starttls[state] }
            }
    }
}
