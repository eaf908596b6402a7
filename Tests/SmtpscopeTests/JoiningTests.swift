import Foundation
import Testing

/// The report of parts is that of the whole, wherever the parts were cut.
@Suite("Records of parts, joined to one report")
struct JoiningTests {
    /// Samples that are plain pcap.
    private static let samples = Samples.all.filter { $0.hasSuffix(".pcap") }

    /// A capture's file header and its records.
    struct Capture {
        let header: Data
        let records: [Data]

        init(header: Data, records: [Data]) {
            self.header = header
            self.records = records
        }

        init(_ path: String) throws {
            let bytes = [UInt8](try Data(contentsOf: Program.folder.appending(path: path)))
            var records: [Data] = []
            var offset = 24
            while offset + 16 <= bytes.count {
                let length = (0..<4).reduce(16) { $0 + Int(bytes[offset + 8 + $1]) << (8 * $1) }
                guard offset + length <= bytes.count else { break }
                records.append(Data(bytes[offset..<offset + length]))
                offset += length
            }
            header = Data(bytes[..<24])
            self.records = records
        }

        /// The same with SMTP on another port: of Ethernet frames with IPv4, and so with wrong checksums.
        func moved(to port: UInt16) -> Capture {
            let moved = records.map { record in
                var bytes = [UInt8](record)
                let packet = 16 + 14
                guard bytes.count > packet + 40, bytes[packet] >> 4 == 4, bytes[packet + 9] == 6 else {
                    return record
                }
                let segment = packet + Int(bytes[packet] & 15) * 4
                for place in [segment, segment + 2] where bytes[place] == 0 && bytes[place + 1] == 25 {
                    bytes[place] = UInt8(port >> 8)
                    bytes[place + 1] = UInt8(truncatingIfNeeded: port)
                }
                return Data(bytes)
            }
            return Capture(header: header, records: moved)
        }
    }

    /// Writes records into files, a new one before each place of `cuts`.
    func write(_ capture: Capture, cutAt cuts: [Int], in scratch: Scratch) throws -> [String] {
        let places = [0] + cuts.sorted() + [capture.records.count]
        return try zip(places, places.dropFirst()).enumerated().map { number, range in
            let content = capture.records[range.0..<range.1].reduce(capture.header, +)
            return try scratch.file("part-\(number).pcap", content).path
        }
    }

    /// The report: of the parts as one timeline, and of their records.
    private func reports(
        of parts: [String], as format: String = "json"
    ) async throws -> (whole: Program.Run, joined: Program.Run) {
        let dialogue = format == "html" ? ["--dialogue"] : []
        for part in parts {
            let run = try await Program.run(
                ["sessions", "-f", "ndjson", "--joinable", part + ".cut", "-o", part + ".ndjson", part]
                    + dialogue)
            #expect(run.status == 0 && run.errors == "", "\(run.errors)")
        }
        let report = ["report", "-f", format]
        return (
            try await Program.run(report + parts),
            try await Program.run(report + ["--from-records"] + parts.map { $0 + ".ndjson" })
        )
    }

    @Test("Any cut of a sample gives the same report", arguments: samples)
    func anyCut(sample: String) async throws {
        let capture = try Capture(sample)
        try #require(!capture.records.isEmpty)
        var generator = SystemRandomNumberGenerator()
        // By chance, and said when it fails.
        let cuts = (0..<3).map { _ in Int.random(in: 0...capture.records.count, using: &generator) }
        let scratch = try Scratch()
        let (whole, joined) = try await reports(of: write(capture, cutAt: cuts, in: scratch))
        withExtendedLifetime(scratch) {}
        #expect(joined.text == whole.text, "\(sample) cut at \(cuts)")
        #expect(joined.errors == whole.errors && joined.status == whole.status)
    }

    @Test(
        "On ports that are no mail ports, too",
        arguments: ["delivery", "refusals", "starttls-tls13", "loss"].map { "Samples/\($0).pcap" })
    func otherPorts(sample: String) async throws {
        let capture = try Capture(sample).moved(to: 2600)
        let scratch = try Scratch()
        let cuts = (0..<5).map { _ in Int.random(in: 0...capture.records.count) }
        let (whole, joined) = try await reports(of: write(capture, cutAt: cuts, in: scratch))
        withExtendedLifetime(scratch) {}
        #expect(whole.text.contains("\"port\":2600"))
        #expect(joined.text == whole.text, "\(sample) cut at \(cuts)")
    }

