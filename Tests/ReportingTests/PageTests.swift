import DeliveryAnalysis
import MailSession
import Provenance
import SecurityAudit
import Testing

@testable import Reporting

@Suite("HTML page")
struct PageTests {
    private func page(_ sessions: [MailSession], name: String = "mx 1.pcapng", limit: Int = 1000) throws
        -> String
    {
        var totals = DeliveryTotals()
        var (audit, volume, timing) = (AuditTotals(), VolumeTotals(), TimingTotals())
        var sample = SessionSample(limit: limit)
        for session in sessions {
            totals.add(session)
            audit.add(session)
            volume.add(session)
            timing.add(session)
            sample.add(session)
        }
        var counters = FrameCounters()
        counters.frames = 1234
        let capture = CaptureFacts(
            name: name, format: "pcapng", size: 102_400, frames: 1234, first: Examples.start,
            last: Examples.after(60_000_000))
        let report = ReportInput(captures: [capture], counters: counters, totals: totals)
        let input = PageInput(report: report, audit: audit, volume: volume, timing: timing, sample: sample)
        var output: [UInt8] = []
        try HTMLReport(input: input).write(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("the page of a small sample")
    func golden() throws {
        var sessions = Examples.several
        sessions[0].findings = [
            Finding(id: "plaintext-mail", severity: .high, frames: [28], detail: "1 message in the clear")
        ]
        // Where dialogues are kept, one inside TLS has no lines.
        for index in sessions.indices where sessions[index].starttls == .implicit {
            sessions[index].dialogue = []
        }
        try Golden.check(Array(try page(sessions).utf8), "report.html")
    }

    @Test("a page of nothing says so, and is under 300 kB")
    func empty() throws {
        let html = try page([])
        #expect(html.contains("No findings."))
        #expect(html.contains("There are no sessions."))
        #expect(!html.contains("<tbody class=\"session\""))
        #expect(html.utf8.count < 300_000)
        #expect(html.hasSuffix("</html>\n"))
    }

    private static let texts = [
        "<script>alert(1)</script>", "\"\u{301} onmouseover=alert(1) x='", "<\u{301}b>", "</style></table>",
        "<!-- ]]>", "{{title}} {{{style}}}", "\u{202E}gnp.exe\u{1B}[31m\u{9B}\u{7F}",
    ]

    @Test("text from the wire is never markup, and moves nothing", arguments: texts)
    func escaping(text: String) throws {
        var session = Examples.partial
        session.id = text
        session.capture = text
        session.greeting = Reply(code: 220, text: "mx.\(text)", frame: 20)
        session.helo = Helo(verb: "EHLO", name: text)
        session.extensions = [text]
        session.transactions[0].from = text
        session.transactions[0].message?.subject = text
        session.transactions[0].message?.messageID = text
        session.transactions[0].recipients[1].text = text
        session.transactions[0].recipients[1].cause = text
        session.refusals = [Refusal(stage: .ehlo, verb: text, reply: Reply(code: 500, text: text))]
        session.findings = [Finding(id: text, severity: .high, frames: [1], detail: text)]
        session.dialogue = [
            DialogueLine(time: session.start, frame: 1, speaker: .client, text: text),
            DialogueLine(time: session.start, frame: 2, speaker: .server, text: "550 \(text)", answers: 0),
        ]
        session.tls = TLSSummary()
        session.tls?.sni = text
        session.auth = [AuthAttempt(mechanism: text, cleartext: true, frame: 9)]
        let html = try page([session], name: text)
        let safe = SafeHTML().escapeText(text)
        #expect(html.contains("Subject: \(safe)"))
        // Scalar by scalar, as a browser reads it.
        #expect(!safe.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
        #expect(html.ranges(of: "<script>").count == 1)
        #expect(
            !html.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
            })
        #expect(!html.unicodeScalars.contains("\u{202E}"))
        #expect(Self.unescaped(of: text, in: html) == 0)
    }

    /// How often a text stands in the page as it is, byte by byte, if it has anything to escape.
    private static func unescaped(of text: String, in html: String) -> Int {
        guard SafeHTML().escapeText(text) != text else { return 0 }
        return Array(html.utf8).windows(of: Array(text.utf8))
    }

    @Test("of more sessions than the limit the page says how many it has, and its totals stay whole")
    func limits() throws {
        let sessions = (0..<50).map { number in
            var session = Examples.partial
            session.id = "C\(number)"
            session.start = Examples.after(Int64(number) * 1_000_000)
            if number != 7 { session.transactions = [] }
            return session
        }
        let html = try page(sessions, limit: 5)
        #expect(html.contains("5 of 50 sessions are shown here"))
        #expect(html.contains("50 connections"))
        #expect(html.ranges(of: "<tbody class=\"session\"").count == 5)
        for number in [7, 46, 47, 48, 49] { #expect(html.contains("id=\"s-C\(number)\"")) }
    }

    @Test("a failure leads to the sessions that show it")
    func links() throws {
        let html = try page([Examples.partial])
        #expect(html.contains("<a href=\"#s-\(Examples.partial.id)\">"))
        #expect(html.contains("id=\"s-\(Examples.partial.id)\""))
    }
}

extension [UInt8] {
    /// How often these bytes stand in it.
    fileprivate func windows(of bytes: [UInt8]) -> Int {
        guard count >= bytes.count else { return 0 }
        return (0...(count - bytes.count)).count { start in
            self[start] == bytes[0] && self[start..<start + bytes.count].elementsEqual(bytes)
        }
    }
}
