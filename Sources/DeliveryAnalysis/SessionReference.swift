package import MailSession
package import Provenance

/// Where to look for one instance of what a total counts.
package struct SessionReference: Hashable, Comparable, Sendable {
    /// When it was seen: the start of the transaction, else of the session.
    package var time: Timestamp
    /// The capture that the session begins in.
    package var capture: String
    /// The frame that shows it.
    package var frame: UInt64
    /// The session's id.
    package var session: String

    /// A place in a session: by default its beginning.
    package init(_ session: borrowing MailSession, frame: UInt64? = nil, time: Timestamp? = nil) {
        self.time = time ?? session.start
        self.frame = frame ?? session.firstFrame
        capture = session.capture
        self.session = session.id
    }

    /// Earlier first; the rest of the order only makes it the same in every run.
    package static func < (left: SessionReference, right: SessionReference) -> Bool {
        (left.time, left.capture, left.frame, left.session)
            < (right.time, right.capture, right.frame, right.session)
    }
}
