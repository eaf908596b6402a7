public import MailSession

/// Every finding that one session can show by itself.
public enum SessionChecks {
    /// What looks for one finding in a session.
    public typealias Check = @Sendable (MailSession) -> Finding?

    /// The checks, in the order of the catalogue's chapters.
    public static let all: [Check] = [
        AuthOfferedInPlaintext.find, CertificateExpired.find, CertificateNameMismatch.find,
        CertificateNotYetValid.find, CertificateSelfSigned.find, CertificateWeakKey.find,
        PlaintextCredentials.find, PlaintextMail.find, RequireTLSViolated.find, StartTLSCommandInjection.find,
        StartTLSNotOffered.find, StartTLSNotUsed.find, StartTLSRefused.find, StartTLSResponseInjection.find,
        StartTLSStripped.find, TLSHandshakeFailed.find, TLSLegacyVersion.find, TLSWeakCipher.find,
        CommandOverflow.find, EarlyTalker.find, NotSMTP.find, PipeliningViolation.find, Smuggling.find,
        UnusualPort.find,
        BareCarriageReturn.find, BareLineFeed.find, ConnectionLost.find, ExtensionNotOffered.find,
        LineTooLong.find,
        MalformedReply.find, SizeExceeded.find, SlowPeer.find,
        CaptureGap.find, CaptureMidstream.find, CaptureOneSided.find, CaptureTruncated.find,
        ConflictingRetransmission.find, DoubtfulSegment.find,
    ]

    /// What a session shows, with the most severe first.
    public static func findings(in session: MailSession) -> [Finding] {
        guard session.connect != .refused, session.connect != .unanswered else { return [] }
        return all.compactMap { $0(session) }.orderedBySeverity
    }
}

extension [Finding] {
    /// The most severe first, then in the catalogue's order.
    var orderedBySeverity: [Finding] {
        guard count > 1 else { return self }
        let ordered = enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        return ordered.map(\.element)
    }
}
