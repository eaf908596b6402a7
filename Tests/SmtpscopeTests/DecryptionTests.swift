import Foundation
import Testing

@Suite("What --keylog opens")
struct DecryptionTests {
    private static let samples = ["implicit-tls", "starttls-tls12", "starttls-tls13"]

    private static func keyLog(_ sample: String) -> [String] { ["--keylog", "Samples/\(sample).keylog"] }

    @Test(
        "The sessions whose keys are there have envelopes and outcomes, the others none",
        arguments: [
            ("implicit-tls", ["partially-accepted", ""]),
            ("starttls-tls12", ["partially-accepted", "partially-accepted", "partially-accepted", ""]),
            ("starttls-tls13", ["partially-accepted", "partially-accepted", "accepted", "accepted", ""]),
        ])
    func outcomes(sample: String, expected: [String]) async throws {
        let records = try await Samples.records(["Samples/\(sample).pcap"], Self.keyLog(sample))
        #expect(records.map { $0.transactions.map(\.outcome).joined(separator: " ") } == expected)
        for (record, outcome) in zip(records, expected) {
            #expect(record.tls?.decrypted == !outcome.isEmpty)
            #expect(record.starttls == (sample == "implicit-tls" ? "implicit" : "established"))
            if record.tls?.decrypted == true {
                #expect(record.greeting?.code == 220)
                #expect(record.tls?.hidden == nil)
                #expect(record.tls?.estimate == nil)
                let isResumed = record.tls?.resumed == true
                #expect(record.tls?.certificate?.subject == (isResumed ? nil : "CN=mx1.example.net"))
            }
        }
        let sealed = try await Samples.records(["Samples/\(sample).pcap"])
        #expect(sealed.allSatisfy { $0.tls?.decrypted == false && $0.transactions.isEmpty })
    }

    @Test("Records, report and transcripts of the samples with their keys", arguments: samples)
    func golden(sample: String) async throws {
        let capture = "Samples/\(sample).pcap"
        for (name, words) in [("report.txt", ["report"]), ("sessions.ndjson", ["sessions", "-f", "ndjson"])] {
            let run = try await Program.run(words + Self.keyLog(sample) + [capture])
            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            try Golden.check(run.output, "\(sample).keylog.\(name)")
        }
        let records = try await Samples.records([capture])
        let run = try await Program.run(["show", records[0].id] + Self.keyLog(sample) + [capture])
        try Golden.check(run.output, "\(sample).keylog.show.txt")
    }

    @Test("A pcapng with the secrets inside needs no key log", arguments: samples)
    func embedded(sample: String) async throws {
        let frames = try CaptureFrames(Samples.folder.appending(path: "\(sample).pcap")).frames
        let secrets = try Data(contentsOf: Samples.folder.appending(path: "\(sample).keylog"))
        let scratch = try Scratch()
        let file = try scratch.file("\(sample).pcapng", PcapngFile.of(frames, secrets: secrets))
        let embedded = try await Samples.records([file.path])
        let given = try await Samples.records(["Samples/\(sample).pcap"], Self.keyLog(sample))
        #expect(embedded.map { $0.tls?.decrypted } == given.map { $0.tls?.decrypted })
        #expect(
            embedded.map { $0.transactions.map(\.outcome) } == given.map { $0.transactions.map(\.outcome) })
    }

    @Test("A key log that can't be read is an error; one that does not help is told, and the work goes on")
    func problems() async throws {
        let scratch = try Scratch()
        let capture = "Samples/starttls-tls13.pcap"
        let missing = try await Program.run("sessions", "--keylog", "no-such-file", capture)
        #expect(missing.status == 66)
        #expect(missing.output.isEmpty)
        #expect(missing.errors.contains("no-such-file: can't be read as a key log"))

        let other = try await Program.run("sessions", "--keylog", "Samples/implicit-tls.keylog", capture)
        #expect(other.status == 0)
        #expect(other.errors.contains("has no secret of any session in the captures"))

        let text = try String(
            contentsOf: Samples.folder.appending(path: "starttls-tls13.keylog"), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let wrong = try scratch.file(
            "wrong", Data(lines.map { $0.dropLast(4) + "0000" }.joined(separator: "\n").utf8))
        let sealed = try await Program.run("sessions", "-f", "ndjson", "--keylog", wrong.path, capture)
        let plain = try await Program.run("sessions", "-f", "ndjson", capture)
        #expect(sealed.status == 0)
        #expect(sealed.errors.contains("4 sessions could not be decrypted with the secrets given"))
        #expect(sealed.output == plain.output)

        let bad = try scratch.file("bad", Data((["first", "second"] + lines).joined(separator: "\n").utf8))
        let read = try await Program.run("sessions", "-f", "ndjson", "--keylog", bad.path, capture)
        #expect(read.status == 0)
        #expect(read.errors.contains("line 1: not a line of a key log, and 1 more"))
        #expect(!read.errors.contains("first"))
        #expect(read.text.contains("\"decrypted\":true"))
    }

    @Test("No secret of a key log is in any output", arguments: samples)
    func secrets(sample: String) async throws {
        let text = try String(contentsOf: Samples.folder.appending(path: "\(sample).keylog"), encoding: .utf8)
        var secrets: [Substring] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if let last = line.split(separator: " ").last, last.count >= 64 { secrets.append(last) }
        }
        #expect(!secrets.isEmpty)
        let capture = "Samples/\(sample).pcap"
        let record = try #require(try await Samples.records([capture]).first)
        for words in [
            ["report", "-f", "json"], ["sessions", "-f", "ndjson"], ["show", record.id, "-f", "json"],
        ] {
            let run = try await Program.run(words + Self.keyLog(sample) + [capture])
            let printed = (run.text + run.errors).lowercased()
            for secret in secrets { #expect(!printed.contains(secret.lowercased())) }
        }
    }

    @Test("Lines that were decrypted are marked, those before TLS are not")
    func marks() async throws {
        let capture = "Samples/starttls-tls13.pcap"
        let record = try #require(try await Samples.records([capture]).first)
        let run = try await Program.run(
            ["show", record.id, "-f", "ndjson"] + Self.keyLog("starttls-tls13") + [capture])
        let shown = try JSONDecoder().decode(SessionRecord.self, from: Data(run.output))
        let dialogue = try #require(shown.dialogue)
        let start = try #require(dialogue.firstIndex { $0.text == "STARTTLS" })
        #expect(dialogue[...start].allSatisfy { $0.decrypted == nil })
        let mail = try #require(dialogue.first { $0.text.hasPrefix("MAIL FROM") })
        #expect(mail.decrypted == true)
    }

    @Test("A frame that is lost takes facts away, and makes none up", arguments: samples)
    func losses(sample: String) async throws {
        let file = Samples.folder.appending(path: "\(sample).pcap")
        let frames = try CaptureFrames(file).frames
        let secrets = try Data(contentsOf: Samples.folder.appending(path: "\(sample).keylog"))
        let scratch = try Scratch()
        for lost in stride(from: 0, to: min(frames.count, 60), by: 3) {
            var left = frames
            left.remove(at: lost)
            let capture = try scratch.file("\(lost).pcapng", PcapngFile.of(left, secrets: secrets))
            let records = try await Samples.records([capture.path])
            for recipient in records.flatMap(\.transactions).flatMap(\.recipients) {
                let isRefused = recipient.to.hasPrefix("gone@")
                let possible = [isRefused ? "rejected" : "accepted", "unknown"]
                #expect(possible.contains(recipient.outcome), "frame \(lost + 1): \(recipient)")
            }
        }
    }
}
