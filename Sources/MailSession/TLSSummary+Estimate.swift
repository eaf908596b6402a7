extension TLSSummary {
    /// What can be guessed of a dialogue without its keys. Lengths and directions suggest it, nothing proves it.
    package struct Estimate: Codable, Equatable, Sendable {
        /// How often the client spoke and the server answered.
        package var rounds: Int
        /// Whether a message was sent: `likely`, `possible` or `unlikely`.
        package var messageSent: String
        /// How many messages there were likely; absent where none is likely.
        package var messages: Int?
        /// The octets of these together, about.
        package var messageBytes: Int?
        /// Whether the session likely ended before DATA; nil where that can't be told.
        package var endedBeforeData: Bool?

        /// An estimate of a dialogue.
        package init(rounds: Int, messageSent: String) {
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
