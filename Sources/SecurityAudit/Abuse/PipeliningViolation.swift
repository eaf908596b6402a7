internal import DeliveryAnalysis
public import MailSession

/// `pipelining-violation`: commands ahead of replies without the offer, or bytes between DATA and its reply.
public enum PipeliningViolation {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.isUnbroken, session.irregularity(.hiddenCommandsTaken) == nil else { return nil }
        if let early = session.irregularity(.aheadOfGo) {
            return session.finding(
                "pipelining-violation", .low, frames: [early.frame],
                "bytes came after DATA and before the reply to it")
        }
        guard let ahead = session.irregularity(.aheadOfReply),
            let offers = session.isHelloRefused ? [] : session.offers(at: ahead.frame),
            offers.offer(of: "PIPELINING") == nil,
            !session.offersPipeConnect,
            session.irregularity(.earlyTalk) == nil
        else { return nil }
        return session.finding(
            "pipelining-violation", .low, frames: [ahead.frame],
            "\(counted(ahead.count, "command")) came ahead of replies, the first \(ahead.detail ?? ""), and PIPELINING was not offered"
        )
    }
}

extension MailSession {
    /// Whether the server offered nothing, because it refused EHLO. To be asked where no byte is missing.
    fileprivate var isHelloRefused: Bool {
        helo?.verb == "EHLO" && encryptionFrames?.offer == nil && isReadableMail
            && refusals.contains { $0.stage == .ehlo }
    }
}
