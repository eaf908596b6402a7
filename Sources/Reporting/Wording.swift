import DeliveryAnalysis
import MailSession

/// What the values of a record look like in a text view.
extension Outcome {
    var tone: Tone {
        switch self {
        case .accepted: .good
        case .partiallyAccepted, .deferred: .warning
        case .rejected: .bad
        case .aborted, .unknown: .dim
        }
    }

    /// `partially accepted`
    var words: String { rawValue.replacing("-", with: " ") }

    /// At most eight columns.
    var short: String { self == .partiallyAccepted ? "partly" : rawValue }
}

extension StartTLS {
    var tone: Tone {
        switch self {
        case .implicit, .established: .good
        case .failed, .stripped: .bad
        case .refused, .offered, .notOffered: .warning
        case .unknown: .dim
        }
    }

    /// What became of it: `STARTTLS was not offered`.
    var words: String {
        switch self {
        case .implicit: "TLS from the start"
        case .established: "STARTTLS"
        case .failed: "STARTTLS, and the handshake failed"
        case .refused: "STARTTLS was refused"
        case .stripped: "STARTTLS was removed on its way"
        case .offered: "STARTTLS was offered and not used"
        case .notOffered: "STARTTLS was not offered"
        case .unknown: "unknown"
        }
    }
}

extension MailSession {
    /// Messages that were accepted, by some recipients at least.
    var acceptedMessages: Int {
        transactions.count { $0.outcome.isTakenByServer }
    }

    /// `2/4`: the messages that were accepted, of all; empty where there was none.
    var mailText: String {
        transactions.isEmpty ? "" : "\(acceptedMessages)/\(transactions.count)"
    }

    /// How these went; where none was accepted, what was worst.
    var mailTone: Tone {
        let accepted = acceptedMessages
        if accepted > 0 { return accepted == transactions.count ? .good : .warning }
        let outcomes = transactions.map(\.outcome)
        return outcomes.contains(.rejected) ? .bad : outcomes.contains(.deferred) ? .warning : .dim
    }

    /// What a narrow column says of encryption: the version where TLS was spoken.
    var encryptionText: String {
        switch starttls {
        case .implicit, .established: tls?.version?.replacing("TLSv", with: "TLS ") ?? "TLS"
        case .failed, .refused, .stripped, .offered: starttls.rawValue
        case .notOffered: "none"
        case .unknown: "-"
        }
    }

    /// The word for a connection without a dialogue, nil for one that came up.
    var connectFailure: String? {
        switch connect {
        case .refused, .unanswered: connect.rawValue
        case .established, .midstream: nil
        }
    }
}

extension MessageReport {
    /// `delivery report: failed gone@example.net`: what it is and what it says of the first recipients.
    var words: String {
        let kind = kind.rawValue.replacing("-", with: " ")
        let named = recipients.prefix(3).map { recipient in
            [recipient.action, recipient.original ?? recipient.final].compactMap { $0 }.joined(separator: " ")
        }.filter { !$0.isEmpty }
        guard !named.isEmpty else { return kind }
        var rest = recipients.count - named.count
        rest.merge(recipientsDropped ?? 0)
        return "\(kind): " + named.joined(separator: ", ")
            + (rest > 0 ? " and \(NumberText.grouped(rest)) more" : "")
    }
}

extension LaterBounce {
    /// `bounced later: 5.1.1 user-unknown (session C4sKl2)`
    var words: String {
        (["bounced later:"] + [status, cause].compactMap { $0 } + ["(session \(session))"])
            .joined(separator: " ")
    }
}
