/// What the lengths and directions of encrypted records make likely about the dialogue inside. Nothing of it is certain.
public struct DialogueEstimate: Sendable, Equatable {
    /// How much speaks for a message.
    public enum Likelihood: String, Sendable {
        /// The client sent more than commands need, and got a short answer.
        case likely
        /// It sent more than commands need, and the answer is long or missing; or what may be a short message behind DATA.
        case possible
        /// It sent nothing of the kind.
        case unlikely
    }

    /// How often the client spoke and the server answered.
    public internal(set) var rounds = 0
    /// Whether messages were sent.
    public internal(set) var message = Likelihood.unlikely
    /// How many there were likely.
    public internal(set) var messages = 0
    /// The octets of all of them, and of what was sent along with them.
    public internal(set) var messageOctets = 0
}
