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
        return PageTable(
            caption: "Encryption by server",
            columns: [PageCell("server"), PageCell("name"), PageCell(number: "sessions")]
                + columns.map { PageCell(number: $0.title) } + [
                    PageCell("cipher suites, certificates, alerts")
                ],
            rows: servers.prefix(rowLimit).map { endpoint, server in
                let security = audit.servers[endpoint]
                let names = (security?.ciphers.ordered ?? []) + (security?.certificates.ordered ?? [])
                let alerts = server.alerts.ordered.map { "alert \($0.key) (\(NumberText.grouped($0.value)))" }
                return PageRow(
                    head: PageCell(endpoint.description),
                    cells: [PageCell(server.greetingName ?? ""), PageCell(count: server.connected)]
                        + columns.map { PageCell(count: $0.count(server), $0.tone) }
                        + [PageCell((names.map(\.key) + alerts).joined(separator: ", "), .dim)])
            },
            remarks: PageTable.rest(
                servers.count, limit: rowLimit, overflow: totals.servers.overflow, "server"))
    }
}
