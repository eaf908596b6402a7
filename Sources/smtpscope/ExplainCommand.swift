import ArgumentParser
import BounceCauses
import Reporting

/// What a reply means, for programs.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Tells why a server refused: the cause of a reply, whether it is for good, and who can act.",
        discussion: """
            EXAMPLES
              smtpscope explain '550 5.1.1 <a@example.org>: User unknown'
              smtpscope explain --batch < replies.ndjson

            With --batch it reads one JSON object a line, {"id","code","enhanced","stage","text"}, any key absent, \
            and writes {"id","cause","permanent","confidence","rule"} for each.
            """)

    @Argument(help: "A reply as the server wrote it.")
    var reply: [String] = []

    @Flag(help: "Reads replies from standard input and writes a line for each.")
    var batch = false

    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp("Rules that go before the program's own.", valueName: "file"), completion: .file())
    var rules: String?

    func validate() throws {
        guard batch != !reply.isEmpty else {
            throw ValidationError("expected a reply such as '550 5.1.1 User unknown', or --batch")
        }
    }

    func run() throws {
        let classifier = try rules.map { try RuleFile.classifier(at: $0) } ?? .standard
        try OutputFile.with(path: nil, isLive: false) { file in
            if batch {
                try answerAll(classifier, into: &file)
            } else {
                let verdict = classifier.classify(ReplyEvidence(text: reply.joined(separator: " ")))
                file.buffer.append(contentsOf: CauseAnswer.lines(verdict).utf8)
            }
        }
    }

    private func answerAll(_ classifier: Classifier, into file: inout OutputFile) throws {
        var number = 0
        while let line = readLine() {
            number += 1
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            guard let query = CauseQuery(json: line) else {
                try file.flush()
                Diagnostics.say(
                    "standard input, line \(number): expected a JSON object with strings and numbers")
                throw AnalysisRun.Status.badCapture
            }
            try JSONText.encode(CauseAnswer(query, classifier), into: &file.buffer)
            file.buffer.append(0x0A)
            try file.flushIfDue()
        }
    }
}
