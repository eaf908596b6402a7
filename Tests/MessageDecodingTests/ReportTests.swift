import TestSupport
import Testing

@testable import MessageDecoding

@Suite struct ReportTests {
    private func describe(_ bytes: [UInt8], slicedBy size: Int = .max) -> [String] {
        ReportExample.describe(ReportExample.read(bytes, slicedBy: size).report)
    }

    @Test(arguments: ReportExample.all) func `A message tells what its server meant`(example: ReportExample) {
        #expect(describe(example.bytes) == example.expected)
    }

    @Test(arguments: ReportExample.all) func `Bare line feeds tell the same`(example: ReportExample) {
        #expect(describe(Array(example.text.utf8)) == example.expected)
    }

    @Test(arguments: ReportExample.all) func `Any split tells the same`(example: ReportExample) {
        let bytes = example.bytes
        for size in 1...7 { #expect(describe(bytes, slicedBy: size) == example.expected) }
        for cut in bytes.indices {
            var reader = MessageReader()
            reader.consume(bytes.span.extracting(first: cut))
            reader.consume(bytes.span.extracting(droppingFirst: cut))
            reader.finish()
            #expect(ReportExample.describe(reader.report) == example.expected, "cut at \(cut)")
        }
    }

    @Test(arguments: ReportExample.statusReports) func `A loss hides facts and makes none up`(
        example: ReportExample
    ) throws {
        let bytes = example.bytes
        let whole = try #require(ReportExample.read(bytes).report)
        for start in bytes.indices {
            var lossy = MessageReader()
            lossy.consume(bytes.span.extracting(first: start))
            var ended = lossy
            lossy.skip(40)
            lossy.consume(bytes.span.extracting(droppingFirst: min(start + 40, bytes.count)))
            lossy.finish()
            ended.finish()
            guard let report = lossy.report else { continue }
            // Nothing that comes after the loss is read, and what may have gone on in it is not believed.
            #expect(report.isCut || report == whole)
            #expect(ended.report != nil)
            #expect(report.envelopeID == nil || report.envelopeID == whole.envelopeID)
            #expect(report.arrivalDate == nil || report.arrivalDate == whole.arrivalDate)
            #expect(report.originalMessageID == nil || report.originalMessageID == whole.originalMessageID)
            guard report.format == whole.format else { continue }
            #expect(report.recipients.count <= whole.recipients.count)
            for (told, meant) in zip(report.recipients, whole.recipients) {
                #expect(told.final == nil || told.final == meant.final)
                #expect(told.status == nil || told.status == meant.status)
                // A notice's words may end early; a field is whole or not there.
                let isField = whole.format != .plain
                #expect(told.diagnostic == nil || meant.diagnostic?.hasPrefix(told.diagnostic ?? "") == true)
                #expect(!isField || told.diagnostic == nil || told.diagnostic == meant.diagnostic)
            }
        }
    }

    @Test func `What was told before a loss stays`() throws {
        let example = ReportExample.statusReports[0]
        let text = example.text.replacing("\n", with: "\r\n")
        let start = try #require(text.firstRange(of: "    rejected: User unknown")).lowerBound
        var reader = MessageReader()
        reader.consume(Array(text[..<start].utf8).span)
        // A message that ends here, as when the connection is lost, tells the same.
        let lost = reader.report
        reader.skip(1)
        reader.consume(Array(text[start...].utf8).span)
        reader.finish()
        #expect(reader.report == lost)
        let described = ReportExample.describe(lost)
        #expect(described.count == 2)
        #expect(described[0].hasSuffix(" cut"))
        #expect(
            described[1]
                == "final=gone@example.net original=Gone@example.net action=failed status=5.1.1 "
                + "remote=mx.example.net")
    }

    @Test func `A report whose body is lost is one of which nothing more is known`() {
        for header in [
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\nSubject: x",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n",
        ] {
            var reader = MessageReader()
            reader.consume(Array(header.utf8).span)
            reader.skip(1000)
            reader.finish()
            #expect(ReportExample.describe(reader.report) == ["deliveryReport rfc3464 cut"])
        }
    }

    @Test func `An answer whose type is lost may be a bounce`() {
        var reader = MessageReader()
        reader.consume(Array("Auto-Submitted: auto-replied\r\n".utf8).span)
        reader.skip(100)
        #expect(reader.report == nil)
    }