    @Test("Frames of several kinds of link in one part are joined with those of others")
    func severalLinks() async throws {
        let scratch = try Scratch()
        // Ethernet, and what a capture on any interface has.
        let halves = try ["delivery", "cooked-any"].map { sample in
            let capture = try Capture("Samples/\(sample).pcap")
            let middle = capture.records.count / 2
            return try [capture.records[..<middle], capture.records[middle...]].enumerated().map {
                try scratch.file("\(sample)-\($0).pcap", $1.reduce(capture.header, +)).path
            }
        }
        for part in 0..<2 {
            let records = scratch.folder.appending(path: "\(part)").path
            let run = try await Program.run(
                ["sessions", "-f", "ndjson", "--joinable", records + ".cut", "-o", records]
                    + halves.map { $0[part] })
            #expect(run.status == 0 && run.errors == "", "\(run.errors)")
        }
        let whole = try await Program.run(["report"] + [0, 1].flatMap { part in halves.map { $0[part] } })
        let joined = try await Program.run(
            ["report", "--from-records"] + (0..<2).map { scratch.folder.appending(path: "\($0)").path })
        #expect(joined.text == whole.text && joined.status == 0)
    }

    @Test("A key log inside the parts opens the sessions that their border cuts", arguments: [12, 13])
    func keyLog(version: Int) async throws {
        let sample = "Samples/starttls-tls\(version)"
        let frames = try CaptureFrames(Program.folder.appending(path: sample + ".pcap")).frames
        let secrets = try Data(contentsOf: Program.folder.appending(path: sample + ".keylog"))
        let scratch = try Scratch()
        let middle = frames.count / 2
        let parts = try [0..<middle, middle..<frames.count].map { range in
            let file = PcapngFile.of(Array(frames[range]), secrets: secrets, first: range.lowerBound)
            return try scratch.file("part-\(range.lowerBound).pcapng", file).path
        }
        let (whole, joined) = try await reports(of: parts)
        withExtendedLifetime(scratch) {}
        #expect(joined.text == whole.text && joined.errors == whole.errors)
        #expect(!whole.text.contains("\"messages\":{\"total\":0,"))
    }

    /// Samples one after the other, each some minutes later than the one before.
    static func long(
        _ samples: [String] = ["bounce", "exim", "lmtp", "ipv6", "probe", "reorder", "loss"]
    ) throws -> Capture {
        let header = try Capture("Samples/bounce.pcap").header
        var records: [Data] = []
        for (number, sample) in samples.enumerated() {
            let part = try Capture("Samples/\(sample).pcap")
            let first = try #require(part.records.first).prefix(4)
            for record in part.records {
                var record = record
                let seconds = { (bytes: Data) in
                    bytes.enumerated().reduce(0) { $0 | UInt32($1.1) << (8 * $1.0) }
                }
                let time = 1_767_225_600 + UInt32(number) * 170 + seconds(record.prefix(4)) - seconds(first)
                for index in 0..<4 { record[index] = UInt8(truncatingIfNeeded: time >> (8 * UInt32(index))) }
                records.append(record)
            }
        }
        return Capture(header: header, records: records)
    }

