extension TLSSummary {
    /// What can be guessed of a dialogue without its keys. Lengths and directions suggest it, nothing proves it.
    public struct Estimate: Codable, Equatable, Sendable {
        /// How often the client spoke and the server answered.
        public var rounds: Int
        /// Whether a message was sent: `likely`, `possible` or `unlikely`.
        public var messageSent: String
        /// How many messages there were likely; absent where none is likely.
        public var messages: Int?
        /// The octets of these together, about.
        public var messageBytes: Int?
        /// Whether the session likely ended before DATA; nil where that can't be told.
        public var endedBeforeData: Bool?

        /// An estimate of a dialogue.
        public init(rounds: Int, messageSent: String) {
            self.rounds = rounds
            self.messageSent = messageSent
        }

        private enum CodingKeys: String, CodingKey {
            case rounds
            case messageSent = "message_sent"
            case messages
            case messageBytes = "message_bytes"
            case endedBeforeData = "ended_before_data"
        }
    }
}
