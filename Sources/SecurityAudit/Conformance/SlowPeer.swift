public import MailSession

/// `slow-peer`: a reply beyond the time-outs of RFC 5321 section 4.5.3.2, though the way there and back is taken off.
public enum SlowPeer {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let slow = session.irregularity(.slowReply), session.isUnbroken, let detail = slow.detail else {
            return nil
        }
        let words = detail.split(separator: " ")
        // Whole seconds, rounded down.
        guard let wait = words.last.flatMap({ Double($0) }),
            wait - (session.handshakeRoundTrip ?? 0) >= timeout(ofVerb: words.count > 1 ? words[0] : "")
        else { return nil }
        let verb = words.count > 1 ? String(words[0]) : "a message or the connection"
        return session.finding(
            "slow-peer", .info, frames: [slow.frame], "the reply to \(verb) took \(Int(wait)) s")
    }

    /// Seconds that a client waits at least; the end of data and the connection have no verb.
    private static func timeout(ofVerb verb: Substring) -> Double {
        switch verb {
        case "DATA": 120
        case "BDAT": 600
        default: 300
        }
    }
}
