import ArgumentParser
import BounceCauses
import Reporting

/// What a reply, a code, a command, an extension or a port means: in words for a person, in JSON for a program.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a reply in plain words: what it means, why, whether it is for good, who can act.",
        discussion: """
            EXAMPLES
              smtpscope explain '550 5.1.1 <a@example.org>: User unknown'
              smtpscope explain 5.7.26
              smtpscope explain 'RCPT TO'
              smtpscope explain --language de 587
              smtpscope explain --batch < replies.ndjson

            With --batch it reads one JSON object a line, {"id","code","enhanced","stage","text"}, any key \
            absent, and writes {"id","cause","permanent","confidence","rule"} for each.
            """)

    @Argument(help: "A reply as the server wrote it, a code, a command, an extension or a port.")
    var words: [String] = []

    @Flag(help: "Reads replies from standard input and writes a line for each.")
    var batch = false

    @Option(help: ArgumentHelp("The language. (default: as LANG says)", valueName: "code"))
    var language: ExplanationLanguage?

    @Option(
        help: ArgumentHelp("Rules that go before the program's own.", valueName: "file"), completion: .file())
    var rules: String?

    func validate() throws {
        guard batch != !words.isEmpty else {
            throw ValidationError("expected a reply such as '550 5.1.1 User unknown', or --batch")
        }
    }

    func run() throws {
        let classifier = try rules.map { try RuleFile.classifier(at: $0) } ?? .standard
        try OutputFile.with(path: nil, isLive: false) { file in
            if batch {
                try answerAll(classifier, into: &file)
            } else {
                let texts = language?.texts ?? ExplanationLanguage.ofUser
                let query = ExplanationQuery(words.joined(separator: " "))
                ExplanationText(
                    Explanation(query, texts: texts, classifier: classifier), options: Terminal.textOptions
                ).write(into: &file.buffer)
            }
        }
    }

    private func answerAll(_ classifier: Classifier, into file: inout OutputFile) throws {
        var number = 0
        while let line = readLine() {
            number += 1
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            let query: CauseQuery
            do throws(CauseQuery.Failure) {
                query = try CauseQuery(json: line)
            } catch {
                try file.flush()
                Diagnostics.say("standard input, line \(number): expected \(error.expected)")
                throw AnalysisRun.Status.badCapture
            }
            try JSONText.encode(CauseAnswer(query, classifier), into: &file.buffer)
            file.buffer.append(0x0A)
            try file.flushIfDue()
        }
    }
}
