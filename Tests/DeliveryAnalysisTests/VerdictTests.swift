import DeliveryAnalysis
import MailSession
import Provenance
import Testing

struct VerdictTests {
    /// The facts of a transaction, and what they come to.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// For each recipient the code of its RCPT reply, and of its own reply after the data; 0 for none.
        var rcpt: [(code: Int, own: Int)]
        var mail = 250
        var data = 0
        var transfer: Transaction.Transfer?
        var final = 0
        var ending = Transaction.Ending.reply
        var isComplete = false
        /// What the transaction comes to, and its stage.
        var outcome: Outcome
        var stage: Stage?
        /// What each recipient comes to.
        var recipients: [Outcome]

        var transaction: Transaction {
            var transaction = Transaction(
                from: "a@x.org", parameters: [:], frame: 1, start: Timestamp(nanoseconds: 0))
            transaction.mailReply = Self.reply(mail)
            transaction.recipients = rcpt.enumerated().map { index, codes in
                var recipient = Recipient(to: "r\(index)@y.org")
                recipient.rcptReply = Self.reply(codes.code)
                recipient.dataReply = Self.reply(codes.own)
                return recipient
            }
            transaction.dataReply = Self.reply(data)
            transaction.data = transfer
            transaction.final = Self.reply(final)
            transaction.ending = ending
            transaction.messageComplete = isComplete
            return transaction
        }

