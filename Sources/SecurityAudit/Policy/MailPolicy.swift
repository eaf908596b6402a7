package import MailSession

/// What somebody demands of the mail in a capture. An empty policy demands nothing.
package struct MailPolicy: Equatable, Sendable {
    /// How many recipients may fail.
    package struct BounceCeiling: Equatable, Sendable {
        /// The share of the decided recipients, from 0 to 1.
        package var share: Double
        /// With fewer decided recipients than this nothing is said.
        package var minimumRecipients: Int

        /// A ceiling.
        package init(share: Double, minimumRecipients: Int) {
            self.share = share
            self.minimumRecipients = minimumRecipients
        }
    }

    /// Domains of senders and recipients whose mail must not cross in the clear.
    package var tlsDomains: [DomainPattern] = []
    /// Servers with which no mail must cross in the clear.
    package var tlsServers: [ServerPattern] = []
    /// Servers that neither of these is about.
    package var tlsExceptions: [ServerPattern] = []
    /// The oldest version of TLS that may be agreed on.
    package var minimumTLSVersion: TLSVersion?
    /// Whether AUTH must wait for TLS.
    package var forbidsAuthBeforeTLS = false
    /// How many recipients may fail.
    package var bounceCeiling: BounceCeiling?
    /// Ids of findings that nobody wants to see.
    package var ignoredFindings: Set<String> = []
    /// The least severe finding that makes the audit fail.
    package var failOn: Finding.Severity?

    /// A policy that demands nothing.
    package init() {}
}
