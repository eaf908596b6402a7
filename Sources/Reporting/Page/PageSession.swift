import BounceCauses
import DeliveryAnalysis
import MailSession
import Provenance

/// One session: its row in the table, and what opens under it.
struct PageSession {
    /// A line of what is known of it.
    struct Fact {
        var label: String
        var value: PageCell
    }

    let id: String
    let capture: String
    let start: String
    let startOrder: String
    let client: String
    let server: String
    let helo: String
    let tls: PageCell
    let mail: PageCell
    let mailOrder: String
    let why: String
    let duration: String
    let durationOrder: String
    let closed: String
    let findingCount: String
    /// What it can be filtered by: `failed`, `finding`, `encrypted`, `clear`.
    let kinds: String
    let facts: [Fact]
    let hasDialogue: Bool
    let lines: [PageLine]
    let noDialogue: String
    let transactions: [PageTransaction]
    let remarks: [String]

    init(_ session: MailSession, lineLimit: Int) {
        id = session.id
        capture = session.capture
        start = session.start.dateTimeText
        startOrder = String(session.start.nanoseconds)
        client = session.client.description
        server = session.server.description
        helo = session.helo?.name ?? ""
        tls =
            session.connectFailure == nil
            ? PageCell(session.encryptionText, session.starttls.tone) : PageCell("")
        mail = PageCell(session.mailText, session.mailTone)
        mailOrder = String(session.transactions.count)
        why = Self.causes(of: session).joined(separator: ", ")
        duration = NumberText.duration(session.duration)
        durationOrder = NumberText.fixed(session.duration * 1e6, decimals: 0)
        closed = session.connectFailure ?? session.closedBy.rawValue
        findingCount = session.findings.isEmpty ? "" : NumberText.grouped(session.findings.count)
        kinds = [
            session.hasFailure ? "failed" : nil, session.findings.isEmpty ? nil : "finding",
            session.isEncrypted ? "encrypted" : "clear",
        ].compactMap { $0 }.joined(separator: " ")
        facts =
            SessionFacts(session: session).lines.map {
                Fact(label: $0.label, value: PageCell($0.text, $0.tone))
            }
            + session.findings.map {
                Fact(label: "finding", value: PageCell($0.words(gap: " "), $0.severity.tone))
            }
        lines = PageLine.all(of: session)
        hasDialogue = !lines.isEmpty
        noDialogue =
            session.connectFailure.map { "The connection was \($0): there is no dialogue." }
            ?? (session.dialogue == nil
                ? "No dialogue: the record was made without sessions --dialogue."
                : session.isEncrypted
                    ? "No dialogue: the session is encrypted." : "No dialogue: the capture shows none.")
        transactions = session.transactions.enumerated().map { PageTransaction($1, number: $0 + 1) }
        remarks =
            (session.dialogue?.count ?? 0) >= lineLimit
                || session.transactions.contains { $0.recipients.count >= lineLimit }
            ? ["Long: shown up to \(lineLimit) lines or recipients; smtpscope show \(session.id) has all."]
            : []
    }

    /// Why something in it failed, each cause once.
    private static func causes(of session: MailSession) -> [String] {
        var causes: [String] = []
        func add(_ cause: String?) {
            if let cause, !causes.contains(cause), causes.count < 4 { causes.append(cause) }
        }
        for transaction in session.transactions {
            add(transaction.cause)
            for recipient in transaction.recipients { add(recipient.cause) }
        }
        for refusal in session.refusals { add(refusal.cause) }
        add(session.cause)
        return causes
    }
}
