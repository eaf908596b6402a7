import BounceCauses
import MailSession
import Testing

@testable import DeliveryAnalysis

@Suite struct ReportCauseTests {
    private static let verdicts: [(action: String?, status: String?, diagnostic: String?, cause: Cause?)] = [
        (
            "failed", "5.1.1", "550 5.1.1 <gone@example.net>: Recipient address rejected: User unknown",
            .userUnknown
        ),
        ("failed", "5.0.0", "550 No such user here", .userUnknown),
        ("delayed", "4.2.2", "452 4.2.2 The email account is over quota", .mailboxFull),
        ("failed", "5.2.2", nil, .mailboxFull),
        ("failed", nil, "550-5.1.1 The email account that you tried to reach does not exist", .userUnknown),
        ("failed", nil, nil, .unclassified),
        ("delivered", "2.1.5", "250 2.1.5 Ok", nil),
        ("relayed", "2.0.0", nil, nil),
        (nil, "5.1.1", "550 5.1.1 User unknown", nil),
    ]

    @Test(arguments: verdicts) func `A recipient of a report has the cause that the server told`(
        action: String?, status: String?, diagnostic: String?, cause: Cause?
    ) throws {
        var recipient = MessageReport.Recipient()
        recipient.action = action
        recipient.status = status
        recipient.diagnostic = diagnostic
        var report = MessageReport(kind: .deliveryReport)
        report.recipients = [recipient]
        var session = Examples.session(0)
        var transaction = Examples.transaction(.accepted, [], in: session)
        transaction.message = MessageSummary()
        transaction.message?.report = report
        session.transactions = [transaction]

        var causes = CauseAssignment()
        causes.assign(to: &session)

        let judged = try #require(session.transactions[0].message?.report?.recipients.first)
        #expect(judged.cause == cause?.rawValue)
        #expect((judged.causeEvidence != nil) == (cause != nil))
        // The message that carries the report is not what failed.
        #expect(session.transactions[0].cause == nil)
    }
}
