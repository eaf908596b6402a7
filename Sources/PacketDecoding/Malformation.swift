/// Why a frame could not be decoded.
package enum Malformation: Hashable, Sendable {
    /// The snaplen cut the frame off in, or before, this header.
    case truncated(Layer)
    /// This header is shorter than it has to be, or contradicts itself.
    case invalid(Layer)
    /// There are more headers around each other than any network makes.
    case nestedTooDeeply
}