        private static func reply(_ code: Int) -> Reply? {
            code == 0 ? nil : Reply(code: code, text: "reply \(code)", frame: UInt64(code))
        }
    }

    static let cases: [Case] = [
        Case(
            testDescription: "accepted", rcpt: [(250, 0), (251, 0)], data: 354, transfer: .data, final: 250,
            isComplete: true, outcome: .accepted, recipients: [.accepted, .accepted]),
        Case(
            testDescription: "one refused, one deferred", rcpt: [(250, 0), (550, 0), (450, 0)], data: 354,
            transfer: .data, final: 250, isComplete: true, outcome: .partiallyAccepted, stage: .rcpt,
            recipients: [.accepted, .rejected, .deferred]),
        Case(
            testDescription: "refused at the end of data takes all with it", rcpt: [(250, 0), (450, 0)],
            data: 354,
            transfer: .data, final: 554, isComplete: true, outcome: .rejected, stage: .endOfData,
            recipients: [.rejected, .deferred]),
        Case(
            testDescription: "deferred at the end of data", rcpt: [(250, 0)], data: 354, transfer: .data,
            final: 451,
            isComplete: true, outcome: .deferred, stage: .endOfData, recipients: [.deferred]),
        Case(
            testDescription: "all deferred, DATA refused for good", rcpt: [(450, 0), (451, 0)], data: 554,
            ending: .reset, outcome: .deferred, stage: .rcpt, recipients: [.deferred, .deferred]),
        Case(
            testDescription: "deferred and refused", rcpt: [(450, 0), (550, 0)], data: 503, ending: .closed,
            outcome: .rejected, stage: .rcpt, recipients: [.deferred, .rejected]),
        Case(
            testDescription: "MAIL refused", rcpt: [], mail: 552, final: 552, outcome: .rejected,
            stage: .mail,
            recipients: []),
        Case(
            testDescription: "MAIL deferred", rcpt: [], mail: 451, final: 451, outcome: .deferred,
            stage: .mail,
            recipients: []),
        Case(
            testDescription: "DATA refused", rcpt: [(250, 0)], data: 451, ending: .closed, outcome: .deferred,
            stage: .data, recipients: [.deferred]),
        Case(
            testDescription: "RSET before DATA", rcpt: [(250, 0), (550, 0)], ending: .reset,
            outcome: .aborted,
            stage: .session, recipients: [.aborted, .rejected]),
        Case(
            testDescription: "closed inside the message", rcpt: [(250, 0)], data: 354, transfer: .data,
            ending: .closed, outcome: .aborted, stage: .session, recipients: [.aborted]),
        Case(
            testDescription: "closed after the message", rcpt: [(250, 0)], data: 354, transfer: .data,
            ending: .closed, isComplete: true, outcome: .unknown, recipients: [.unknown]),
        Case(
            testDescription: "the capture ends", rcpt: [(250, 0)], ending: .unseen, outcome: .unknown,
            recipients: [.unknown]),
        Case(
            testDescription: "the capture ends after a refusal", rcpt: [(250, 0), (550, 0)], ending: .unseen,
            outcome: .unknown, recipients: [.unknown, .rejected]),
        Case(
            testDescription: "a RCPT reply is missing", rcpt: [(250, 0), (0, 0)], data: 354, transfer: .data,
            final: 250, isComplete: true, outcome: .unknown, recipients: [.accepted, .unknown]),
        Case(
            testDescription: "the only RCPT reply is missing", rcpt: [(0, 0)], data: 354, transfer: .data,
            final: 250,
            isComplete: true, outcome: .unknown, recipients: [.unknown]),
        Case(
            testDescription: "own replies differ", rcpt: [(250, 250), (550, 0), (250, 452)], data: 354,
            transfer: .data, final: 452, isComplete: true, outcome: .partiallyAccepted, stage: .endOfData,
            recipients: [.accepted, .rejected, .deferred]),
        Case(
            testDescription: "own replies all refuse", rcpt: [(250, 550), (250, 452)], data: 354,
            transfer: .data,
            final: 452, isComplete: true, outcome: .rejected, stage: .endOfData,
            recipients: [.rejected, .deferred]),
        Case(
            testDescription: "an own reply is missing", rcpt: [(250, 250), (250, 0)], data: 354,
            transfer: .data,
            ending: .unseen, isComplete: true, outcome: .unknown, recipients: [.accepted, .unknown]),
        Case(
            testDescription: "accepted without a recipient in the capture", rcpt: [], data: 354,
            transfer: .data,
            final: 250, isComplete: true, outcome: .unknown, recipients: []),
        Case(
            testDescription: "an odd code decides nothing", rcpt: [(250, 0)], data: 354, transfer: .data,
            final: 650,
            isComplete: true, outcome: .unknown, recipients: [.unknown]),
        Case(
            testDescription: "chunks accepted", rcpt: [(250, 0)], transfer: .bdat, final: 250,
            isComplete: true,
            outcome: .accepted, recipients: [.accepted]),
        Case(
            testDescription: "the session ends before RCPT", rcpt: [], ending: .closed, outcome: .aborted,
            stage: .session, recipients: []),
        Case(
            testDescription: "a reply of no class leaves it open", rcpt: [(999, 0), (550, 0)], data: 354,
            transfer: .data, final: 250, isComplete: true, outcome: .unknown,
            recipients: [.unknown, .rejected]),
    ]

    @Test("Facts come to an outcome by the rules of the session record", arguments: cases)
    func outcome(_ example: Case) {
        var transaction = example.transaction
        Verdict.judge(&transaction)
        #expect(transaction.outcome == example.outcome)
        #expect(transaction.stage == example.stage)
        #expect(transaction.recipients.map(\.outcome) == example.recipients)
    }

    @Test("To judge twice is to judge once", arguments: cases)
    func idempotence(_ example: Case) {
        var once = example.transaction
        Verdict.judge(&once)
        var twice = once
        Verdict.judge(&twice)
        #expect(twice == once)
    }

    @Test("Nothing is accepted without a positive reply that decides it", arguments: cases)
    func noAcceptanceWithoutReply(_ example: Case) {
        var transaction = example.transaction
        Verdict.judge(&transaction)
        for recipient in transaction.recipients where recipient.outcome == .accepted {
            #expect(recipient.rcptReply?.isPositive ?? false)
            #expect(recipient.code.map { $0 / 100 } == 2)
        }
        for recipient in transaction.recipients where recipient.outcome != .accepted {
            #expect(recipient.code.map { $0 / 100 } != 2)
        }
    }

    @Test("The reply that decided a recipient is told with it")
    func decidingReply() {
        var transaction = Self.cases[1].transaction
        Verdict.judge(&transaction)
        #expect(transaction.recipients.map(\.code) == [250, 550, 450])
        #expect(transaction.recipients.map(\.frame) == [250, 550, 450])
        #expect(transaction.recipients.map(\.stage) == [nil, .rcpt, .rcpt])
    }
}