    @Test("In long captures most sessions are records, and the cut ones are joined", arguments: 1...2)
    func longCapture(cuts: Int) async throws {
        let capture = try Self.long()
        let places = (1...cuts).map { $0 * capture.records.count / (cuts + 1) + 3 }
        let scratch = try Scratch()
        let parts = try write(capture, cutAt: places, in: scratch)
        let (whole, joined) = try await reports(of: parts)
        defer { withExtendedLifetime(scratch) {} }
        #expect(joined.text == whole.text)
        #expect(joined.text.contains("\"notes\": []") || joined.text.contains("\"notes\":[]"))
        let records = try parts.map { try String(contentsOfFile: $0 + ".ndjson", encoding: .utf8) }
        let sessions = records.joined().split(separator: "\n").count {
            $0.hasPrefix(#"{"record":"session","#)
        }
        #expect(sessions > 5)
    }

    @Test("The page is the same, too, with dialogues, and with findings that need sessions of several parts")
    func page() async throws {
        let capture = try Self.long([
            "bounce", "exim", "attacks", "lmtp", "ipv6", "attacks", "reorder", "loss",
        ])
        let scratch = try Scratch()
        let parts = try write(capture, cutAt: [capture.records.count / 2], in: scratch)
        let (whole, joined) = try await reports(of: parts, as: "html")
        defer { withExtendedLifetime(scratch) {} }
        #expect(joined.text == whole.text)
        // Who guesses passwords goes on in the second part, whose records alone tell of fewer tries.
        let counts = { (text: String) in
            text.matches(of: /(\d+) of the logins that/).compactMap { Int($0.1) }.max() ?? 0
        }
        let records = try parts.map { try String(contentsOfFile: $0 + ".ndjson", encoding: .utf8) }
        #expect(counts(whole.text) > records.map(counts).max() ?? 0 && counts(records[1]) > 0)
    }

    /// A file of records that were not made to be joined.
    private func looseRecords(in scratch: Scratch, _ arguments: [String]) async throws -> String {
        let records = scratch.folder.appending(path: "r").path
        _ = try await Program.run(["sessions", "-f", "ndjson", "-o", records] + arguments)
        return records
    }

    @Test(
        "Findings of records that are not all there stand as they were told",
        arguments: [
            ["--outcome", "accepted"], ["--cause", "user-unknown"], ["--redact", "--redact-key", "k"],
        ])
    func findingsOfSome(options: [String]) async throws {
        let scratch = try Scratch()
        let samples = ["Samples/attacks.pcap", "Samples/starttls-fallback.pcap"]
        let records = try await looseRecords(in: scratch, ["--dialogue"] + options + samples)
        let page = try await Program.run("report", "-f", "html", "--from-records", records)
        let whole = try await Program.run(["report", "-f", "html"] + options + samples)
        let findings = { (run: Program.Run) in
            run.text.split(separator: "<section").first { $0.hasPrefix(" id=\"findings\"") }
        }
        #expect(findings(page) != nil && findings(page) == findings(whole))
        #expect(page.text.contains("findings are as they were told then"))
        #expect(!page.text.contains("no frames"))
    }

    @Test("Without dialogues the page says what it lacks")
    func pageWithoutDialogues() async throws {
        let scratch = try Scratch()
        let records = try await looseRecords(in: scratch, ["Samples/bounce.pcap"])
        let run = try await Program.run("report", "-f", "html", "--from-records", records)
        #expect(run.status == 0 && run.errors == "", "\(run.errors)")
        #expect(run.text.contains("10 records were made without --dialogue: neither lines nor"))
        #expect(run.text.contains("No dialogue: the record was made without sessions --dialogue."))
        // Only those count that are shown.
        let none = try await Program.run(
            "report", "-f", "html", "--from-records", "--from", "nobody@nowhere.example", records)
        #expect(none.status == 0 && !none.text.contains("made without --dialogue"))
    }

    @Test(
        "Records that another program has written anew are joined like others",
        arguments: ["json.dumps(r)", "json.dumps(r, sort_keys=True)", "' ' + json.dumps(r)"])
    func rewritten(_ written: String) async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            d='\(scratch.folder.path)'
            smtpscope sessions -f ndjson --joinable "$d/cut" -o "$d/r" Samples/exim.pcap
            python3 -c "import json, sys
            for r in map(json.loads, sys.stdin): print(\(written))" < "$d/r" > "$d/anew"
            smtpscope report --from-records "$d/r" > "$d/report"
            smtpscope report --from-records "$d/anew" | cmp - "$d/report" && grep -q 'connections' "$d/report"
            """)
        #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    }

    @Test("Of a short capture, all of which is near a border, the records tell only what it was")
    func short() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appending(path: "r").path
        _ = try await Program.run(
            "sessions", "-f", "ndjson", "--joinable", file + ".cut", "-o", file, "Samples/auth.pcap"
        )
        let records = try String(contentsOfFile: file, encoding: .utf8)
        let lines = records.split(separator: "\n")
        #expect(lines.last?.hasPrefix(#"{"record":"part","version":1,"#) == true)
        #expect(lines.count == 1)
    }

    @Test("Files that were moved together are found beside each other")
    func moved() async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            d='\(scratch.folder.path)'; mkdir "$d/a"
            smtpscope sessions -f ndjson --joinable "$d/a/cut" -o "$d/a/records" Samples/exim.pcap
            mv "$d/a" "$d/b"; smtpscope report --from-records "$d/b/records" > "$d/joined"
            smtpscope report Samples/exim.pcap | cmp - "$d/joined"
            """)
        #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    }

    @Test("Records that were not made to be joined are reported with a note, and filtered like captures")
    func loose() async throws {
        let scratch = try Scratch()
        let records = try await looseRecords(in: scratch, ["Samples/bounce.pcap"])
        let run = try await Program.run("report", "--from-records", "--outcome", "rejected", records)
        #expect(run.status == 0)
        #expect(run.text.contains("1 file of records made without --joinable"))
        let whole = try await Program.run("report", "--outcome", "rejected", "Samples/bounce.pcap")
        let messages = { (run: Program.Run) in
            run.lines.filter { $0.contains("Messages") || $0.contains("rejected") }
        }
        #expect(messages(run) == messages(whole) && !messages(run).isEmpty)
    }
}
