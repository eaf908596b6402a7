import Foundation
import Testing

/// The examples in README.md: a fenced block marked `console`, whose first line is a command after `$`.
/// `SMTPSCOPE_UPDATE_GOLDEN=1` writes the outputs anew.
@Suite("README.md")
struct ReadmeTests {
    private static let file = Program.folder.appending(path: "README.md")

    @Test("Its examples are what the program prints")
    func examples() async throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: "\n")
        var written: [String] = []
        var examples = 0
        var rest = lines[...]
        while let line = rest.popFirst() {
            written.append(line)
            guard line == "```console", let prompt = rest.popFirst(), prompt.hasPrefix("$ ") else { continue }
            written.append(prompt)
            rest = rest.drop { $0 != "```" }
            let run = try await Program.shell(String(prompt.dropFirst(2)))
            #expect(run.status == 0, "\(prompt): \(run.errors)")
            var output = run.text.replacing("\r\n", with: "\n").components(separatedBy: "\n")
            if output.last?.isEmpty == true { output.removeLast() }
            written += output
            examples += 1
        }
        #expect(examples >= 5)
        try Golden.check(Array(written.joined(separator: "\n").utf8), at: Self.file)
    }

    @Test("It has the commands that a new user needs, where .ci/run looks for them")
    func commands() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(text.contains("<!-- start -->\n```sh\nsudo apt-get install -y "))
        #expect(text.contains("<!-- test -->\n```sh\nswift test\n```\n"))
    }
}
