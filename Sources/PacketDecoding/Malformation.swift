/// Why a frame could not be decoded.
public enum Malformation: Hashable, Sendable {
    /// The frame ends in or before this header, by a snaplen or because it is shorter than its IP header says.
    case truncated(Layer)
    /// This header is shorter than it has to be, or contradicts itself.
    case invalid(Layer)
    /// There are more headers around each other than any network makes.
    case nestedTooDeeply
}
