public import MailSession
public import Provenance

/// Where to look for one instance of what a total counts.
public struct SessionReference: Hashable, Comparable, Sendable {
    /// When it was seen: the start of the transaction, else of the session.
    public var time: Timestamp
    /// The capture that the session begins in.
    public var capture: String
    /// The frame that shows it.
    public var frame: UInt64
    /// The session's id.
    public var session: String

    /// A place in a session: by default its beginning. Where a session spans several files, nothing tells which of them a
    /// later frame's number counts in, so its first one stands for all.
    public init(_ session: borrowing MailSession, frame: UInt64? = nil, time: Timestamp? = nil) {
        self.time = time ?? session.start
        self.frame = session.lastCapture == nil ? frame ?? session.firstFrame : session.firstFrame
        capture = session.capture
        self.session = session.id
    }

    /// Earlier first; the rest of the order only makes it the same in every run.
    public static func < (left: SessionReference, right: SessionReference) -> Bool {
        (left.time, left.capture, left.frame, left.session)
            < (right.time, right.capture, right.frame, right.session)
    }
}
