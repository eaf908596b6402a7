internal import MailSession

/// What findings over several sessions ask of envelopes.
extension Recipient {
    /// Whether the server said that there is no such mailbox.
    var isUnknownUser: Bool { outcome == .rejected && cause == "user-unknown" }

    /// The part after the last at sign, in lower case.
    var domain: String? {
        guard let at = to.utf8.lastIndex(of: 0x40) else { return nil }
        let domain = to[to.utf8.index(after: at)...]
        return domain.isEmpty ? nil : domain.lowercased()
    }
}

extension Transaction {
    /// Whether recipients were taken, and then the client left without wanting to send. With the null reverse-path that
    /// is how mail servers verify a sender.
    var isProbe: Bool {
        !from.isEmpty && data == nil && dataReply == nil && (ending == .reset || ending == .closed)
            && recipients.contains { $0.rcptReply?.isPositive ?? false }
    }
}

extension Endpoint {
    /// Whether both addresses are in one network, as far as addresses tell: IPv4 /24, the first four groups of IPv6.
    func isNear(_ other: Endpoint) -> Bool {
        if ip == other.ip || ip == "::1" || ip.hasPrefix("127.") { return true }
        let separator: Character = ip.utf8.contains(0x3A) ? ":" : "."
        let groups = separator == "." ? 3 : 4
        let mine = ip.split(separator: separator, omittingEmptySubsequences: false).prefix(groups)
        let others = other.ip.split(separator: separator, omittingEmptySubsequences: false).prefix(groups)
        return mine == others
    }
}
