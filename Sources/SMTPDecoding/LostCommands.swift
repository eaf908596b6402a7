/// What the replies tell of commands that the capture lost.
public enum LostCommands: Equatable, Sendable {
    /// Some replies may be lost as well: anything may have happened.
    case unknown
    /// All replies are there. As many of the commands may have begun or ended a transaction as were accepted; those of which a reply
    /// tells that they were recipients are not among them, but others that do neither are, NOOP for one. One that was refused may
    /// have ended a transaction where it was a message, of which `hasGo`, a 354 among the replies, tells.
    case answered(accepted: Int, refused: Int, hasGo: Bool)
}