    @Test func `A loss after all that a report can tell takes nothing away`() throws {
        let example = ReportExample.statusReports[0]
        let text = example.text.replacing("\n", with: "\r\n")
        let end = try #require(text.firstRange(of: "Hello\r\n\r\n--0B")).lowerBound
        var reader = MessageReader()
        reader.consume(Array(text[..<end].utf8).span)
        reader.skip(1000)
        #expect(ReportExample.describe(reader.report) == example.expected)
    }

    @Test func `Recipients past the limit are counted`() throws {
        let groups = (0..<150).map {
            "\nFinal-Recipient: rfc822; user\($0)@example.net\nAction: failed\nStatus: 5.1.1\n"
        }
        let status = """
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            """
        let report = try #require(
            ReportExample.read(Array((status + groups.joined() + "--b--\n").utf8)).report)
        #expect(report.recipients.count == 100)
        #expect(report.recipients.last?.final == "user99@example.net")
        #expect(report.recipientsDropped == 50)
        #expect(report.isCut)
    }

    @Test(arguments: [
        String(repeating: "word ", count: 100_000),
        String(repeating: "word\n ", count: 100_000) + "end",
        String(repeating: "x", count: 100_000),
        String(repeating: "\n )>", count: 100_000),
    ]) func `A field beyond its limit is cut`(value: String) throws {
        let text = """
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; a@example.net
            Diagnostic-Code: smtp; 550 \(value)
            Status: 5.1.1
            --b--
            """
        let report = try #require(ReportExample.read(Array(text.utf8)).report)
        let diagnostic = try #require(report.recipients.first?.diagnostic)
        #expect(diagnostic.utf8.count <= 2048)
        #expect(diagnostic.hasPrefix("550"))
        #expect(report.recipients.first?.status == "5.1.1")
        #expect(report.isCut)
    }

    @Test func `A notice beyond its limits is cut`() throws {
        let lines = String(repeating: " )))>>>###\n", count: 50_000)
        let entries = (0..<150).map { "\nuser\($0)@example.net: 550 5.1.1 unknown\n" }.joined()
        let text = "From: postmaster\nSubject: Undeliverable\n\na@example.net: 550 no\n" + lines + entries
        let report = try #require(ReportExample.read(Array(text.utf8)).report)
        #expect(report.recipients.first?.final == "a@example.net")
        #expect(report.recipients.first?.diagnostic == "550 no")
        #expect(report.recipients.count == 100)
        #expect(report.recipientsDropped == 51)
        #expect(report.isCut)
    }

    @Test func `Multiparts are opened to a limit`() {
        func nested(_ depth: Int) -> String {
            var text = "Content-Type: multipart/report; boundary=b0\n\n"
            for level in 1...depth {
                text += "--b\(level - 1)\nContent-Type: multipart/mixed; boundary=b\(level)\n\n"
            }
            return text
                + "--b\(depth)\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a.example\n"
        }
        #expect(describe(Array(nested(3).utf8)) == ["deliveryReport rfc3464 mta=a.example"])
        #expect(describe(Array(nested(4).utf8)) == ["deliveryReport rfc3464"])
        #expect(describe(Array(nested(5000).utf8)) == ["deliveryReport rfc3464"])
    }

    @Test func `The body of any other message changes nothing`() {
        let header = Array("Subject: Hello\r\nContent-Type: text/plain\r\n\r\n".utf8)
        var reader = MessageReader()
        reader.consume(header.span)
        let atHeaderEnd = reader.header
        reader.consume(Array(ReportExample.notices[0].bytes).span)
        #expect(reader.header == atHeaderEnd)
        #expect(reader.report == nil)
    }

    @Test(arguments: ReportExample.all) func `Noise never traps and splits the same`(example: ReportExample) {
        let alphabet = Array("\r\n \t:;,<>()[]@\"\\=?-.#45012 <<<x{}é".utf8)
        for seed in 0..<40 as Range<UInt64> {
            var generator = SplitMix64(state: seed)
            var bytes = example.bytes
            for _ in 0..<Int.random(in: 1...30, using: &generator) where !bytes.isEmpty {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
                case 1: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
                default: bytes.remove(at: index)
                }
            }
            #expect(describe(bytes, slicedBy: 3) == describe(bytes))
        }
    }
}
