public import MailSession

extension MailSession {
    /// Whether the dialogue went over an encrypted connection.
    public var isEncrypted: Bool { starttls == .established || starttls == .implicit }

    /// Whether mail was spoken and its dialogue can be read, all or most of it.
    public var isReadableMail: Bool {
        mailProtocol != .unknown && (!isEncrypted || tls?.decrypted == true)
    }

    /// Whether the server hung up and had said nothing: to who wants to send mail it is as if it had refused the connection.
    var isTurnedAway: Bool {
        connect == .established && (closedBy == .serverFIN || closedBy == .serverRST) && quality.complete
            && greeting == nil && refusals.isEmpty && transactions.isEmpty && tls == nil
            && !irregularities.contains { $0.kind == .foreignBytes || $0.kind == .noReply }
    }
}

extension AuthAttempt {
    /// Mechanisms that send the password, or a token that serves as one. The others prove that they know it.
    private static let secretSending = ["PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"]

    /// Whether the secret crossed, and could be read on the wire.
    public var exposesSecret: Bool {
        cleartext && isSecretSent && Self.secretSending.contains(mechanism)
    }

    /// Whether the secret is known to have crossed. A server that takes it has had it. With LOGIN the user comes before
    /// the secret, with the others both come together.
    private var isSecretSent: Bool {
        switch outcome {
        case .success: true
        case .failure: secretSent ?? (user != nil)
        case .unknown: secretSent ?? (user != nil && mechanism != "LOGIN")
        case .cancelled: secretSent ?? false
        }
    }
}

extension MailSession {
    /// A reply and the stage at which it was given.
    public struct StagedReply {
        /// What the server said.
        public var reply: Reply
        /// When.
        public var stage: Stage

        /// Whether it refuses the client, and not what a command named: 521 and 554 do (RFC 7504 section 3), and so does what is
        /// said to no recipient.
        public var isOfClient: Bool { stage != .rcpt || reply.code == 521 || reply.code == 554 }
    }

    /// The refusal for good with which the server hung up; nil where the last reply that is known was another, or the server did not
    /// hang up first.
    public var partingRefusal: StagedReply? {
        guard closedBy == .serverFIN || closedBy == .serverRST, lastCapture == nil else { return nil }
        var last: StagedReply?
        func take(_ reply: Reply?, _ stage: Stage) {
            guard let reply, let frame = reply.frame, frame >= last?.reply.frame ?? 0 else { return }
            last = StagedReply(reply: reply, stage: stage)
        }
        take(greeting, .connect)
        if let transaction = transactions.last {
            take(transaction.mailReply, .mail)
            for recipient in transaction.recipients { take(recipient.rcptReply, .rcpt) }
            take(transaction.dataReply, .data)
            if transaction.ending == .reply { take(transaction.final, .endOfData) }
        }
        for refusal in refusals { take(refusal.reply, refusal.stage) }
        return last.flatMap { $0.reply.isPermanentFailure ? $0 : nil }
    }
}

extension ClosedBy {
    /// Whether one side hung up without a farewell.
    public var isCutOff: Bool {
        switch self {
        case .clientFIN, .serverFIN, .clientRST, .serverRST: true
        case .quit, .server421, .idle, .captureEnd: false
        }
    }
}
