public import MailSession

/// What somebody demands of the mail in a capture. An empty policy demands nothing.
public struct MailPolicy: Equatable, Sendable {
    /// How many recipients may fail.
    public struct BounceCeiling: Equatable, Sendable {
        /// The share of the decided recipients, from 0 to 1.
        public var share: Double
        /// With fewer decided recipients than this nothing is said.
        public var minimumRecipients: Int

        /// A ceiling.
        public init(share: Double, minimumRecipients: Int) {
            self.share = share
            self.minimumRecipients = minimumRecipients
        }
    }

    /// Domains of senders and recipients whose mail must not cross in the clear.
    public var tlsDomains: [DomainPattern] = []
    /// Servers with which no mail must cross in the clear.
    public var tlsServers: [ServerPattern] = []
    /// Servers that neither of these is about.
    public var tlsExceptions: [ServerPattern] = []
    /// The oldest version of TLS that may be agreed on.
    public var minimumTLSVersion: TLSVersion?
    /// Whether AUTH must wait for TLS.
    public var forbidsAuthBeforeTLS = false
    /// How many recipients may fail.
    public var bounceCeiling: BounceCeiling?
    /// Ids of findings that nobody wants to see.
    public var ignoredFindings: Set<String> = []
    /// The least severe finding that makes the audit fail.
    public var failOn: Finding.Severity?

    /// A policy that demands nothing.
    public init() {}
}
