package import MailSession

/// `slow-peer`: a reply beyond the time-outs of RFC 5321 section 4.5.3.2.
package enum SlowPeer {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard let slow = session.irregularity(.slowReply), session.isUnbroken, let detail = slow.detail else {
            return nil
        }
        let words = detail.split(separator: " ")
        let verb = words.count > 1 ? String(words[0]) : "a message or the connection"
        return session.finding(
            "slow-peer", .info, frames: [slow.frame], "the reply to \(verb) took \(words.last ?? "") s")
    }
}
