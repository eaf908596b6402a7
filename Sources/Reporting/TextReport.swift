import DeliveryAnalysis
import MailSession
import Provenance

/// The report: what was captured and how far to trust it, what became of the mail, why it failed, whether it was
/// encrypted, what is odd, and what to type next. Only sections that have something to say appear.
public struct TextReport: Sendable {
    /// The columns of a terminal that nobody told us the width of.
    private static let usualWidth = 100
    /// Rows of a table before the rest is only counted.
    static let rowLimit = 10

    let input: ReportInput
    let width: Int
    let color: Bool

    var totals: DeliveryTotals { input.totals }

    /// A report of this input.
    public init(input: ReportInput, options: TextOptions = TextOptions()) {
        self.input = input
        width = options.width ?? Self.usualWidth
        color = options.color
    }

    /// Adds the report.
    public func write(into output: inout [UInt8]) {
        writeCaptures(into: &output)
        guard totals.sessions > 0 else {
            writeNothingFound(into: &output)
            return
        }
        writeSummary(into: &output)
        writeOutcomes(into: &output)
        writeRetries(into: &output)
        writeReports(into: &output)
        writeFailures(into: &output)
        writeRefusals(into: &output)
        writeUnreachable(into: &output)
        writeEncryption(into: &output)
        writeAuth(into: &output)
        writeOddities(into: &output)
        if !input.isRedacted { writeNextSteps(into: &output) }
    }

    // MARK: Lines

    /// Adds an empty line and a section's heading.
    func writeHeading(_ title: String, _ remark: String = "", into output: inout [UInt8]) {
        output.append(0x0A)
        var line = "  " + Tone.strong.paint(title, color: color)
        if !remark.isEmpty { line += "  " + Tone.dim.paint(SafeText.escaped(remark), color: color) }
        output.append(line: line)
    }

    /// Adds a line about what a table left out.
    func writeRemark(_ text: String, into output: inout [UInt8]) {
        for line in LineWrapping.lines(of: SafeText.escaped(text), first: width - 4, rest: width - 4) {
            output.append(line: "    " + Tone.dim.paint(line, color: color))
        }
    }

    /// Adds remarks, joined by the separator and broken between them where that is possible.
    func writeRemark(_ facts: [String], separator: String, into output: inout [UInt8]) {
        let room = width - 4
        for line in LineWrapping.lines(
            of: facts.map(SafeText.escaped), separator: separator, first: room, rest: room)
        {
            output.append(line: "    " + Tone.dim.paint(line, color: color))
        }
    }

    /// Adds facts after a label, joined by middle dots and broken between them where that is possible.
    func writeFacts(_ label: String, _ facts: [Cell], into output: inout [UInt8]) {
        let indent = 14
        let prefix = "  " + Tone.strong.paint(DisplayWidth.padded(label, to: indent - 2), color: color)
        FactLines(indent: indent, width: width, color: color).write(facts, after: prefix, into: &output)
    }
}
