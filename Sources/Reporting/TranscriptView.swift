public import BounceCauses
public import MailSession

/// One session in full: its facts, the dialogue line by line, and what became of each recipient.
public struct TranscriptView: Sendable {
    /// The forms that it has.
    public enum Format: String, CaseIterable, Sendable {
        case text, json, ndjson
    }

    private let format: Format
    private let options: TextOptions
    private let explaining: ExplanationTexts?

    /// A view in one form; `options` count for text only, and so does `explaining`, the language in which it is said of each
    /// line what it means.
    public init(
        format: Format, options: TextOptions = TextOptions(), explaining: ExplanationTexts? = nil
    ) {
        self.format = format
        self.options = options
        self.explaining = explaining
    }

    /// Adds a session. Its `dialogue` is what the transcript is made of.
    public func write(_ session: MailSession, into output: inout [UInt8]) {
        switch format {
        case .text:
            let text = TranscriptText(session: session, options: options, explaining: explaining)
            text.write(into: &output)
        case .json, .ndjson:
            SessionJSON.append(session, to: &output)
            output.append(0x0A)
        }
    }
}
