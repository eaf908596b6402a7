public import MailSession

/// What a session does against a policy. Nothing is held against it that its bytes don't show: what TLS hides is no breach.
extension MailPolicy {
    /// The breaches that one session shows by itself; the bounce rate is a matter of all of them.
    public func breaches(in session: MailSession) -> [PolicyBreach] {
        [missingTLS(in: session), oldTLS(in: session), earlyAuth(in: session)].compactMap(\.self)
    }

    private func missingTLS(in session: MailSession) -> PolicyBreach? {
        guard !tlsServers.isEmpty || !tlsDomains.isEmpty,
            !tlsExceptions.contains(where: { $0.matches(serverOf: session) })
        else { return nil }
        let isServer = tlsServers.contains { $0.matches(serverOf: session) }
        let clear = session.transactionsInTheClear
        let transactions = isServer ? clear : clear.filter(isAboutDomain)[...]
        guard let first = transactions.first else { return nil }
        let sent = transactions.count { $0.message != nil }
        let what =
            sent > 0 ? counted(sent, "message") : counted(transactions.count, "envelope")
        let whose = isServer ? "with a server that must use TLS" : "from or to a domain that must use TLS"
        return PolicyBreach(
            .tlsRequired, in: session,
            frames: [
                session.encryptionFrames?.offer, session.encryptionFrames?.reply, first.firstFrame,
                first.lastFrame,
            ],
            "\(what) \(whose) crossed in the clear, first \(first.reversePathText) to "
                + "\(first.recipients.first.map { "<\($0.to)>" } ?? "nobody"): \(session.reasonForPlaintext)")
    }

    private func isAboutDomain(_ transaction: Transaction) -> Bool {
        ([transaction.from].compactMap { $0 } + transaction.recipients.map(\.to)).contains { address in
            guard let domain = DomainName(ofAddress: address) else { return false }
            return tlsDomains.contains { $0.matches(domain) }
        }
    }

    private func oldTLS(in session: MailSession) -> PolicyBreach? {
        guard let minimumTLSVersion, let tls = session.tls, tls.handshake != "failed",
            let version = tls.version.flatMap(TLSVersion.init(rawValue:)), version < minimumTLSVersion
        else { return nil }
        return PolicyBreach(
            .tlsVersion, in: session, frames: [session.agreementFrame],
            "\(version.rawValue) was agreed on, older than \(minimumTLSVersion.rawValue)")
    }

    private func earlyAuth(in session: MailSession) -> PolicyBreach? {
        guard forbidsAuthBeforeTLS else { return nil }
        let early = session.auth.filter(\.cleartext)
        guard let first = early.first else { return nil }
        let user = first.user.map { " for \($0)" } ?? ""
        return PolicyBreach(
            .authBeforeTLS, in: session, frames: early.map(\.frame),
            "AUTH \(first.mechanism)\(user) before TLS (\(first.outcome.rawValue))")
    }
}
