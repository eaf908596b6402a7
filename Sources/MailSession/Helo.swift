/// How the client introduced itself.
public struct Helo: Codable, Equatable, Sendable {
    /// `HELO`, `EHLO` or `LHLO`.
    public var verb: String
    /// The name that the client gave.
    public var name: String

    /// A client's introduction.
    public init(verb: String, name: String) {
        self.verb = verb
        self.name = name
    }
}
