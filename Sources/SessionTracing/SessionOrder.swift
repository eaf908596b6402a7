public import MailSession

/// Where a session's end stands among the ends of all sessions of the same frames, whoever traced them.
public struct SessionOrder: Comparable, Sendable {
    /// How many frames had been seen, the one that ended it included.
    public var frames: UInt64
    /// Of those that a frame's time ended, which began earlier; those that its bytes ended come last.
    public var rank: UInt64

    /// A place in the order.
    public init(frames: UInt64, rank: UInt64) {
        self.frames = frames
        self.rank = rank
    }

    /// Behind every session.
    public static let end = SessionOrder(frames: .max, rank: .max)

    /// By the frame, then by the rank.
    public static func < (left: SessionOrder, right: SessionOrder) -> Bool {
        (left.frames, left.rank) < (right.frames, right.rank)
    }
}

/// What becomes of the record of a session that ended. It may be completed in place: to hand it on would copy it.
public typealias SessionSink = (inout MailSession, SessionOrder) -> Void
