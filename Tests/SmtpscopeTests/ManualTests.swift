import Foundation
import Testing

/// What the manual page names is what the program has.
@Suite("The manual page")
struct ManualTests {
    private static let path = "Sources/smtpscope/Manual/smtpscope.1"

    private func text() throws -> String {
        try String(contentsOf: Program.folder.appending(path: Self.path), encoding: .utf8)
    }

    /// The options that its lists explain: `.It Fl f Ar format , Fl Fl format Ar format`.
    private func options() throws -> Set<String> {
        var options: Set<String> = []
        for line in try text().split(separator: "\n") where line.hasPrefix(".It Fl ") {
            for item in line.dropFirst(4).components(separatedBy: " , ") {
                let words = item.split(separator: " ")
                guard words.first == "Fl", words.count > 1 else { continue }
                options.insert(words[1] == "Fl" ? "--\(words[2])" : "-\(words[1])")
            }
        }
        // The folder's --to and the address's are one word.
        if try text().contains("Fl Fl recipient") { options.insert("--recipient") }
        return options
    }

    @Test("It explains every option that some command has, and no other")
    func allOptions() async throws {
        let facts = try await CommandLineFacts.read()
        let known = facts.commands.reduce(into: facts.command.options) { $0.formUnion($1.options) }
        let explained = try options()
        #expect(known.subtracting(explained) == [], "not in the manual")
        #expect(explained.subtracting(known) == [], "not in the program")
        #expect(known.count > 40)
    }

    @Test("The options of README.md are all that some command has, and no others")
    func readmeOptions() async throws {
        let facts = try await CommandLineFacts.read()
        let known = facts.commands.reduce(into: facts.command.options) { $0.formUnion($1.options) }
        let readme = try String(contentsOf: Program.folder.appending(path: "README.md"), encoding: .utf8)
        let section = readme.components(separatedBy: "\n## Options\n").dropFirst().first ?? ""
        let rows = section.split(separator: "\n").prefix { !$0.hasPrefix("## ") }
            .filter { $0.hasPrefix("| `") }.joined(separator: "\n")
        let listed = Set(rows.matches(of: /[` ](--?[a-z][a-z-]*)/).map { String($0.output.1) })
        let missing = known.subtracting(listed).subtracting(["-h", "--help", "--version"])
        #expect(missing == [], "not in README.md")
        #expect(listed.subtracting(known) == [], "not in the program")
    }

    @Test("It explains every command, and no other")
    func allCommands() async throws {
        let names = try await CommandLineFacts.read().command.subcommands?.map(\.commandName) ?? []
        let list = try #require(try text().components(separatedBy: ".Sh OPTIONS").first)
        let explained = list.split(separator: "\n").filter { $0.hasPrefix(".It Cm ") }
            .map { String($0.dropFirst(7)) }
        #expect(Set(explained) == Set(names))
    }

    @Test("It has every exit status of the help, and every format of an export")
    func values() async throws {
        let manual = try text()
        for line in try await Program.run("--help").lines.drop(while: { $0 != "EXIT STATUS" }).dropFirst() {
            let words = line.prefix { $0.isNumber || $0 == " " || $0 == "," }.split { !$0.isNumber }
            for status in words {
                #expect(manual.contains(try Regex("\n\\.It (.* , )?\(status)( ,.*)?\n")), "\(status)")
            }
        }
        let formats = try await Program.run("export", "--help").lines.drop { !$0.hasPrefix("  tlsrpt") }
            .prefix { $0 != "EXAMPLES" }.compactMap { $0.split(separator: " ").first }
        #expect(formats.count >= 11)
        for format in formats {
            #expect(manual.contains(try Regex("\\.It Cm (.* , )?\(format)( ,.*)?\n")), "\(format)")
        }
    }

    @Test(
        "man prints it without a warning, and whole",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/man"), "man is not installed"))
    func formatting() async throws {
        let run = try await Program.shell("LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l \(Self.path)")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty, "\(run.errors)")
        #expect(run.text.contains("EXIT STATUS") && run.text.contains("STANDARDS"))
    }
}
