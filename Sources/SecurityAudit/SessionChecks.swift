public import MailSession

/// Every finding that one session can show by itself.
public enum SessionChecks {
    /// What a session shows, with the most severe first.
    public static func findings(in session: MailSession) -> [Finding] {
        guard session.connect != .refused, session.connect != .unanswered else { return [] }
        var findings: [Finding] = []
        // In the order of the catalogue's chapters, and one by one: to a closure in a table the session would go as a copy.
        findings.add(AuthOfferedInPlaintext.find(in: session))
        findings.add(CertificateExpired.find(in: session))
        findings.add(CertificateNameMismatch.find(in: session))
        findings.add(CertificateNotYetValid.find(in: session))
        findings.add(CertificateSelfSigned.find(in: session))
        findings.add(CertificateWeakKey.find(in: session))
        findings.add(PlaintextCredentials.find(in: session))
        findings.add(PlaintextMail.find(in: session))
        findings.add(RequireTLSViolated.find(in: session))
        findings.add(StartTLSCommandInjection.find(in: session))
        findings.add(StartTLSNotOffered.find(in: session))
        findings.add(StartTLSNotUsed.find(in: session))
        findings.add(StartTLSRefused.find(in: session))
        findings.add(StartTLSResponseInjection.find(in: session))
        findings.add(StartTLSStripped.find(in: session))
        findings.add(TLSHandshakeFailed.find(in: session))
        findings.add(TLSLegacyVersion.find(in: session))
        findings.add(TLSWeakCipher.find(in: session))
        findings.add(CommandOverflow.find(in: session))
        findings.add(EarlyTalker.find(in: session))
        findings.add(NotSMTP.find(in: session))
        findings.add(PipeliningViolation.find(in: session))
        findings.add(Smuggling.find(in: session))
        findings.add(UnusualPort.find(in: session))
        findings.add(BareCarriageReturn.find(in: session))
        findings.add(BareLineFeed.find(in: session))
        findings.add(ConnectionLost.find(in: session))
        findings.add(ExtensionNotOffered.find(in: session))
        findings.add(LineTooLong.find(in: session))
        findings.add(MalformedReply.find(in: session))
        findings.add(SizeExceeded.find(in: session))
        findings.add(SlowPeer.find(in: session))
        findings.add(CaptureGap.find(in: session))
        findings.add(CaptureMidstream.find(in: session))
        findings.add(CaptureOneSided.find(in: session))
        findings.add(CaptureTruncated.find(in: session))
        findings.add(ConflictingRetransmission.find(in: session))
        findings.add(DoubtfulSegment.find(in: session))
        return findings.orderedBySeverity
    }
}

extension [Finding] {
    /// Adds what a check found.
    mutating func add(_ finding: Finding?) {
        if let finding { append(finding) }
    }

    /// The most severe first, then in the catalogue's order.
    var orderedBySeverity: [Finding] {
        guard count > 1 else { return self }
        let ordered = enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        return ordered.map(\.element)
    }
}
