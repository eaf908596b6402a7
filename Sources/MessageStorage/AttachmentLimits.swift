/// How far messages are taken apart.
public struct AttachmentLimits: Sendable {
    /// Attachments of a message.
    public var attachments: Int
    /// Octets of one of them; larger ones are measured and not written.
    public var largest: Int
    /// Multiparts inside each other.
    public var deepest: Int

    /// Limits.
    public init(attachments: Int, largest: Int, deepest: Int) {
        self.attachments = attachments
        self.largest = largest
        self.deepest = deepest
    }
}
