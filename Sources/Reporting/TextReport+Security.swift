import DeliveryAnalysis
import MailSession

/// Encryption per server, and authentication.
extension TextReport {
    func writeEncryption(into output: inout [UInt8]) {
        let servers = totals.servers.ordered(by: \.connected).filter { $0.value.connected > 0 }
        guard !servers.isEmpty else { return }
        writeHeading("Encryption", into: &output)
        let table = EncryptionTable(servers: servers, rowLimit: Self.rowLimit)
        let legend = table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(servers.count, overflow: totals.servers.overflow, "server", into: &output)
        if !legend.isEmpty { writeRemark(legend, separator: " · ", into: &output) }
        for (endpoint, server) in servers.prefix(Self.rowLimit) where !server.alerts.isEmpty {
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
            table.add([
                Cell(mechanism), Cell(NumberText.grouped(auth.attempts)),
                Cell(count: auth.outcomes[.success], .good),
                Cell(count: auth.outcomes[.failure], .bad), Cell(count: auth.outcomes[.cancelled], .plain),
                Cell(count: auth.outcomes[.unknown], .plain), Cell(count: auth.cleartext, .bad),
            ])
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        writeRest(mechanisms.count, overflow: totals.auth.overflow, "mechanism", into: &output)
    }
}
