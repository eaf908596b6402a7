internal import MailSession

/// Servers that offered to hear commands before their greeting. A client that remembers the offer is no early talker.
struct EarlyTalkAllowance: Sendable {
    private var servers = RecentMemory<String, Bool>()

    /// Whether the server of a session made the offer, now or before.
    mutating func covers(_ session: MailSession) -> Bool {
        if session.offersPipeConnect {
            _ = servers.update(session.server.ip, from: true) { $0 = true }
            return true
        }
        return session.irregularity(.earlyTalk) != nil && servers[session.server.ip] == true
    }
}
