import BounceCauses
import DeliveryAnalysis
import Foundation
import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("Views")
struct ViewTests {
    static let formats = RecordFormat.allCases

    private func sessions(_ format: RecordFormat, width: Int? = nil) throws -> [UInt8] {
        var output: [UInt8] = []
        var view = SessionsView(format: format, options: TextOptions(width: width))
        view.header(into: &output)
        for session in Examples.several { try view.row(session, into: &output) }
        try view.footer(into: &output)
        return output
    }

    private func messages(_ format: RecordFormat, width: Int? = nil) throws -> [UInt8] {
        var output: [UInt8] = []
        var view = MessagesView(format: format, options: TextOptions(width: width))
        view.header(into: &output)
        for session in Examples.several { try view.row(session, into: &output) }
        try view.footer(into: &output)
        return output
    }

    @Test("sessions in every format", arguments: formats)
    func sessionFormats(format: RecordFormat) throws {
        try Golden.check(sessions(format), "sessions.\(format)")
    }

    @Test("messages in every format", arguments: formats)
    func messageFormats(format: RecordFormat) throws {
        try Golden.check(messages(format), "messages.\(format)")
    }

    @Test("lines fit the terminal", arguments: [80, 100, 160])
    func widths(width: Int) throws {
        try Golden.check(sessions(.text, width: width) + messages(.text, width: width), "lines-\(width).text")
        var transcript: [UInt8] = []
        TranscriptView(format: .text, options: TextOptions(width: width)).write(
            Examples.partial, into: &transcript)
        try Golden.check(transcript, "transcript-\(width).text")
        var explained: [UInt8] = []
        TranscriptView(format: .text, options: TextOptions(width: width), explaining: .german).write(
            Examples.partial, into: &explained)
        try Golden.check(explained, "transcript-explained-\(width).text")
        for output in [
            try sessions(.text, width: width), try messages(.text, width: width), transcript, explained,
        ] {
            for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
                #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
            }
        }
    }

    @Test("An empty view is no empty capture where the options left something out")
    func excluded() throws {
        func sentence(_ excluded: Exclusion) throws -> String {
            var output: [UInt8] = []
            try SessionsView(format: .text).footer(excluded, into: &output)
            return String(decoding: output, as: UTF8.self)
        }
        #expect(try sentence(Exclusion()) == "no SMTP session in this capture\n")
        #expect(try sentence(Exclusion(sessions: 1)) == "the only session is not asked for\n")
        #expect(try sentence(Exclusion(sessions: 1520)) == "none of 1,520 sessions is asked for\n")
        #expect(try sentence(Exclusion(hasFrames: true)).contains("as far as --filter"))
        #expect(try sentence(Exclusion(isUnread: true)) == "")
    }

    @Test("JSON is one document, with or without sessions")
    func documents() throws {
        let all = try JSONSerialization.jsonObject(with: Data(sessions(.json))) as? [String: [Any]]
        #expect(all?["sessions"]?.count == 4)
        let ledger = try JSONSerialization.jsonObject(with: Data(messages(.json))) as? [String: [Any]]
        #expect(ledger?["messages"]?.count == 3)
        var empty: [UInt8] = []
        let view = SessionsView(format: .json)
        view.header(into: &empty)
        try view.footer(into: &empty)
        #expect(
            (try JSONSerialization.jsonObject(with: Data(empty)) as? [String: [Any]])?["sessions"]?.isEmpty
                == true)
    }

    @Test("no text view passes a control character on", arguments: [RecordFormat.text, .csv])
    func injection(format: RecordFormat) throws {
        var output = try sessions(format) + messages(format)
        for session in Examples.several {
            TranscriptView(format: .text).write(session, into: &output)
        }
        for scalar in String(decoding: output, as: UTF8.self).unicodeScalars {
            #expect(scalar == "\n" || scalar == "\r" || scalar.value >= 0x20)
            #expect(!(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
        }
    }

    @Test("a spreadsheet takes no cell as a formula")
    func formulas() throws {
        let text = try String(decoding: sessions(.csv) + messages(.csv), as: UTF8.self)
        #expect(text.contains(",'=cmd|'/c calc'!A1,"))
        #expect(text.contains(#","'+1 ""full"", later\x1B[2J","#))
        #expect(text.contains(#",'@x\u{202E}gpj.exe,"#))
    }

    @Test("a connection that never came up says so, and ports are never cut", arguments: [80, 100, 130])
    func refusedAndPorts(width: Int) throws {
        let lines = String(decoding: try sessions(.text, width: width), as: UTF8.self).split(separator: "\n")
        #expect(lines[3].hasSuffix("  refused"))
        #expect(lines[2].contains("25]:465 ") && lines[3].contains(":25 "))
    }

    @Test("the row of a session names the user of the attempt that succeeded")
    func authUser() {
        var session = Examples.partial
        for (user, outcome) in [("a", AuthAttempt.Outcome.failure), ("b", .success), ("c", .failure)] {
            var attempt = AuthAttempt(mechanism: "PLAIN", cleartext: true, frame: 1)
            (attempt.user, attempt.outcome) = (user, outcome)
            session.auth.append(attempt)
        }
        let row = Dictionary(uniqueKeysWithValues: zip(SessionsCSV.titles, SessionsCSV.fields(of: session)))
        #expect(row["auth_user"] == "b" && row["auth_outcome"] == "success")
    }

    @Test("a transcript shows replies as they were on the wire, and no spaces at the ends of lines")
    func transcript() throws {
        for session in Examples.several + [Examples.smuggling] {
            var output: [UInt8] = []
            TranscriptView(format: .text, options: TextOptions(width: 80)).write(session, into: &output)
            for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
                #expect(!line.hasSuffix(" "), "\(line)")
            }
        }
        var output: [UInt8] = []
        TranscriptView(format: .text).write(Examples.partial, into: &output)
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("S: 250-mx1.example.net\n") && text.contains(" 250-PIPELINING\n"))
        #expect(text.contains(" 250 8BITMIME\n"))
    }

    @Test("colours appear only where they are wanted")
    func colors() throws {
        var output: [UInt8] = []
        var view = SessionsView(format: .text, options: TextOptions(width: 100, color: true))
        try view.row(Examples.partial, into: &output)
        #expect(String(decoding: output, as: UTF8.self).contains("\u{1B}[33moffered\u{1B}[0m"))
    }
}
