import Foundation

/// What one command printed on a terminal of so many columns.
struct Screen: Decodable {
    var command: [String]
    var width: Int
    /// As the program wrote it, colours and all.
    var raw: String

    /// The lines without colours.
    var lines: [Substring] {
        raw.replacing("\r\n", with: "\n").replacing(/\u{1B}\[[0-9;]*m/, with: "")
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Runs commands of the program, each on a pseudo-terminal of each width.
    static func shots(of commands: [[String]], widths: [Int]) async throws -> [Screen] {
        let scratch = try Scratch()
        let words = try JSONEncoder().encode(commands)
        let file = try scratch.file("commands.json", words)
        let script = try scratch.file("screens.py", Data(Self.script.utf8))
        let columns = widths.map(String.init).joined(separator: " ")
        let run = try await Program.shell("python3 '\(script.path)' \"$SMTPSCOPE\" '\(file.path)' \(columns)")
        return try JSONDecoder().decode([Screen].self, from: Data(run.output))
    }

    private static let script = """
        import fcntl, json, os, pty, struct, sys, termios
        program, file, *widths = sys.argv[1:]
        screens = []
        for command in json.load(open(file)):
            for width in map(int, widths):
                child, terminal = pty.fork()
                if child == 0:
                    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
                    os.environ.update(TERM="xterm", LC_ALL="C.UTF-8")
                    os.environ.pop("NO_COLOR", None)
                    os.execv(program, [program, *command])
                output = b""
                try:
                    while piece := os.read(terminal, 1 << 16):
                        output += piece
                except OSError:
                    pass  # Linux ends a terminal by an error.
                os.close(terminal)
                os.waitpid(child, 0)
                screens.append({"command": command, "width": width, "raw": output.decode()})
        json.dump(screens, sys.stdout)
        """
}

extension StringProtocol {
    /// Columns of a terminal, for the characters that the samples have.
    var columns: Int {
        unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: sum
            default:
                sum
                    + ((0x1100...0x115F).contains(scalar.value) || (0x2E80...0xFF60).contains(scalar.value)
                        ? 2 : 1)
            }
        }
    }
}
