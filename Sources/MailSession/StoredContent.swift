/// Where a message's content lies while somebody may want it, and how much of it there is.
package struct StoredContent: Equatable, Sendable {
    /// Octets that the capture lacks.
    package struct Gap: Equatable, Sendable {
        /// How many octets of the file are before it.
        package var offset: Int
        /// How many are missing.
        package var count: Int

        /// A gap.
        package init(offset: Int, count: Int) {
            self.offset = offset
            self.count = count
        }
    }

    /// The file, which is gone once the session's record was looked at.
    package var path: String
    /// The transaction's number in its session, from 1.
    package var transaction: Int
    /// Octets that the capture shows.
    package var size: Int
    /// Octets that the capture lacks; where the end is among them, with what else was lost there.
    package var missing: Int
    /// Where they are missing: the first places.
    package var gaps: [Gap]
    /// Whether the end was seen, or told by the server's reply.
    package var hasEnd: Bool
    /// Whether it was longer than what may be stored, so that there is no file.
    package var isTooLarge: Bool
    /// Why the file could not be written.
    package var failure: String?

    /// Whether the message is all there.
    package var isWhole: Bool { missing == 0 && hasEnd }

    /// What is known of a content.
    package init(
        path: String, transaction: Int, size: Int, missing: Int, gaps: [Gap], hasEnd: Bool, isTooLarge: Bool,
        failure: String?
    ) {
        self.path = path
        self.transaction = transaction
        self.size = size
        self.missing = missing
        self.gaps = gaps
        self.hasEnd = hasEnd
        self.isTooLarge = isTooLarge
        self.failure = failure
    }
}
