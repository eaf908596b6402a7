/// The figures of smtpscope's report in JSON that follow from the truth.
package struct ReportTotals: Codable, Equatable, Sendable {
    /// What the capture holds.
    package struct Frames: Codable, Equatable, Sendable {
        /// Frames.
        package var total = 0
        /// Those that hold a TCP segment.
        package var tcpSegments = 0
    }

    /// Sessions by what they are.
    package struct Sessions: Codable, Equatable, Sendable {
        /// Connections that are mail.
        package var total = 0
        /// Those under TLS.
        package var encrypted = 0
        /// Those whose dialogue can be read.
        package var readable = 0
        /// By the state of STARTTLS.
        package var byStarttls: [String: Int] = [:]
        /// By their end.
        package var byClosedBy: [String: Int] = [:]
    }

    /// Transactions.
    package struct Messages: Codable, Equatable, Sendable {
        /// All of them.
        package var total = 0
        /// By outcome.
        package var byOutcome: [String: Int] = [:]
        /// Bytes of all messages together.
        package var sizeBytes = 0
    }

    /// Recipients of all transactions.
    package struct Recipients: Codable, Equatable, Sendable {
        /// All of them.
        package var total = 0
        /// By outcome.
        package var byOutcome: [String: Int] = [:]
    }

    /// How well the capture shows the sessions.
    package struct Quality: Codable, Equatable, Sendable {
        /// Bytes of copies that differ from the first ones.
        package var conflictingBytes = 0
    }

    /// What the capture holds.
    package var frames = Frames()
    /// How well it shows the sessions.
    package var quality = Quality()
    /// Sessions by what they are.
    package var sessions = Sessions()
    /// Transactions.
    package var messages = Messages()
    /// Recipients of all transactions.
    package var recipients = Recipients()

    /// Nothing yet.
    package init() {}

    /// Adds what `session` counts for.
    package mutating func add(_ session: SessionRecord) {
        let isEncrypted = session.tls != nil
        sessions.total += 1
        if isEncrypted { sessions.encrypted += 1 } else { sessions.readable += 1 }
        sessions.byStarttls[session.starttls, default: 0] += 1
        sessions.byClosedBy[session.closedBy, default: 0] += 1
        for transaction in session.transactions {
            messages.total += 1
            messages.byOutcome[transaction.outcome, default: 0] += 1
            messages.sizeBytes += transaction.message?.sizeBytes ?? 0
            recipients.total += transaction.recipients.count
            for recipient in transaction.recipients {
                recipients.byOutcome[recipient.outcome, default: 0] += 1
            }
        }
    }
}
