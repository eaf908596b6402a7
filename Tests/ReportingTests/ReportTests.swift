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

    @Test("counts of frames that a file of records has can't overflow")
    func hostileCounters() {
        var counters = FrameCounters()
        counters.frames = .max
        counters.malformed = .max
        var all = counters
        all.add(counters)
        #expect(all == counters)
    }

    @Test("IP fragments that disagree are told in every form of the report")
    func overlappingFragments() throws {
        var input = input([Examples.partial])
        input.counters.fragments = 5
        input.counters.overlappingFragments = 3
        let words = "5 IP fragments · 3 of them with other bytes than earlier ones, which count"
        var json: [UInt8] = []
        try JSONReport(input: input).write(into: &json)
        #expect(String(decoding: report(input, width: 200), as: UTF8.self).contains(words))
        #expect(String(decoding: json, as: UTF8.self).contains("\"fragments\":5,\"overlapping_fragments\":3"))
    }

    @Test("frames that are not read are told with their link types, those that are cut with a remedy")
    func unreadFrames() {
        func lines(_ sessions: [MailSession], cut: Int, unknown: Int, types: [String]) -> String {
            var input = input(sessions)
            input.counters.cutInHeaders = cut
            input.counters.unknownLinks = unknown
            input.counters.unknownLinkTypes = types
            if sessions.isEmpty { input.counters.tcpSegments = 0 }
            return String(decoding: report(input, width: 200), as: UTF8.self)
        }
        let some = lines([Examples.partial], cut: 1, unknown: 2, types: ["USB_LINUX", "DLT 147"])
        #expect(
            some.contains("2 frames have a link type that is not read (USB_LINUX, DLT 147): nothing of that"))
        #expect(some.contains("1 frame is cut before the payload"))
        #expect(!some.contains("no byte is missing"))
        #expect(
            lines([Examples.partial], cut: 0, unknown: 1, types: []).contains(
                "1 frame has a link type that is not read:"))
        let none = lines([], cut: 0, unknown: 7, types: ["DLT 147"])
        #expect(none.contains("as far as they can be read"))
        #expect(none.contains("7 of link types that are not read (DLT 147)"))
    }

    @Test("link types of parts are joined, each once and not without end")
    func joinedLinkTypes() throws {
        var all = FrameCounters()
        for number in 0..<20 {
            var part = FrameCounters()
            part.unknownLinks = 1
            part.unknownLinkTypes = ["DLT \(number % 10)"]
            all.add(part)
        }
        #expect(all.unknownLinks == 20)
        #expect(all.unknownLinkTypes == (0..<8).map { "DLT \($0)" })
        #expect(all.unknownLinkNames.hasSuffix("DLT 7, …)"))
        let older =
            #"{"frames":9,"tcp_segments":8,"other_protocols":1,"malformed":0,"fragments":0,"given_up_connections":0}"#
        let counters = try JSONDecoder().decode(FrameCounters.self, from: Data(older.utf8))
        #expect(counters.frames == 9 && counters.unknownLinks == 0 && counters.cutInHeaders == 0)
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

    @Test("what the options leave nothing of is told of them, and not of the capture")
    func nothingLeft() {
        var none = ReportInput(
            captures: [CaptureFacts(name: "x.pcap", format: "pcap", frames: 0)], counters: FrameCounters(),
            totals: DeliveryTotals(), excluded: Exclusion(hasFrames: true))
        #expect(String(decoding: report(none), as: UTF8.self).contains("No frame is left: --filter"))
        none.excluded = Exclusion(sessions: 152)
        let text = String(decoding: report(none), as: UTF8.self)
        #expect(text.contains("Nothing of what is asked for: the options leave out 152 sessions."))
        #expect(!text.contains("empty") && !text.contains("No SMTP"))
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

    @Test(
        "many servers stay in their lines, with the ends of their addresses", arguments: [80, 100, 130, 160])
    func manyServers(width: Int) throws {
        let output = report(input(Examples.manyServers), width: width)
        try Golden.check(output, "report-servers-\(width).text")
        let text = String(decoding: output, as: UTF8.self)
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
        for end in ["7345]:2525", "7347]:2525", "198.51.100.136:25"] { #expect(text.contains(end)) }
    }

    @Test("a failed handshake counts as failed only")
    func failedHandshake() {
        let totals = input(Examples.manyServers.filter { $0.starttls == .failed }).totals
        #expect(
            EncryptionColumn.columns(of: totals.servers.ordered(by: \.sessions)[0].value, .full).map(\.title)
                == ["failed"])
    }

    @Test("of many captures the first are listed, and all with problems", arguments: [80, 100])
    func manyCaptures(width: Int) throws {
        var input = input(Examples.several)
        input.captures = (0..<20).map { number in
            CaptureFacts(
                name: "/var/cap/mx1-\(number).pcap", format: "pcap", size: 1000 * number, frames: 10 * number,
                first: Examples.start, last: Examples.after(Int64(number) * 60_000_000_000))
        }
        input.captures[0] = CaptureFacts(
            name: "/var/cap/none.pcap", format: "unreadable", frames: 0,
            problem: "/var/cap/none.pcap: No such file or directory")
        input.captures[17].problem = "broke off after frame 170: the file is cut"
        let output = report(input, width: width)
        try Golden.check(output, "report-captures-\(width).text")
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("… 13 more files, "))
        #expect(text.split(separator: "/var/cap/none.pcap").count == 2)
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
    }

    @Test("an end of data that only this server takes is worth a look")
    func smuggling() throws {
        let text = String(decoding: report(input([Examples.smuggling])), as: UTF8.self)
        #expect(text.contains("message ended by LF . CRLF (SMTP smuggling possible)  CsmuggledXX     40"))
        var output: [UInt8] = []
        TranscriptView(format: .text).write(Examples.smuggling, into: &output)
        #expect(String(decoding: output, as: UTF8.self).contains("message ended by LF . CRLF instead of"))
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
