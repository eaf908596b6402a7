public import MailSession

/// `slow-peer`: a reply beyond the time-outs of RFC 5321 section 4.5.3.2, though the way there and back is taken off.
public enum SlowPeer {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let slow = session.irregularity(.slowReply), session.isUnbroken, let detail = slow.detail else {
            return nil
        }
        let words = detail.split(separator: " ")
        let verb = words.count > 1 ? words[0] : ""
        // Whole seconds, rounded down.
        guard let seconds = words.last.flatMap({ Int($0) }),
            Double(seconds) - (session.handshakeRoundTrip ?? 0) >= Double(ReplyTimeout.seconds(forVerb: verb))
        else { return nil }
        let name =
            switch verb {
            case "": "the connection"
            case ".": "a message"
            default: String(verb)
            }
        return session.finding(
            "slow-peer", .info, frames: [slow.frame], "the reply to \(name) took \(seconds) s")
    }
}
