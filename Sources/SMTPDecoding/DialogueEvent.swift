public import MessageDecoding
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
    /// Here the capture lost commands that were answered, or may have been. As many of them may have begun or ended a transaction as
    /// were accepted, all of them where that is nil.
    case lostCommands(accepted: Int?)
    /// For whom a proxy connected.
    case proxied(ProxyHeader)
    /// Something against the rules, or that few do.
    case breach(Breach, FrameStamp)
    /// A line of the transcript; only when one is kept.
    case line(TranscriptLine)
}

/// A command and the reply to it.
public struct Exchange: Sendable {
    /// What the client asked for.
    public var command: Command
    /// Where the command's line ended.
    public var sent: FrameStamp
    /// The reply; nil when none came or when it is lost.
    public var reply: SMTPReply?
    /// Whether the reply may have been there but is not in the capture.
    public var isReplyLost = false
    /// After the data under LMTP and PRDR: which of the accepted recipients, from 0, this reply is for.
    public var recipient: Int?
}

/// A message's content as it streamed by.
public struct Message: Sendable {
    /// What its content was told under.
    public var number: Int
    /// What the header says.
    public var header: MessageHeader
    /// What it reports, where a machine wrote it about another message.
    public var report: ReportFacts?
    /// Octets between the 354 and the final dot, dots unstuffed; for BDAT the sum of the chunks.
    public var octets: Int
    /// Octets of it that are not in the capture.
    public var missing: Int
    /// Whether its end was seen, or told by the server's reply.
    public var isComplete: Bool
    /// How it ended, when that was not CRLF, dot, CRLF.
    public var lenientEnd: LenientEnd?

    /// What stands for the message in a transcript.
    var transcript: String {
        var text = ". (message of \(octets) octet\(octets == 1 ? "" : "s")"
        if missing > 0 { text += ", \(missing) more are not in the capture" }
        if let lenientEnd { text += ", ended by \(lenientEnd.text)" }
        return text + ")"
    }
}

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
