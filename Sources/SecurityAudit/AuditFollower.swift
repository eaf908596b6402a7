public import MailSession

/// Finds what the sessions of a run show, each by itself and together, in memory that does not grow with their number.
///
/// What several sessions show is said of the one that completes the evidence, and of those after it that add to it.
public struct AuditFollower: Sendable {
    private var earlyTalk = EarlyTalkAllowance()
    private var offers = InconsistentOffer()
    private var fallbacks = PlaintextFallback()
    private var harvests = DirectoryHarvest()
    private var guesses = AuthBruteForce()
    private var probes = AddressProbing()
    private var relays = OpenRelay()
    private var backscatter = Backscatter()

    /// A follower that has seen no session.
    public init() {}

    /// Writes the findings of the next session, in the order of the capture, into its record. Causes and outcomes must
    /// be there already.
    public mutating func audit(_ session: inout MailSession) {
        session.findings = SessionChecks.findings(in: session)
        follow(&session)
    }

    /// Adds to the findings of the next session, in the order of the capture, what it shows together with others.
    /// Causes, outcomes and what it shows by itself must be there already.
    public mutating func follow(_ session: inout MailSession) {
        var findings = session.findings
        guard session.connect == .established || session.connect == .midstream else { return }
        if earlyTalk.covers(session) { findings.removeAll { $0.id == "early-talker" } }
        for found in [
            offers.follow(session), fallbacks.follow(session), harvests.follow(session),
            guesses.follow(session),
            probes.follow(session), relays.follow(session), backscatter.follow(session),
        ] {
            if let found { findings.append(found) }
        }
        session.findings = findings.count > 1 ? findings.orderedBySeverity : findings
    }
}
