/// What is inside encrypted records of one side, in its order.
public enum DecryptedContent: Sendable, Equatable {
    /// A handshake message; its body is empty when nobody wants it.
    case message(HandshakeType, body: [UInt8])
    /// An alert: its level and description.
    case alert(level: UInt8, description: UInt8)
    /// Octets of the dialogue.
    case data([UInt8])
    /// So many octets of the dialogue, or about so many, could not be decrypted.
    case gap(Int)
}
