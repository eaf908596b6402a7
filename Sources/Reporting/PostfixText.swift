/// Values from the wire inside lines of Postfix's log, harmless for those who read such lines with patterns.
///
/// Postfix itself masks what is not printable and nothing more. Programs that look for `to=<…>, relay=…` anywhere in a
/// line would then count what a server merely said.
enum PostfixText {
    /// A value in angle brackets: an address, a Message-ID, a HELO name.
    static func bracketed(_ value: String) -> String {
        "<" + text(value.replacing("<", with: "?").replacing(">", with: "?")) + ">"
    }

    /// Free text. `=<` would begin a value, and `]: ` end the name of a process.
    static func text(_ value: String) -> String {
        SafeText.escaped(value).replacing("=<", with: "=?").replacing("]: ", with: "]; ")
    }

    /// A host's name, or nil where that is none: letters, digits, hyphens and dots.
    static func host(_ name: some StringProtocol) -> String? {
        let isHost = name.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
        return isHost && name.utf8.contains(0x2E) ? String(name) : nil
    }

    /// A command's verb, or nil where that is none.
    static func verb(_ verb: String) -> String? {
        !verb.isEmpty && verb.utf8.allSatisfy(isAlphanumeric) ? verb : nil
    }

    /// A queue id: those of other servers have marks in them, which Postfix's have not.
    static func queueID(_ id: String) -> String? {
        let bytes = id.utf8.filter(isAlphanumeric)
        return (5...64).contains(bytes.count) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
