public import DeliveryAnalysis
public import MailSession

/// How a run does under a policy: capped, and mergeable from parts.
public struct PolicyTotals: Mergeable {
    /// Breaches kept, the earliest ones.
    public static let limit = 10_000
    /// Failed recipients whose frames are kept as evidence.
    private static let framesKept = 10

    /// What is demanded.
    public let policy: MailPolicy
    /// All sessions.
    public private(set) var sessions = 0
    private var kept: [PolicyBreach] = []
    private var counts = Tally<PolicyRule>()
    /// Recipients that were accepted, and those that were refused for good.
    private var accepted = 0
    private var rejected = 0
    /// The earliest session in which one was refused, as a breach that there may be.
    private var firstRejection: PolicyBreach?

    /// Totals of no sessions.
    public init(policy: MailPolicy) {
        self.policy = policy
    }

    /// Adds a session whose outcomes are there.
    public mutating func add(_ session: MailSession) {
        add(session, breaches: policy.breaches(in: session))
    }

    /// Adds a session whose outcomes are there, and whose breaches are known: without its names they can't be found any more.
    public mutating func add(_ session: MailSession, breaches: [PolicyBreach]) {
        sessions.merge(1)
        for breach in breaches { counts.count(breach.rule) }
        keep(breaches)
        if policy.bounceCeiling != nil { addOutcomes(of: session) }
    }

    private mutating func addOutcomes(of session: MailSession) {
        var frames: [UInt64?] = []
        for transaction in session.transactions {
            for recipient in transaction.recipients {
                switch recipient.outcome {
                case .accepted: accepted.merge(1)
                case .rejected:
                    rejected.merge(1)
                    if frames.count < Self.framesKept { frames.append(recipient.frame) }
                // A deferred recipient is tried again; of the others the capture tells nothing.
                case .deferred, .partiallyAccepted, .aborted, .unknown: break
                }
            }
        }
        guard !frames.isEmpty else { return }
        let rejection = PolicyBreach(.bounceRate, in: session, frames: frames, "")
        firstRejection = min(firstRejection ?? rejection, rejection)
    }

    private mutating func keep(_ breaches: [PolicyBreach]) {
        kept += breaches
        // Sessions come nearly in order, so sorting waits until it is worth it.
        if kept.count >= 2 * Self.limit { kept = Array(kept.sorted().prefix(Self.limit)) }
    }

    /// The breaches of one rule: the earliest ones, and how many there are.
    public func breaches(of rule: PolicyRule) -> (kept: [PolicyBreach], count: Int) {
        guard rule != .bounceRate else { return (bounceRate.map { [$0] } ?? [], bounceRate == nil ? 0 : 1) }
        return (earliest.filter { $0.rule == rule }, counts[rule])
    }

    /// Whether nothing goes against the policy.
    public var isKept: Bool { counts.total == 0 && bounceRate == nil }

    private var earliest: [PolicyBreach] { Array(kept.sorted().prefix(Self.limit)) }

    private var bounceRate: PolicyBreach? {
        let decided = accepted + rejected
        guard let ceiling = policy.bounceCeiling, decided >= ceiling.minimumRecipients, decided > 0,
            Double(rejected) > ceiling.share * Double(decided), var breach = firstRejection
        else { return nil }
        breach.detail =
            "\(rejected) of \(decided) recipients were refused for good (\(percent(Double(rejected) / Double(decided)))), "
            + "more than \(percent(ceiling.share)); here the first"
        return breach
    }

    private func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// Takes in another part's totals, of the same policy.
    public mutating func merge(_ other: PolicyTotals) {
        sessions.merge(other.sessions)
        counts.merge(other.counts)
        accepted.merge(other.accepted)
        rejected.merge(other.rejected)
        keep(other.kept)
        if let rejection = other.firstRejection {
            firstRejection = min(firstRejection ?? rejection, rejection)
        }
    }

    /// Whether both say the same; what is kept may be there in another order.
    public static func == (left: PolicyTotals, right: PolicyTotals) -> Bool {
        left.policy == right.policy && left.sessions == right.sessions && left.counts == right.counts
            && left.accepted == right.accepted && left.rejected == right.rejected
            && left.firstRejection == right.firstRejection && left.earliest == right.earliest
    }
}
