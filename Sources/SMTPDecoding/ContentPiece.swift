/// What a message's content goes on with.
public struct ContentPiece: Sendable {
    /// What comes next.
    public enum Piece: Sendable {
        /// Octets, dots unstuffed. Behind a lenient end these may turn out to be none of the message: what belongs to it
        /// is as long as `Message.octets` says.
        case bytes([UInt8])
        /// So many octets are not in the capture.
        case gap(Int)
        /// The end of a message that was told of before, since its reply came early, and its octets.
        case end(octets: Int)
    }

    /// Which message: `Message.number`. Those of a dialogue come one after the other.
    public var message: Int
    /// What comes next.
    public var piece: Piece
}
