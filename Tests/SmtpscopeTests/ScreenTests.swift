import Foundation
import Testing

/// What people see: no line is wider than the terminal, no address is torn, and one of something is one.
@Suite("On terminals of three widths")
struct ScreenTests {
    private static let widths = [80, 100, 160]

    @Test("A sample by itself", arguments: Samples.all)
    func one(_ capture: String) async throws {
        let records = try await Samples.records([capture])
        var commands = [["report"], ["audit"]]
        // The session with most to tell.
        if let longest = records.max(by: { $0.lastFrame - $0.firstFrame < $1.lastFrame - $1.firstFrame }) {
            commands.append(["show", "--explain", "--language", "de", longest.id])
        }
        try await check(commands.map { $0 + ["--no-progress", capture] }, names: Self.names(in: records))
    }

    @Test(
        "All samples together",
        arguments: [
            ["sessions"], ["messages"], ["bounces"], ["bounces", "--by", "domain", "--by", "cause"],
            ["bounces", "--by", "server", "--by", "code"], ["report"], ["audit"],
        ])
    func all(_ command: [String]) async throws {
        let names = Self.names(in: try await Samples.records(["Samples"]))
        try await check([command + ["--no-progress", "Samples"]], names: names)
    }

    @Test("A comparison, an explanation, a capture without frames, and what is refused")
    func others() async throws {
        let scratch = try Scratch()
        let header: [UInt8] = [
            0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 1, 0, 0, 0,
        ]
        let name = "a-capture-with-a-name-that-is-as-long-as-people-make-them.pcap"
        let nothing = try scratch.file(name, Data(header)).path
        let long =
            "550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers."
        try await check(
            ["report", "sessions", "messages", "bounces", "audit"].map { [$0, nothing] } + [
                ["diff", "Samples/refusals.pcap", "Samples/exim.pcap"], ["diff", nothing, nothing],
                ["explain", long], ["explain", "--language", "de", "451 4.7.1 Greylisted"],
                ["explain", "250 ok"], ["explain", "STARTTLS"], ["show", "Cnone", "Samples/exim.pcap"],
                ["report", "no-such-file.pcap"],
            ], names: [:])
    }

    @Test("Titles stand above something", arguments: ["sessions", "messages"])
    func titles(_ view: String) async throws {
        let run = try await Program.run(
            view, "--to", "nobody@nowhere.example", "--from", "nobody@nowhere.example", "Samples/exim.pcap")
        #expect(run.lines.count == 1)
        #expect(!run.text.contains("session      "))
    }

    private func check(_ commands: [[String]], names: [Substring: Set<Substring>]) async throws {
        let screens = try await Screen.shots(of: commands, widths: Self.widths)
        #expect(screens.count == commands.count * Self.widths.count)
        for screen in screens {
            let place: Comment = "\(screen.command.joined(separator: " ")) at \(screen.width)"
            #expect(screen.lines.count > 1, place)
            #expect(!screen.raw.replacing(/\u{1B}\[[0-9;]*m/, with: "").contains("\u{1B}"), place)
            for line in screen.lines {
                // A word that has no room anywhere is better wide than torn.
                let longest = line.split(separator: " ").map(\.columns).max() ?? 0
                #expect(line.columns <= screen.width || longest > screen.width - 6, "\(place): \(line)")
                // A transcript shows what crossed.
                #expect(line.last != " " || screen.command[0] == "show", "\(place): \(line)|")
            }
            for (line, next) in zip(screen.lines, screen.lines.dropFirst()) {
                let torn = Self.tornName(in: line, next, names)
                #expect(torn == nil, "\(place): \(torn ?? "") in \(line)")
            }
            // Servers say what they like.
            guard ["report", "audit", "diff"].contains(screen.command[0]) else { continue }
            for line in screen.lines {
                #expect(line.firstMatch(of: Self.wrongPlural) == nil, "\(place): \(line)")
                #expect(line.firstMatch(of: Self.wrongSingular) == nil, "\(place): \(line)")
            }
        }
    }

    private static var wrongPlural: Regex<(Substring, Substring, Substring?, Substring)> {
        /(^|[^0-9,.\/])1 (more )?(sessions|messages|recipients|servers|frames|captures|connections|replies|failures|reasons|refusals|reports|attempts|rows|bytes)\b/
    }
    private static var wrongSingular: Regex<(Substring, Substring, Substring?, Substring)> {
        /\b([02-9]|[0-9,]*[0-9][0-9]) (more )?(session|message|recipient|server|frame|capture|connection|reply|failure|reason|refusal|report|attempt|row|byte)\b/
    }

    /// Addresses of some sessions, in all the ways in which a line's end can cut them: what follows each beginning.
    private static func names(in records: [SessionRecord]) -> [Substring: Set<Substring>] {
        var names: Set<String> = []
        for record in records {
            names.formUnion([record.client.ip, record.server.ip])
            for transaction in record.transactions {
                names.formUnion([transaction.from ?? "?"] + transaction.recipients.map(\.to))
            }
        }
        var halves: [Substring: Set<Substring>] = [:]
        for name in names where (4...60).contains(name.utf8.count) && !name.contains(" ") {
            for cut in name.indices.dropFirst() { halves[name[..<cut], default: []].insert(name[cut...]) }
        }
        return halves
    }

    /// What is left of a name at the end of a line whose rest begins the next one.
    private static func tornName(
        in line: Substring, _ next: Substring, _ names: [Substring: Set<Substring>]
    ) -> Substring? {
        guard let head = line.split(separator: " ").last, let tail = next.split(separator: " ").first else {
            return nil
        }
        return head.indices.map { head[$0...] }.first { half in
            names[half]?.contains { tail.hasPrefix($0) } == true
        }
    }
}
