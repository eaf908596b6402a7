/// A segment of which it is doubtful that the other end took it as reassembly did.
public struct DoubtfulSegment: Sendable {
    /// What became of it here.
    public enum Kind: Sendable {
        /// Its bytes differ from those that came first, and were left out.
        case otherContent
        /// A RST that was believed.
        case reset
        /// A FIN that was believed.
        case fin
        /// A FIN that was believed, and its sender had more to say.
        case finBeforeData
        /// A RST too far from the next octet, which was not believed.
        case distantReset
        /// A FIN too far from the next octet, which was not believed.
        case distantFIN
        /// A SYN again with another number while the connection opened.
        case otherInitial
        /// A SYN for another connection between the same ports, which nobody answered.
        case unansweredSYN
        /// An acknowledgement of octets that were never sent, which was not believed.
        case unsentAcknowledged
        /// Urgent data, which was taken as data.
        case urgent
    }

    /// What became of it.
    public var kind: Kind
    /// Its frame.
    public var frame: UInt64
    /// What is known of it.
    public var traits: SegmentTraits
    /// The highest time to live of its direction by then.
    public var usualTimeToLive: UInt8
    /// The segment whose bytes were taken, where it is about content.
    public var taken: (frame: UInt64, traits: SegmentTraits)?
    /// How many such segments there were.
    public var count = 1
}
