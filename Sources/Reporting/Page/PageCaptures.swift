import DeliveryAnalysis
import MailSession
import Provenance

/// What was captured, and how complete it is.
enum PageCaptures {
    /// Captures that are listed one by one.
    private static let rowLimit = 50

    /// From the first frame of all captures to the last.
    static func span(_ captures: [CaptureFacts]) -> String {
        guard let first = captures.compactMap(\.first).min(), let last = captures.compactMap(\.last).max()
        else { return "no frames" }
        let end = first.dateText == last.dateText ? last.timeText : last.dateTimeText
        return "\(first.dateTimeText) – \(end) UTC"
    }

    /// The numbers, each with a word for it in front: `27,104` `complete`.
    static func facts(_ report: ReportInput) -> [PageCell] {
        let (totals, counters) = (report.totals, report.counters)
        var cells: [PageCell] = []
        func add(_ count: Int, _ words: String, _ tone: Tone = .plain) {
            if count > 0 { cells.append(PageCell("\(NumberText.grouped(count)) \(words)", tone)) }
        }
        add(counters.frames, "frames")
        cells.append(PageCell(NumberText.count(totals.sessions, "connection"), .strong))
        let states = totals.completeness
        add(states[.complete], "complete", .good)
        add(states[.unfinished], "still open at the end")
        add(states[.gaps], "with gaps", .warning)
        add(states[.midstream], "begun before the capture", .warning)
        add(states[.oneSided], "one direction only", .warning)
        add(states[.refused], "refused", .bad)
        add(states[.unanswered], "unanswered", .bad)
        add(totals.encrypted, "encrypted", .good)
        add(totals.readable, "readable")
        add(totals.protocols[.unknown], "without SMTP", .warning)
        if totals.quality.missingBytes > 0 {
            cells.append(PageCell(NumberText.bytes(totals.quality.missingBytes) + " missing", .warning))
        }
        add(totals.quality.truncatedFrames, "frames cut", .warning)
        add(counters.duplicates, "frames seen twice")
        add(counters.malformed, "malformed frames", .warning)
        return cells
    }

    /// The captures, where there are several or one has a problem.
    static func table(_ captures: [CaptureFacts]) -> PageTable? {
        guard captures.count > 1 || captures.contains(where: { $0.problem != nil }) else { return nil }
        let listed = captures.filter { $0.problem != nil } + captures.filter { $0.problem == nil }
        return PageTable(
            caption: "Captures",
            columns: [
                PageCell("file"), PageCell("format"), PageCell(number: "size"), PageCell(number: "frames"),
                PageCell("first frame"), PageCell("last frame"), PageCell("read"),
            ],
            rows: listed.prefix(rowLimit).map { capture in
                PageRow(
                    head: PageCell(capture.name),
                    cells: [
                        PageCell(capture.format),
                        PageCell(number: capture.size.map(NumberText.bytes) ?? ""),
                        PageCell(count: capture.frames), PageCell(capture.first?.dateTimeText ?? ""),
                        PageCell(capture.last?.dateTimeText ?? ""),
                        PageCell(capture.problem ?? "to the end", capture.problem == nil ? .good : .bad),
                    ])
            },
            remarks: PageTable.rest(captures.count, limit: rowLimit, overflow: 0, "capture"))
    }
}
