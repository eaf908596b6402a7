/// What a record, or a handshake message in records, tells.
public enum RecordEvent {
    /// A handshake message in the clear; its body is empty when nobody wants it.
    case message(HandshakeType, body: [UInt8])
    /// A ClientHello in the form of SSL 2.0: its version, and what follows that.
    case clientHelloV2(ProtocolVersion, body: [UInt8])
    /// All records of this side that follow are encrypted, up to TLS 1.2.
    case changeCipherSpec
    /// An alert in the clear: its level and description.
    case alert(level: UInt8, description: UInt8)
    /// An alert that is encrypted, which TLS 1.3 hides.
    case encryptedAlert
    /// A handshake message that is encrypted, which up to TLS 1.2 is the Finished.
    case encryptedHandshake
    /// A record of application data, as which TLS 1.3 disguises all that is encrypted.
    case applicationData(bodyLength: Int)
    /// Bytes that are not TLS; nothing is read after them.
    case notTLS
}
