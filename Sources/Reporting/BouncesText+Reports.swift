import BounceCauses
import DeliveryAnalysis
import MailSession

/// What delivery reports said that were among the messages.
extension BouncesText {
    func writeReports(into output: inout [UInt8]) {
        let reports = table.reports
        guard reports.total > 0 else { return }
        output.append(0x0A)
        output.append(line: Tone.strong.paint("Delivery reports that crossed", color: color))
        let linked = "\(NumberText.grouped(reports.linked)) about a message in this capture"
        write(
            [NumberText.count(reports.total, "report"), linked], separator: " · ", indent: 2, .plain,
            into: &output)
        for group in reports.groups {
            output.append(0x0A)
            let cause = SafeText.escaped(group.cause ?? "(no cause told)")
            output.append(
                line: "  " + Tone.strong.paint(cause, color: color) + "  "
                    + NumberText.count(group.count, "recipient"))
            if let cause = group.cause.flatMap(Cause.init) {
                writeMeaning(of: cause, indent: 8, into: &output)
                write([cause.actors].compactMap(\.self), separator: " · ", indent: 8, .dim, into: &output)
            }
            for entry in group.entries.prefix(limit) {
                write(facts(of: entry), separator: " · ", indent: 8, entry.key.tone, into: &output)
            }
            if group.entries.count > limit {
                let more = NumberText.grouped(group.entries.count - limit)
                write(["… \(more) more"], separator: "", indent: 8, .dim, into: &output)
            }
        }
        if reports.entries.overflow > 0 {
            let lost = NumberText.grouped(reports.entries.overflow)
            write(["… \(lost) past the limit of the table"], separator: "", indent: 2, .dim, into: &output)
        }
    }

    private func facts(of entry: DeliveryReportTable.Group.Entry) -> [String] {
        let (key, totals) = (entry.key, entry.totals)
        let times = totals.count > 1 ? "\(NumberText.grouped(totals.count)) × " : ""
        let about =
            totals.about.map {
                "about transaction \($0.transaction + 1) of \($0.session) (\($0.link.rawValue))"
            }
            ?? "its message is not in this capture"
        return [
            times + (key.recipient ?? "(no recipient named)"),
            [key.action, key.status].compactMap { $0 }.joined(separator: " "),
            key.reportingMTA.map { "reported by \($0)" } ?? "",
            about, "first in \(totals.first.session)",
        ].filter { !$0.isEmpty }
    }
}

extension DeliveryReportKey {
    fileprivate var tone: Tone {
        switch action {
        case "failed": .bad
        case "delayed": .warning
        default: .plain
        }
    }
}
