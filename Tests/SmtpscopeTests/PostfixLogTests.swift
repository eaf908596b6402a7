import Foundation
import Testing

@Suite("export --as postfix-log")
struct PostfixLogTests {
    /// What pflogsumm calls its grand totals.
    private struct Totals: Equatable {
        var received = 0
        var delivered = 0
        var deferrals = 0
        /// Bounced or rejected.
        var refused = 0
    }

    private static let pflogsumm = ["/usr/sbin/pflogsumm", "/usr/bin/pflogsumm"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    private func known(_ captures: [String]) async throws -> Totals {
        let recipients = try await Samples.records(captures).flatMap(\.transactions).flatMap(\.recipients)
        func count(_ outcome: String) -> Int { recipients.count { $0.outcome == outcome } }
        return Totals(delivered: count("accepted"), deferrals: count("deferred"), refused: count("rejected"))
    }

    /// By the patterns of pflogsumm 1.1.5.
    private func counted(_ lines: [String]) -> Totals {
        var totals = Totals()
        for line in lines {
            if line.contains(#/smtpd\[\d+\]: \w+: client=/#) {
                totals.received += 1
            } else if line.contains(#/\[\d+\]: \w+: reject: /#) {
                totals.refused += 1
            } else if let match = line.firstMatch(
                of: #/to=<[^>]*>, relay=[^,]+, delay=[^,]+, delays=[^,]+, dsn=[^,]+, status=(\S+)/#)
            {
                switch match.1 {
                case "sent": totals.delivered += 1
                case "deferred": totals.deferrals += 1
                case "bounced": totals.refused += 1
                default: Issue.record("\(line)")
                }
            }
        }
        return totals
    }

    @Test("Each recipient that was decided counts once", arguments: LogExport.captures)
    func recipients(captures: [String]) async throws {
        let lines = try await LogExport(["postfix-log"], of: captures).lines("mail.log")
        var totals = counted(lines)
        totals.received = 0
        #expect(try await totals == known(captures))
    }

    @Test(
        "pflogsumm counts what the report does, with either form of the time",
        .enabled(if: pflogsumm != nil, "pflogsumm is not installed"),
        arguments: LogExport.captures, ["traditional", "rfc3339"])
    func summary(captures: [String], time: String) async throws {
        let export = try await LogExport(["postfix-log"], of: captures, ["--log-time", time])
        let program = try #require(Self.pflogsumm)
        let run = try await Program.shell("\(program) --detail 0 '\(export.path("mail.log"))'")
        #expect(run.status == 0, "\(run.errors)")
        func number(_ pattern: Regex<(Substring, Substring)>) -> Int {
            run.text.firstMatch(of: pattern).flatMap { Int($0.1) } ?? 0
        }
        let totals = Totals(
            received: number(#/(\d+) +received/#), delivered: number(#/(\d+) +delivered/#),
            deferrals: number(#/\((\d+) +deferrals\)/#),
            refused: number(#/(\d+) +bounced/#) + number(#/(\d+) +rejected/#))
        #expect(try totals == counted(export.lines("mail.log")))
        var recipients = totals
        recipients.received = 0
        #expect(try await recipients == known(captures))
    }

    @Test("Lines are in the order of time, of the form that syslog has")
    func form() async throws {
        let lines = try await LogExport(["postfix-log"], of: Samples.all, ["--log-time", "rfc3339"])
            .lines("mail.log")
        #expect(lines.count > 500)
        let times = lines.map { $0.prefix(26) }
        #expect(times == times.sorted())
        for line in lines {
            let form =
                #/2026-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00 smtpscope postfix\/[a-z\/]+\[\d+\]: \S.*/#
            #expect(line.wholeMatch(of: form) != nil, "\(line)")
        }
        let traditional = try await LogExport(["postfix-log"], of: Samples.all).lines("mail.log")
        #expect(traditional.map { $0.drop { $0 != "p" } } == lines.map { $0.drop { $0 != "p" } })
        for line in traditional {
            #expect(line.prefixMatch(of: #/Nov \d\d \d\d:\d\d:\d\d smtpscope postfix/#) != nil, "\(line)")
        }
    }

    @Test("The log of a sample", arguments: ["exim", "auth", "lmtp", "starttls-failed", "refusals"])
    func sample(name: String) async throws {
        let export = try await LogExport(["postfix-log"], of: ["Samples/\(name).pcap"])
        try Golden.check(export.bytes("mail.log"), "\(name).mail.log")
    }

    @Test("64: a form of the time that there is not")
    func usage() async throws {
        let run = try await Program.run(
            "export", "--as", "postfix-log", "--to", "x", "--log-time", "iso", "Samples/exim.pcap")
        #expect(run.status == 64)
    }
}
