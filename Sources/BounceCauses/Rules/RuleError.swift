/// What is wrong with a table of rules, and where.
public struct RuleError: Error, Equatable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong, or what was expected.
    public let message: String

    /// A fault in a line.
    init(_ line: Int, _ message: String) {
        self.line = line
        self.message = message
    }

    /// The line and what is wrong there.
    public var description: String { "line \(line): \(message)" }
}
