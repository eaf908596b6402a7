package import MailSession

/// `bare-line-feed`: command lines that LF alone ended (RFC 5321 section 2.3.8).
package enum BareLineFeed {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard let found = session.irregularity(.bareLineFeed) else { return nil }
        return session.finding(
            "bare-line-feed", .low, frames: [found.frame], "\(found.count) command lines ended with LF alone")
    }
}
