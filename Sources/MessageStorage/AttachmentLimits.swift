/// How far messages are taken apart.
package struct AttachmentLimits: Sendable {
    /// Attachments of a message.
    package var attachments: Int
    /// Octets of one of them; larger ones are measured and not written.
    package var largest: Int
    /// Multiparts inside each other.
    package var deepest: Int

    /// Limits.
    package init(attachments: Int, largest: Int, deepest: Int) {
        self.attachments = attachments
        self.largest = largest
        self.deepest = deepest
    }
}
