import MailSession
import Provenance
import Testing

@testable import DeliveryAnalysis

@Suite("Delivery reports in the totals")
struct DeliveryReportTableTests {
    private func session(_ number: Int, _ report: MessageReport) -> MailSession {
        var session = Examples.session(number)
        var transaction = Examples.transaction(.accepted, [], in: session)
        transaction.message = MessageSummary()
        transaction.message?.report = report
        session.transactions = [transaction]
        return session
    }

    private func report(
        _ recipients: [(address: String, cause: String?)], about subject: MessageReport.Subject? = nil
    ) -> MessageReport {
        var report = MessageReport(kind: .deliveryReport)
        report.reportingMTA = "mx.example.net"
        report.about = subject
        report.recipients = recipients.map { address, cause in
            var recipient = MessageReport.Recipient()
            recipient.final = address
            recipient.action = cause == nil ? "delivered" : "failed"
            recipient.cause = cause
            return recipient
        }
        return report
    }

    private func table(of sessions: [MailSession], limit: Int = 100) -> DeliveryReportTable {
        var table = DeliveryReportTable(limit: limit)
        for session in sessions { table.add(session) }
        return table
    }

    private var sessions: [MailSession] {
        let subject = MessageReport.Subject(session: "S0", transaction: 0, link: .envelopeID)
        return [
            session(1, report([("a@example.net", "user-unknown"), ("b@example.net", nil)], about: subject)),
            session(2, report([("a@example.net", "user-unknown")])),
            session(3, report([("c@example.net", "mailbox-full")])),
            session(4, report([])), session(5, MessageReport(kind: .autoReply)), Examples.session(6),
        ]
    }

    @Test("reports are grouped by cause; what is no delivery report does not count")
    func groups() throws {
        let table = table(of: sessions)
        #expect(table.total == 4 && table.linked == 1)
        #expect(table.groups.map(\.cause) == [nil, "user-unknown", "mailbox-full"])
        #expect(table.groups.map(\.count) == [2, 2, 1])
        let unknown = table.groups[1].entries
        try #require(unknown.count == 1)
        #expect(
            unknown[0].key.recipient == "a@example.net" && unknown[0].key.reportingMTA == "mx.example.net")
        #expect(unknown[0].totals.count == 2 && unknown[0].totals.linked == 1)
        #expect(unknown[0].totals.about?.session == "S0" && unknown[0].totals.first.session == "S1")
        #expect(unknown[0].totals.last == Examples.session(2).start)
        #expect(table.groups[0].entries.map(\.key.recipient) == [nil, "b@example.net"])
    }

    @Test("any split, merged in any order, equals the whole", arguments: 0...6)
    func splits(cut: Int) {
        let (one, other) = (table(of: Array(sessions[..<cut])), table(of: Array(sessions[cut...])))
        for (first, second) in [(one, other), (other, one)] {
            var merged = first
            merged.merge(second)
            #expect(merged == table(of: sessions))
        }
    }

    @Test("a full table counts what it does not keep")
    func cap() {
        let table = table(of: sessions, limit: 2)
        #expect(table.total == 4 && table.entries.count == 2 && table.entries.overflow == 2)
    }
}
