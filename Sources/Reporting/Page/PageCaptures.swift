import DeliveryAnalysis
import MailSession
import Provenance

/// What was captured, and how complete it is.
enum PageCaptures {
    /// Captures that are listed one by one.
    private static let rowLimit = 50
    /// Captures with a problem that are told at once.
    private static let noteLimit = 6

    /// From the first frame of all captures to the last; nothing where of some of them only records are known.
    static func span(_ report: ReportInput) -> String {
        let captures = report.captures
        guard !captures.contains(where: \.isOfRecords) else { return "" }
        guard let first = captures.compactMap(\.first).min(), let last = captures.compactMap(\.last).max()
        else { return "no frames" }
        return Timestamp.span(first, last) + " UTC"
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
        add(totals.withoutSMTP, "without SMTP", .warning)
        if totals.quality.missingBytes > 0 {
            cells.append(PageCell(NumberText.bytes(totals.quality.missingBytes) + " missing", .warning))
        }
        add(totals.quality.truncatedFrames, "frames cut", .warning)
        add(totals.quality.duplicatePackets, "frames captured twice")
        if counters.overlappingFragments > 0 {
            add(counters.fragments, counters.fragments == 1 ? "IP fragment" : "IP fragments")
            add(counters.overlappingFragments, FrameCounters.overlappingWords, .warning)
        }
        add(counters.malformed, "malformed frames", .warning)
        if counters.cutInHeaders > 0 {
            let frames = NumberText.count(counters.cutInHeaders, "frame")
            cells.append(
                PageCell("\(frames) cut in \(counters.cutInHeaders == 1 ? "its" : "their") headers", .warning)
            )
        }
        if counters.unknownLinks > 0 {
            let frames = NumberText.count(counters.unknownLinks, "frame")
            cells.append(
                PageCell("\(frames) of link types that are not read\(counters.unknownLinkNames)", .bad))
        }
        return cells
    }

    /// What a reader has to know before anything else: captures that are not read to their end, or hold nothing.
    static func notes(_ report: ReportInput) -> [String] {
        let broken = report.captures.compactMap { capture in capture.problem.map { "\(capture.name): \($0)" }
        }
        let more = broken.count - noteLimit
        return broken.prefix(noteLimit)
            + (more > 0 ? ["\(NumberText.count(more, "more capture")) not read to the end"] : [])
            + (report.totals.sessions > 0
                ? []
                : [nothing(in: report)])
    }

    private static func nothing(in report: ReportInput) -> String {
        if report.captures.contains(where: \.isOfRecords) { return "There are no records of sessions." }
        if report.excluded.sessions > 0 {
            return
                "Nothing of what is asked for: the options leave out \(NumberText.count(report.excluded.sessions, "session"))."
        }
        if report.excluded.hasFrames {
            return "There is no SMTP in the frames that --filter, --since and --until let through."
        }
        if report.captures.contains(where: \.lacksCutSessions) { return CaptureFacts.onlyCutSessions }
        return report.counters.frames == 0 ? "There are no frames." : "There is no SMTP in these frames."
    }

    /// The captures, where there are several.
    static func table(_ captures: [CaptureFacts]) -> PageTable? {
        guard captures.count > 1 else { return nil }
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
