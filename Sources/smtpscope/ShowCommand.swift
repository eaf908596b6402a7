import ArgumentParser
import DeliveryAnalysis
import MailSession
import Redaction
import Reporting

/// One session as an annotated transcript.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Prints one session as an annotated transcript: time, frame, who, line, what a reply answers.",
        discussion:
            "The session's id is in the first column of `smtpscope sessions`; its beginning is enough. With --redact it may also be the id of a redacted output."
    )

    @Argument(help: "The session's id, or the beginning of it.")
    var id: String

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var output: OutputArguments

    @Option(name: .shortAndLong, help: "The form of the transcript: text, json or ndjson.")
    var format = OutputFormat.text

    func validate() throws {
        guard TranscriptView.formats.contains(format) else {
            throw ValidationError("a transcript has the formats text, json and ndjson")
        }
        guard !id.isEmpty else { throw ValidationError("expected the id of a session") }
    }

    func run() throws {
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        var found: [MailSession] = []
        // With --redact somebody may have the pseudonym or the id itself.
        let names = [id] + (analysis.redactor.map { [$0.sessionID(id)] } ?? [])
        try analysis.forEachSession(keepsDialogue: true, audits: true) { session, notices in
            if names.contains(where: session.id.hasPrefix), found.count < 10 { found.append(session) }
            for notice in notices {
                for index in found.indices { notice.enter(in: &found[index]) }
            }
            return true
        }
        switch found.count {
        case 0:
            try analysis.reportProblems()
            Diagnostics.say("no session with the id \(id); `smtpscope sessions` lists them")
            throw AnalysisRun.Status.notFound
        case 1:
            try output.write { buffer in
                try TranscriptView(format: format, options: output.textOptions).write(found[0], into: &buffer)
            }
            try analysis.reportProblems()
        default:
            let ids = found.map(\.id).joined(separator: ", ")
            Diagnostics.say("\(id) is the beginning of several ids: \(ids)")
            throw AnalysisRun.Status.usage
        }
    }
}
