package import MailSession

/// `malformed-reply`: replies against RFC 5321 section 4.2.
package enum MalformedReply {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        if let mixed = session.irregularity(.mixedCodes) {
            return session.finding(
                "malformed-reply", .low, frames: [mixed.frame],
                "the code changes inside a reply of several lines")
        }
        guard let found = session.irregularity(.noReply), session.isUnbroken else { return nil }
        return session.finding(
            "malformed-reply", .low, frames: [found.frame],
            "\(found.count) lines of the server have no reply code")
    }
}
