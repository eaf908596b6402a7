import Foundation
import Testing

/// The commands and their options, as the argument parser knows them.
struct CommandLineFacts: Decodable {
    struct Name: Decodable, Hashable {
        let kind: String
        let name: String

        /// As it is written: `-f`, `--format`.
        var written: String { (kind == "short" ? "-" : "--") + name }
    }

    struct Argument: Decodable {
        let shouldDisplay: Bool
        let names: [Name]?
    }

    struct Command: Decodable {
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?

        /// All names of options.
        var options: Set<String> {
            Set((arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }.map(\.written))
        }
    }

    let command: Command

    /// The views, without `help`.
    var commands: [Command] { (command.subcommands ?? []).filter { $0.commandName != "help" } }

    /// Asks the program.
    static func read() async throws -> CommandLineFacts {
        let run = try await Program.run("--experimental-dump-help")
        return try JSONDecoder().decode(CommandLineFacts.self, from: Data(run.output))
    }
}

@Suite("Help")
struct HelpTests {
    @Test("Every command's help has examples, and none of its lines is broken at 80 columns")
    func examples() async throws {
        let names = try await CommandLineFacts.read().commands.map(\.commandName)
        #expect(names.count >= 10)
        for name in [[]] + names.map({ [$0] }) {
            let run = try await Program.run(name + ["--help"])
            #expect(run.status == 0)
            let lines = run.text.components(separatedBy: "\n")
            let start = try #require(lines.firstIndex(of: "EXAMPLES"), "\(name)")
            let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
            #expect(examples.count >= 2)
            for line in examples {
                #expect(line.hasPrefix("  smtpscope") || line.hasPrefix("  tcpdump"), "\(line)")
                #expect(line.contains("smtpscope " + (name.first ?? "")) || name == ["report"], "\(line)")
            }
        }
    }

    @Test("The table of formats stands in order")
    func formats() async throws {
        let lines = try await Program.run("export", "--help").lines
        let table = lines.drop { !$0.hasPrefix("  tlsrpt") }.prefix { $0 != "EXAMPLES" }
        #expect(table.count >= 11)
        #expect(table.allSatisfy { $0.wholeMatch(of: #/  [a-z-]+ +\S.*/#) != nil })
    }

    @Test("Shells get completions that they can read", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) async throws {
        let run = try await Program.run("--generate-completion-script", shell)
        #expect(run.status == 0)
        for word in ["sessions", "explain", "keylog", "postfix-log"] { #expect(run.text.contains(word)) }
        guard shell == "bash" else { return }
        let check = try await Program.shell("smtpscope --generate-completion-script bash | bash -n")
        #expect(check.status == 0 && check.errors.isEmpty)
    }
}
