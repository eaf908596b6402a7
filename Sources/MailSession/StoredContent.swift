/// Where a message's content lies while somebody may want it, and how much of it there is.
public struct StoredContent: Equatable, Sendable {
    /// Octets that the capture lacks.
    public struct Gap: Equatable, Sendable {
        /// How many octets of the file are before it.
        public var offset: Int
        /// How many are missing.
        public var count: Int

        /// A gap.
        public init(offset: Int, count: Int) {
            self.offset = offset
            self.count = count
        }
    }

    /// The file, which is gone once the session's record was looked at.
    public var path: String
    /// The transaction's number in its session, from 1.
    public var transaction: Int
    /// Octets that the capture shows.
    public var size: Int
    /// Octets that the capture lacks; where the end is among them, with what else was lost there.
    public var missing: Int
    /// Where they are missing: the first places.
    public var gaps: [Gap]
    /// Whether the end was seen, or told by the server's reply.
    public var hasEnd: Bool
    /// Whether it was longer than what may be stored, so that there is no file.
    public var isTooLarge: Bool
    /// Why the file could not be written.
    public var failure: String?

    /// Whether the message is all there.
    public var isWhole: Bool { missing == 0 && hasEnd }

    /// What is known of a content.
    public init(
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
