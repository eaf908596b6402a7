/// What is wrong with a policy file, and where.
public struct PolicyError: Error, Equatable, CustomStringConvertible {
    /// The line, from 1; nil where the fault is in the file as a whole.
    public let line: Int?
    /// The key and those that it is under, such as `require-tls.servers`; empty for the file as a whole.
    public let key: String
    /// What was expected, and what there is instead.
    public let problem: String

    /// A fault.
    init(line: Int?, key: String = "", _ problem: String) {
        self.line = line
        self.key = key
        self.problem = problem
    }

    /// The place and what is wrong there.
    public var description: String {
        [line.map { "line \($0)" } ?? "", key, problem].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
