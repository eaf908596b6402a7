public import Provenance

/// What the decoder tells, in the order of the dialogue.
public enum DialogueEvent: Sendable {
    /// A command, or a pseudo-command, together with what became of it.
    case exchange(Exchange)
    /// The message that the next exchange, an `endOfData` or a last BDAT, completes or was completing.
    indirect case message(Message)
    /// Content of a message, as it streams by; only when that is asked for.
    case content(ContentPiece)
    /// A reply that answers no command: 421 before the server hangs up, for instance.
    case unsolicited(SMTPReply)
    /// A reply that lost bytes keep from being matched with a command.
    case unmatched(SMTPReply)
    /// Here the capture lost commands that were answered, or may have been.
    case lostCommands(LostCommands)
    /// For whom a proxy connected.
    case proxied(ProxyHeader)
    /// Something against the rules, or that few do.
    case breach(Breach, FrameStamp)
    /// A line of the transcript; only when one is kept.
    case line(TranscriptLine)
}
