package import MailSession

/// Where a session's end stands among the ends of all sessions of the same frames, whoever traced them.
package struct SessionOrder: Comparable, Sendable {
    /// How many frames had been seen, the one that ended it included.
    package var frames: UInt64
    /// Of those that a frame's time ended, which began earlier; those that its bytes ended come last.
    package var rank: UInt64

    /// A place in the order.
    package init(frames: UInt64, rank: UInt64) {
        self.frames = frames
        self.rank = rank
    }

    /// Behind every session.
    package static let end = SessionOrder(frames: .max, rank: .max)

    /// By the frame, then by the rank.
    package static func < (left: SessionOrder, right: SessionOrder) -> Bool {
        (left.frames, left.rank) < (right.frames, right.rank)
    }
}

/// What becomes of the record of a session that ended.
package typealias SessionSink = (consuming MailSession, SessionOrder) -> Void
