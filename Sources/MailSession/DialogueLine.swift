public import Provenance

/// One line of a session's transcript. Secrets are masked before they get here.
public struct DialogueLine: Codable, Equatable, Sendable {
    /// Who or what a line is from.
    public enum Speaker: String, Codable, CaseIterable, Sendable {
        case client, server
        /// What the program says of the capture or of the session: a gap, a handshake, a message's size.
        case note
    }

    /// When its last byte was seen.
    public var time: Timestamp
    /// The frame of its last byte.
    public var frame: UInt64
    /// Who spoke.
    public var speaker: Speaker
    /// The line, or a reply's lines joined by line feeds.
    public var text: String
    /// The index in the dialogue of the command that a reply answers.
    public var answers: Int?
    /// Whether it was decrypted; absent where it was not.
    public var isDecrypted: Bool?

    /// A line.
    public init(
        time: Timestamp, frame: UInt64, speaker: Speaker, text: String, answers: Int? = nil,
        isDecrypted: Bool? = nil
    ) {
        self.time = time
        self.frame = frame
        self.speaker = speaker
        self.text = text
        self.answers = answers
        self.isDecrypted = isDecrypted
    }

    private enum CodingKeys: String, CodingKey {
        case time, frame, speaker, text, answers
        case isDecrypted = "decrypted"
    }
}
