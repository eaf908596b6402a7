/// What a piece of text means; the terminal's colour follows from it.
enum Tone {
    case plain
    /// Headings and what the eye should find first.
    case strong
    /// Secondary matter.
    case dim
    /// Accepted, encrypted.
    case good
    /// Deferred, worth a look.
    case warning
    /// Rejected, exposed.
    case bad

    private var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .dim: "2"
        case .good: "32"
        case .warning: "33"
        case .bad: "31"
        }
    }

    /// The text in this tone's colour, or as it is where colours are not wanted.
    func paint(_ text: String, color: Bool) -> String {
        guard color, let code, !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
