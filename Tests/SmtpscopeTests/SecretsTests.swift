import Foundation
import Testing

@Suite("Secrets stay in the capture")
struct SecretsTests {
    private static let capture = "Samples/auth.pcap"
    /// Those that `Samples/README.md` names.
    private static let passwords = ["builder-22", "wrong-1", "wonderland-7", "singer-3"]
    /// Those that a guesser tries in `attacks.pcap`.
    private static let guesses = (1...12).map { "guess-\($0 < 10 ? "0" : "")\($0)" }

    @Test("No password and no answer to a challenge is in any output, plain or in base64")
    func passwords() async throws {
        var outputs = try await Self.everything()
        #expect(outputs.count > 20)
        outputs.removeAll { $0.isEmpty }
        for output in outputs {
            for password in Self.passwords { #expect(!output.contains(password)) }
            for run in output.matches(of: /[A-Za-z0-9+\/]{8,}/) {
                // A run may begin anywhere in an encoding's groups of four.
                for offset in 0..<4 {
                    let decoded = Self.decoded(run.output.dropFirst(offset))
                    for password in Self.passwords { #expect(!decoded.contains(password), "\(run.output)") }
                    #expect(!decoded.contains(/[0-9a-f]{32}/), "a CRAM-MD5 answer: \(run.output)")
                }
            }
        }
    }

    @Test(
        "Nor is one in any output of all samples, with or without names",
        arguments: ["report", "sessions", "messages", "bounces", "audit"],
        [[], ["--redact", "--redact-key", "key"]])
    func allSamples(_ view: String, _ options: [String]) async throws {
        // An encoding of a secret somewhere in a text is one of three, without the letters at its ends.
        let passwords = Self.passwords + Self.guesses
        let encoded = passwords.flatMap { password in
            (0..<3).map { before -> String in
                let bytes = Data(repeating: 0x2D, count: before) + Data(password.utf8)
                let letters = bytes.base64EncodedString().filter { $0 != "=" }
                return String(letters.dropFirst(before == 0 ? 0 : before + 1).dropLast(2))
            }
        }
        for format in ["text", "json", "ndjson", "csv"] {
            let run = try await Program.run([view, "-f", format] + options + ["Samples/"])
            guard run.status != 64 else { continue }
            #expect(run.status == 0)
            let output = Data(run.output) + Data(run.errors.utf8)
            for secret in passwords + encoded {
                #expect(output.range(of: Data(secret.utf8)) == nil, "\(secret)")
            }
        }
    }

    @Test("Nor is one in an exported record, table or database")
    func exports() async throws {
        let scratch = try Scratch()
        let formats = ["ndjson", "csv", "sqlite"].flatMap { ["--as", $0] }
        let run = try await Program.run(["export", "--to", scratch.folder.path, Self.capture] + formats)
        #expect(run.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(names.count == 5)
        for name in names {
            let file = try Data(contentsOf: scratch.folder.appending(path: name))
            #expect(file.range(of: Data("198.51.100.25".utf8)) != nil, "\(name) holds something")
            for password in Self.passwords {
                #expect(file.range(of: Data(password.utf8)) == nil, "\(name)")
                let encoded = Data(Data(password.utf8).base64EncodedString().utf8)
                #expect(file.range(of: encoded) == nil, "\(name)")
            }
        }
    }

    @Test("The capture does hold them, so the test above looks for something")
    func theyAreThere() throws {
        let bytes = try Data(contentsOf: Program.folder.appending(path: Self.capture))
        let text = String(decoding: bytes, as: UTF8.self)
        let found = text.matches(of: /[A-Za-z0-9+\/]{8,}/).map { Self.decoded($0.output) }
        for password in Self.passwords { #expect(found.contains { $0.contains(password) }, "\(password)") }
        #expect(found.contains { $0.contains(/[0-9a-f]{32}/) })
    }

    @Test("The users are named")
    func users() async throws {
        let attempts = try await Samples.records([Self.capture]).flatMap(\.auth)
        let users = Set(attempts.compactMap(\.user))
        #expect(users == ["bob@example.org", "carol@example.net", "alice@example.net", "bob"])
        #expect(attempts.filter { $0.outcome == "cancelled" }.map(\.mechanism) == ["LOGIN", "PLAIN"])
    }

    /// What every view prints of the capture, in every format.
    private static func everything() async throws -> [String] {
        var commands = [["report", "-f", "text"], ["report", "-f", "json"]]
        for view in ["sessions", "messages"] {
            for format in ["text", "json", "ndjson", "csv"] { commands.append([view, "-f", format]) }
        }
        for view in ["bounces", "audit"] {
            for format in ["text", "json", "csv"] { commands.append([view, "-f", format]) }
        }
        for record in try await Samples.records([capture]) {
            for format in ["text", "json", "ndjson"] { commands.append(["show", record.id, "-f", format]) }
        }
        commands += commands.map { $0 + ["--redact", "--redact-key", "key"] }
        var outputs: [String] = []
        for command in commands {
            let run = try await Program.run(command + [capture])
            #expect(run.status == 0, "\(command)")
            outputs += [run.text, run.errors]
        }
        return outputs
    }

    /// What a run of base64 letters stands for, as far as it is text.
    private static func decoded(_ text: Substring) -> String {
        let whole = text.prefix(text.count / 4 * 4)
        let rest = text.count % 4
        let padded = rest < 2 ? String(whole) : text + String(repeating: "=", count: 4 - rest)
        return Data(base64Encoded: padded).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
