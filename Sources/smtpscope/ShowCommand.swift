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
        discussion: """
            The session's id is in the first column of `smtpscope sessions`; its beginning is enough. With --redact it \
            may also be the id of a redacted output.

            EXAMPLES
              smtpscope show C4sKl2 mx1.pcapng
              smtpscope show --explain C4sKl2 mx1.pcapng
              smtpscope show --explain --language de C4sKl2 mx1.pcapng
              smtpscope show -f json C4sKl2 mx1.pcapng | jq .dialogue
              smtpscope show --keylog keys.log C4sKl2 mx1.pcapng
            """)

    @Argument(help: "The session's id, or the beginning of it.")
    var id: String

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var output: OutputArguments

    @Option(format: "the transcript") var format = TranscriptView.Format.text

    @Flag(help: "Says of each line what it means, in plain words, for those who learn SMTP.")
    var explain = false

    @Option(
        help: ArgumentHelp("The language of --explain. (default: as LANG says)", valueName: "code"))
    var language: ExplanationLanguage?

    func validate() throws {
        guard !explain || format == .text else { throw ValidationError("--explain is for text") }
        guard explain || language == nil else { throw ValidationError("--language is for --explain") }
        guard !id.isEmpty else { throw ValidationError("expected the id of a session") }
    }

    func run() throws {
        try output.spare(input)
        // With --redact somebody may have the beginning of the pseudonym or of the id itself, which must still be there.
        let redactor = try input.records.redactor()
        var analysis = try AnalysisRun(input, to: recipients.patterns, redactor: nil)
        var found: [MailSession] = []
        try analysis.forEachSession(keepsDialogue: true, audits: true) { session, notices in
            let isMeant =
                session.id.hasPrefix(id) || redactor.map { $0.sessionID(session.id).hasPrefix(id) } ?? false
            if isMeant, found.count < 10 { found.append(session) }
            for notice in notices {
                for index in found.indices { notice.enter(in: &found[index]) }
            }
            return true
        }
        if let redactor { found = found.map(redactor.redact) }
        switch found.count {
        case 0:
            try analysis.reportProblems()
            Diagnostics.say("no session with the id \(id); `smtpscope sessions` lists them")
            throw AnalysisRun.Status.notFound
        case 1:
            let view = TranscriptView(
                format: format, options: output.textOptions,
                explaining: explain ? language?.texts ?? ExplanationLanguage.ofUser : nil)
            try output.write { view.write(found[0], into: &$0) }
            try analysis.reportProblems()
        default:
            let ids = found.map(\.id).joined(separator: ", ")
            Diagnostics.say("\(id) is the beginning of several ids: \(ids)")
            throw AnalysisRun.Status.usage
        }
    }
}
