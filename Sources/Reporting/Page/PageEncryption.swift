import DeliveryAnalysis
import MailSession
import SecurityAudit

/// STARTTLS and TLS by server.
enum PageEncryption {
    private static let rowLimit = 100

    /// A row for each server, with the columns that have anything to count.
    static func table(_ totals: DeliveryTotals, _ audit: AuditTotals) -> PageTable? {
        let servers = totals.servers.ordered(by: \.connected).filter { $0.value.connected > 0 }
        guard !servers.isEmpty else { return nil }
        var all = ServerTotals()
        for (_, server) in servers { all.merge(server) }
        let columns = EncryptionColumn.columns(of: all, .full)
        let details = servers.prefix(rowLimit).map { words(on: $0.value, audit.servers[$0.key]) }
        let rows = zip(servers, details).map { server, details in
            PageRow(
                head: PageCell(server.key.description),
                cells: [PageCell(server.value.greetingName ?? ""), PageCell(count: server.value.connected)]
                    + columns.map { PageCell(count: $0.count(server.value), $0.tone) }, note: details)
        }
        return PageTable(
            caption: "Encryption by server",
            columns: [PageCell("server"), PageCell("name"), PageCell(number: "sessions")]
                + columns.map { PageCell(number: $0.title) },
            rows: rows, inSight: 25, noun: "server",
            remarks: columns.compactMap { column in column.meaning.map { "\(column.title): \($0)" } }
                + PageTable.rest(
                    servers.count, limit: rowLimit, overflow: totals.servers.overflow, "server"))
    }

    private static func words(on server: ServerTotals, _ security: ServerSecurity?) -> String {
        let names = (security?.ciphers.ordered ?? []) + (security?.certificates.ordered ?? [])
        let alerts = server.alerts.ordered.map { "alert \($0.key) (\(NumberText.grouped($0.value)))" }
        return (names.map(\.key) + alerts).joined(separator: " · ")
    }
}
