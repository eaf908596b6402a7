/// What is wrong with a table of rules, and where.
package struct RuleError: Error, Equatable, CustomStringConvertible {
    /// The line, from 1.
    package let line: Int
    /// What is wrong, or what was expected.
    package let message: String

    /// A fault in a line.
    init(_ line: Int, _ message: String) {
        self.line = line
        self.message = message
    }

    package var description: String { "line \(line): \(message)" }
}
