/// What one side does against the rules of the dialogue, as far as the decoder sees it without looking for it.
public enum Breach: Equatable, Sendable {
    /// A command before the greeting.
    case earlyTalk(verb: String)
    /// A command while an earlier one waits for its reply (RFC 2920 section 3.1).
    case aheadOfReply(verb: String)
    /// Bytes after DATA and before its reply: a message, most often, that comes before the 354.
    case aheadOfGo
    /// A command line that LF alone ended.
    case bareLineFeed
    /// CR inside a command line.
    case bareCarriageReturn
    /// A command line of more octets than `maximumCommandLength`.
    case longCommand
    /// A reply line of more octets than `maximumReplyLength`.
    case longReply
    /// More commands without a reply than `maximumUnanswered`.
    case manyUnanswered
    /// A line of the server that is no reply.
    case noReply
    /// A reply whose last line said that more would follow, and the dialogue ended, or went on without it.
    case unfinishedReply
    /// The roles of client and server changed, so that what they said was not read.
    case rolesTurned
    /// A command after STARTTLS and outside TLS.
    case commandAfterStartTLS(verb: String)
    /// A reply after the 220 to STARTTLS and outside TLS.
    case replyAfterStartTLS
    /// A reply inside TLS too many, where commands stood between STARTTLS and TLS.
    case answeredInjection
    /// Lines of a message that LF alone ended.
    case messageLineFeeds(Int)
    /// CR inside the lines of a message.
    case messageCarriageReturns(Int)
    /// Lines of a message of more octets than `LineConformance.maximumLength`.
    case longMessageLines(Int)
    /// A lenient end of data with commands after it inside the message, and which view the replies tell; nil where
    /// none does.
    case hiddenCommands(LenientEnd, isTaken: Bool?)

    /// RFC 5321 section 4.5.3.1.4 allows 512 octets, extensions add some hundred.
    static let maximumCommandLength = 4096
    /// RFC 5321 section 4.5.3.1.5 allows 512 octets.
    static let maximumReplyLength = 8192
    /// No client that hears its replies has as many waiting.
    static let maximumUnanswered = 1000
}
