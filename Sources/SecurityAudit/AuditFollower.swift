public import MailSession

/// Finds what the sessions of a run show, each by itself and together, in memory that does not grow with their number.
///
/// What several sessions show is said of the one that completes the evidence, and of those after it that add to it.
///
/// What is asked of all transactions and recipients is asked field by field, in loops over indices: a loop over elements copies
/// each, with all texts in it, and so does a call that is handed one.
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
        guard session.connect == .established || session.connect == .midstream else { return }
        if earlyTalk.covers(session) { session.findings.removeAll { $0.id == "early-talker" } }
        let found = findings(with: session)
        if !found.isEmpty { session.findings = (session.findings + found).orderedBySeverity }
    }

    /// What the session shows together with earlier ones. Each is shown the record where it is: one that is `inout` is copied
    /// for every call.
    private mutating func findings(with session: MailSession) -> [Finding] {
        var findings: [Finding] = []
        findings.add(offers.follow(session))
        findings.add(fallbacks.follow(session))
        findings.add(harvests.follow(session))
        findings.add(guesses.follow(session))
        findings.add(probes.follow(session))
        findings.add(relays.follow(session))
        findings.add(backscatter.follow(session))
        return findings
    }
}
