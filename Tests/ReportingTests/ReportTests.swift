import DeliveryAnalysis
import Foundation
import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("Report")
struct ReportTests {
    private func input(_ sessions: [MailSession]) -> ReportInput {
        var totals = DeliveryTotals()
        for session in sessions { totals.add(session) }
        var counters = FrameCounters()
        counters.frames = 1234
        counters.tcpSegments = 1200
        counters.otherProtocols = 34
        let capture = CaptureFacts(
            name: "mx 1.pcapng", format: "pcapng", size: 102_400, frames: 1234, first: Examples.start,
            last: Examples.after(60_000_000))
        return ReportInput(captures: [capture], counters: counters, totals: totals)
    }

    private func report(_ input: ReportInput, width: Int? = nil, color: Bool = false) -> [UInt8] {
        var output: [UInt8] = []
        TextReport(input: input, options: TextOptions(width: width, color: color)).write(into: &output)
        return output
    }

    @Test("the report at three widths", arguments: [80, 100, 160])
    func widths(width: Int) throws {
        let output = report(input(Examples.several), width: width)
        try Golden.check(output, "report-\(width).text")
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        }
    }

    @Test("colour changes nothing but colour")
    func colors() {
        let colored = String(decoding: report(input(Examples.several), color: true), as: UTF8.self)
        let plain = String(decoding: report(input(Examples.several)), as: UTF8.self)
        #expect(colored.replacing(#/\u{1B}\[[0-9]*m/#, with: "") == plain)
        #expect(colored != plain)
    }

    @Test("a capture without mail says so and what to do")
    func noMail() throws {
        let output = report(input([]))
        try Golden.check(output, "report-no-mail.text")
        #expect(String(decoding: output, as: UTF8.self).contains("No SMTP in this capture: 1,234 frames"))
    }

    @Test("an empty capture says so")
    func empty() {
        let input = ReportInput(
            captures: [CaptureFacts(name: "x.pcap", format: "pcap", frames: 0)], counters: FrameCounters(),
            totals: DeliveryTotals())
        #expect(String(decoding: report(input), as: UTF8.self).contains("This capture is empty"))
    }

    @Test("only encrypted sessions make no claim about mail")
    func encryptedOnly() {
        let text = String(decoding: report(input([Examples.several[1]])), as: UTF8.self)
        #expect(text.contains("No mail transaction can be read"))
        #expect(!text.contains("Why it failed") && !text.contains("Recipients"))
    }

    @Test("several captures, one of them broken off")
    func severalCaptures() throws {
        var input = input(Examples.several)
        input.captures.append(
            CaptureFacts(
                name: "b.pcap.gz", format: "pcap in gzip", size: 10, frames: 1, problem: "cut in frame 2"))
        input.notes = ["3 connections were dropped at the limit of 1,000 open connections"]
        try Golden.check(report(input), "report-captures.text")
    }

    @Test("as JSON it is one object with stable names")
    func json() throws {
        var output: [UInt8] = []
        try JSONReport(input: input(Examples.several)).write(into: &output)
        try Golden.check(output, "report.json")
        let object = try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any]
        #expect(object?["record"] as? String == "report")
        #expect((object?["failures"] as? [Any])?.count == 2)
    }

    @Test("file names are quoted for the shell")
    func quoting() {
        #expect(
            String(decoding: report(input(Examples.several)), as: UTF8.self).contains(
                "sessions 'mx 1.pcapng'"))
    }
}
