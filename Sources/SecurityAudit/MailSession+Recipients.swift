internal import DeliveryAnalysis
internal import MailSession

/// What findings over several sessions ask of envelopes.
extension Recipient {
    /// Whether the server said that there is no such mailbox.
    var isUnknownUser: Bool { outcome == .rejected && cause == "user-unknown" }
}

extension Transaction {
    /// Whether the client went on to the message, or asked to, whatever became of it.
    var isSending: Bool { data != nil || dataReply != nil }

    /// Whether recipients were taken, and then the client left without wanting to send. With the null reverse-path that
    /// is how mail servers verify a sender.
    var isProbe: Bool {
        !hasNullPath && !isSending && (ending == .reset || ending == .closed)
            && recipients.contains { $0.rcptReply?.isPositive ?? false }
    }
}

extension Endpoint {
    /// Whether both addresses are in one network, as far as addresses tell, or this one is the host itself.
    func isNear(_ other: Endpoint) -> Bool {
        ip == "::1" || ip.hasPrefix("127.") || ClientNetwork(ip) == ClientNetwork(other.ip)
    }
}
