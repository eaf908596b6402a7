public import Provenance

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
