import DeliveryAnalysis
import MailSession

/// Outcomes as numbers and one bar.
struct PageOutcomes {
    /// One outcome.
    struct Part {
        var name: String
        var style: String
        var count: String
        var share: String
        /// Where its part of the bar begins and how wide it is, of 1000.
        var x: String
        var width: String
    }

    var title: String
    var total: String
    var remark: String
    var parts: [Part]

    init(_ title: String, _ tally: Tally<Outcome>, remark: String = "") {
        self.title = title
        self.remark = remark
        let whole = tally.total
        total = NumberText.grouped(whole)
        parts = []
        var before = 0
        for outcome in Outcome.allCases where tally[outcome] > 0 {
            let count = tally[outcome]
            let scale = 1000 / Double(whole)
            parts.append(
                Part(
                    name: outcome.words, style: outcome.rawValue, count: NumberText.grouped(count),
                    share: NumberText.percent(count, of: whole),
                    x: NumberText.fixed(Double(before) * scale, decimals: 2),
                    width: NumberText.fixed(Double(count) * scale, decimals: 2)))
            before += count
        }
    }

    /// What became of mail after its first attempt.
    static func remarks(_ report: ReportInput) -> [String] {
        var remarks: [String] = []
        let totals = report.totals
        if totals.messages.total == 0 {
            remarks.append(
                totals.encrypted > 0
                    ? "No mail transaction can be read: \(NumberText.grouped(totals.encrypted)) of"
                        + " \(NumberText.count(totals.connected, "session is", "sessions are")) encrypted."
                    : "No client sent MAIL where the capture shows it.")
        }
        if totals.messagesDropped > 0 {
            remarks.append(
                "\(NumberText.count(totals.messagesDropped, "transaction")) past the limit per session are not counted."
            )
        }
        if totals.recipientsDropped > 0 {
            remarks.append(
                "\(NumberText.count(totals.recipientsDropped, "recipient")) past the limit per transaction are not counted."
            )
        }
        let retries = report.retries
        if retries.deferred > 0 {
            let later = retries.count(first: .deferred, ending: .accepted)
            var text =
                "\(later == 0 ? "None" : NumberText.grouped(later)) of \(NumberText.grouped(retries.count(first: .deferred))) deferred deliveries"
                + " were accepted at a later attempt"
            if retries.delays.count > 0 {
                text += ", half of them within \(NumberText.wait(retries.delays.median))"
            }
            remarks.append(text + ".")
        }
        if report.reports.bounced > 0 {
            remarks.append(
                "\(NumberText.count(report.reports.bounced, "recipient")) bounced later, as delivery reports tell."
            )
        }
        return remarks
    }
}
