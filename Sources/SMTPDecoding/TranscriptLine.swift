public import Provenance

/// A line of the dialogue as a transcript shows it; secrets are masked already.
public struct TranscriptLine: Equatable, Sendable {
    /// Who wrote it, or a remark of the decoder's.
    public enum Speaker: Sendable {
        case client, server, note
    }

    /// Who wrote it.
    public var speaker: Speaker
    /// The line without its end; a reply's lines are joined by line feeds.
    public var text: String
    /// Where it ended.
    public var stamp: FrameStamp
    /// The number, from 0, of the client's line that a reply answers.
    public var answers: Int?

    /// A line.
    public init(speaker: Speaker, text: String, stamp: FrameStamp, answers: Int? = nil) {
        self.speaker = speaker
        self.text = text
        self.stamp = stamp
        self.answers = answers
    }
}
