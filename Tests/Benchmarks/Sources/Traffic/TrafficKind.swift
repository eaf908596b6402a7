/// What a capture is full of.
package enum TrafficKind: String, CaseIterable, Sendable {
    /// Ordinary mail: bodies of 2 to 256 KB, most sessions under STARTTLS.
    case mix
    /// Spam runs: many refusals, small packets.
    case chatty
    /// Web, QUIC and name service, with a twentieth of mail.
    case haystack
    /// Ordinary mail, of which some segments come late and some twice.
    case reordered
    /// Spam runs, 47,000 at a time.
    case manyOpen = "many-open"
}
