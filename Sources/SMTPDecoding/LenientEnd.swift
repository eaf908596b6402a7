/// An end of data that RFC 5321 does not know but some servers take: a dot between other line ends than CRLF.
public struct LenientEnd: Equatable, Sendable {
    /// What somebody takes for the end of a line.
    public enum LineEnd: String, Sendable {
        case crlf = "CRLF"
        case lf = "LF"
        case cr = "CR"
        /// Of those who pass over NUL: before the dot …
        case crlfNUL = "CRLF NUL"
        /// … and after it.
        case nulCRLF = "NUL CRLF"
    }

    /// What stands before the dot.
    public var before: LineEnd
    /// What stands after it.
    public var after: LineEnd

    /// In words: `LF . CRLF`.
    public var text: String { "\(before.rawValue) . \(after.rawValue)" }
}
