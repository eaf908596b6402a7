import Foundation
import Testing

@Suite("What is read")
struct InputTests {
    private let rotated = ["Samples/rotated-1.pcap.gz", "Samples/rotated-2.pcap.zst"]

    @Test("Rotated files are one timeline, in whatever order they are named")
    func rotation() async throws {
        for files in [rotated, rotated.reversed()] {
            let sessions = try await Samples.records(files)
            #expect(sessions.count == 1)
            #expect(sessions.first?.transactions.map(\.outcome) == ["accepted"])
            #expect(sessions.first?.quality.complete == true)
        }
    }

    @Test("A folder is its captures, and nothing else that lies in it")
    func folder() async throws {
        let folder = try await Program.run("sessions", "-f", "ndjson", "Samples")
        let named = try await Program.run(["sessions", "-f", "ndjson"] + Samples.all)
        #expect(folder.status == 0)
        #expect(folder.errors.isEmpty)
        #expect(folder.output == named.output)
    }

    @Test(
        "Standard input is read as a file is, packed or not",
        arguments: ["exim.pcap", "nanoseconds.pcapng", "rotated-1.pcap.gz", "rotated-2.pcap.zst"])
    func standardInput(_ file: String) async throws {
        let piped = try await Program.shell("cat Samples/\(file) | smtpscope messages -f csv -")
        let named = try await Program.run("messages", "-f", "csv", "Samples/\(file)")
        #expect(piped.status == 0, "\(piped.errors)")
        #expect(piped.text.replacing("standard input", with: "Samples/\(file)") == named.text)
    }

    @Test("More captures may overlap than a shell lets be open")
    func manyOverlapping() async throws {
        let run = try await Program.shell(
            """
            d=$(mktemp -d); for n in $(seq 60); do cp Samples/exim.pcap "$d/$n.pcap"; done
            ulimit -Sn 40; smtpscope report "$d" > /dev/null; status=$?; rm -r "$d"; exit $status
            """)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }

    @Test("--filter takes the frames of one connection")
    func filter() async throws {
        let all = try await Samples.records(["Samples/auth.pcap"])
        let port = try #require(all.last).client.port
        let one = try await Samples.records(["Samples/auth.pcap"], ["--filter", "tcp port \(port)"])
        #expect(one.map(\.id) == all.suffix(1).map(\.id))
        #expect(one.first?.firstFrame == all.last?.firstFrame, "frames keep their numbers")
    }

    @Test("--port changes where mail is expected; SMTP elsewhere is found by its content")
    func port() async throws {
        #expect(try await Samples.records(["Samples/auth.pcap"], ["--port", "25"]).count == 8)
        #expect(try await Samples.records(["Samples/implicit-tls.pcap"], ["--port", "25"]).isEmpty)
        #expect(try await Samples.records(["Samples/implicit-tls.pcap"], ["--port", "25,465"]).count == 2)
    }

    @Test("--since and --until cut the timeline")
    func window() async throws {
        let csv = try await Program.run("sessions", "-f", "csv", "Samples/delivery.pcap")
        let starts = csv.lines.dropFirst().map { String($0.split(separator: ",")[5]) }
        try #require(starts.count == 3)
        let late = try await Program.run(
            "sessions", "-f", "csv", "--since", starts[2], "Samples/delivery.pcap")
        #expect(late.lines.dropFirst() == csv.lines.suffix(1))
        let early = try await Program.run(
            "messages", "-f", "csv", "--until", starts[1], "Samples/delivery.pcap")
        #expect(early.lines.count == 1 + 3)
    }

    @Test("What one direction alone does not show is unknown", arguments: ["src port 25", "dst port 25"])
    func oneDirection(_ filter: String) async throws {
        let sessions = try await Samples.records(["Samples/delivery.pcap"], ["--filter", filter])
        #expect(sessions.count == 3)
        #expect(sessions.flatMap(\.transactions).allSatisfy { $0.outcome == "unknown" })
        #expect(sessions.flatMap(\.transactions).flatMap(\.recipients).allSatisfy { $0.outcome == "unknown" })
        #expect(sessions.allSatisfy { !$0.quality.complete })
    }

    @Test("One unreadable capture does not hide the others")
    func oneBadAmongGood() async throws {
        let scratch = try Scratch()
        let bad = try scratch.file("bad.pcap", Data("no capture".utf8)).path
        let run = try await Program.run(
            "messages", "-f", "csv", bad, "Samples/ipv6.pcap", "Samples/absent.pcap")
        let good = try await Program.run("messages", "-f", "csv", "Samples/ipv6.pcap")
        #expect(run.output == good.output)
        #expect(run.status != 0)
        #expect(run.errors.contains(bad))
        #expect(run.errors.contains("Samples/absent.pcap"))
    }
}
