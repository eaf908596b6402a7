public import MailSession

/// Something about a session that an administrator should know of, whatever became of the mail.
public enum Oddity: String, CaseIterable, Sendable {
    /// The offer of STARTTLS, or the command, was damaged on its way.
    case strippedStartTLS = "starttls-stripped"
    /// A successful or failed AUTH whose secret was readable on the wire.
    case cleartextAuth = "auth-in-cleartext"
    /// A message whose end the server took from other bytes than CRLF . CRLF.
    case lenientEndOfData = "lenient-end-of-data"
    /// A connection on a mail port that came up and showed no SMTP.
    case notSMTP = "not-smtp"
    /// SMTP on a port that is none of the usual ones.
    case unusualPort = "unusual-port"
    /// A readable session that was cut off by FIN or RST.
    case noQuit = "no-quit"
    /// Retransmissions whose bytes differ from the first ones.
    case conflictingBytes = "conflicting-bytes"
    /// Bytes missing in the capture.
    case captureGap = "capture-gap"
    /// Frames cut by a snaplen.
    case truncatedFrames = "truncated-frames"
    /// Bytes given up at a memory limit.
    case droppedBytes = "dropped-bytes"

    /// Whether it holds of a session.
    public func holds(of session: borrowing MailSession) -> Bool {
        switch self {
        case .strippedStartTLS: session.starttls == .stripped
        // By index, as everything here: these are large, and most sessions have nothing of the kind.
        case .cleartextAuth: session.auth.indices.contains { session.auth[$0].exposesSecret }
        case .lenientEndOfData: session.lenientlyEnded != nil
        case .notSMTP:
            session.mailProtocol == .unknown && !session.isEncrypted
                && (session.connect == .established || session.connect == .midstream)
        case .unusualPort: session.mailProtocol != .unknown && !MailPort.isUsual(session.server.port)
        case .noQuit:
            session.isReadableMail && session.closedBy.isCutOff
                // Who turned the roles said QUIT where it was not read.
                && !session.irregularities.contains { $0.kind == .rolesTurned }
        case .conflictingBytes: session.quality.conflictingBytes > 0
        case .captureGap: session.quality.missingBytes > 0
        case .truncatedFrames: session.quality.truncatedFrames > 0
        case .droppedBytes: session.quality.droppedBytes > 0
        }
    }

    /// The frame that shows it best, where the record tells.
    func frame(in session: borrowing MailSession) -> UInt64? {
        switch self {
        case .cleartextAuth: session.auth.first(where: \.exposesSecret)?.frame
        case .lenientEndOfData: session.lenientlyEnded.map { session.transactions[$0].lastFrame }
        case .noQuit: session.closedFrame ?? session.lastFrame
        case .captureGap: session.quality.gapFrame
        case .truncatedFrames: session.quality.truncatedFrame
        case .strippedStartTLS: session.encryptionFrames?.offer ?? session.greeting?.frame
        case .notSMTP, .unusualPort, .conflictingBytes, .droppedBytes: nil
        }
    }

    /// What the record says of it beyond that it is there.
    func detail(in session: borrowing MailSession) -> String? {
        guard self == .lenientEndOfData, let number = session.lenientlyEnded else { return nil }
        return session.transactions[number].message?.endOfData
    }
}

extension MailSession {
    /// The index of the first transaction whose message ended in a way of its own.
    fileprivate var lenientlyEnded: Int? {
        transactions.indices.first { transactions[$0].message?.endOfData != nil }
    }
}
