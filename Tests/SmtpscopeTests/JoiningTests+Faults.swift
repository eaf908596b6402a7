import Foundation
import Testing

/// What is said where parts are missing, or can't be joined.
extension JoiningTests {
    @Test(
        "What can't be joined is said, with the line",
        arguments: [
            ("echo no record > $d/r", 65, "line 1: expected a session record"),
            ("tail -n 1 $d/good >> $d/good; cp $d/good $d/r", 65, "line 2: expected no second part record"),
            ("sed 's/\"version\":1/\"version\":9/' $d/good > $d/r", 65, "line 1: expected a part record"),
            ("rm $d/cut; cp $d/good $d/r", 66, "No such file or directory"),
            ("true", 66, "No such file or directory"),
        ] as [(String, Int32, String)])
    func unjoinable(_ script: String, _ status: Int32, _ message: String) async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            d='\(scratch.folder.path)'
            smtpscope sessions -f ndjson --joinable "$d/cut" -o "$d/good" Samples/bounce.pcap
            \(script); smtpscope report --from-records "$d/r"
            """)
        #expect(run.status == status && run.errors.contains(message), "\(run.status) \(run.errors)")
    }

    @Test(
        "Of sessions that were cut, and can't be read, every form of the report tells that they are missing",
        arguments: [true, false])
    func missingCut(_ isLong: Bool) async throws {
        let scratch = try Scratch()
        let capture = try isLong ? Self.long() : Capture("Samples/bounce.pcap")
        let part = try #require(try write(capture, cutAt: [], in: scratch).first)
        let run = try await Program.shell(
            """
            d='\(scratch.folder.path)'
            smtpscope sessions -f ndjson --joinable "$d/cut" -o "$d/r" '\(part)'; rm "$d/cut"
            for format in text json html; do
              smtpscope report -f $format -o "$d/$format" --from-records "$d/r" 2> "$d/errors"; echo $?
            done
            """)
        #expect(run.lines == ["66", "66", "66"], "\(run.text) \(run.errors)")
        for format in ["text", "json", "html"] {
            let report = try String(
                contentsOf: scratch.folder.appending(path: format), encoding: .utf8
            ).replacing(/\s+/, with: " ")
            #expect(report.contains("sessions that its borders cut are missing"), "\(format)")
            #expect(!report.contains("breaks off") && !report.contains("o SMTP in th"), "\(format)")
            guard format == "text" else { continue }
            let words =
                isLong ? "sessions at the borders of 1 capture are not in" : "No session can be told of"
            #expect(report.contains(words))
        }
    }

    @Test("A missing capture does not hide the others, nor what is wrong")
    func missingCapture() async throws {
        let scratch = try Scratch()
        let cut = scratch.folder.appending(path: "cut").path
        let run = try await Program.run(
            "sessions", "-f", "ndjson", "--joinable", cut, "Samples/bounce.pcap", "missing.pcap")
        #expect(run.status == 66 && run.errors.contains("missing.pcap: No such file"), "\(run.errors)")
        let report = try await Program.shell(
            "smtpscope sessions -f ndjson --joinable '\(cut)' -o '\(cut).ndjson' Samples/bounce.pcap missing.pcap;"
                + " smtpscope report --from-records '\(cut).ndjson'")
        #expect(report.text.contains("10 connections"), "\(report.text)")
    }

    @Test(
        "What makes no sense together is refused",
        arguments: [
            ["sessions", "--joinable", "x", "Samples/bounce.pcap"],
            ["sessions", "-f", "ndjson", "--joinable", "x", "--client", "192.0.2.1", "Samples/bounce.pcap"],
            ["sessions", "-f", "ndjson", "--joinable", "x", "--redact", "Samples/bounce.pcap"],
            ["sessions", "-f", "ndjson", "--joinable", "x", "-"],
            ["sessions", "--dialogue", "Samples/bounce.pcap"],
            ["sessions", "-f", "csv", "--dialogue", "Samples/bounce.pcap"],
        ])
    func senseless(arguments: [String]) async throws {
        let run = try await Program.run(arguments)
        #expect(run.status == 64 && run.errors.contains("--"), "\(run.errors)")
    }
}
