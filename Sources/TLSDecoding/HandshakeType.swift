/// The handshake messages that are told apart (RFC 8446 section 4, RFC 5246 section 7.4).
public enum HandshakeType: UInt8, Sendable {
    case clientHello = 1
    case serverHello = 2
    /// RFC 5077 section 3.3.
    case newSessionTicket = 4
    /// What the server answers to the ClientHello under encryption in TLS 1.3.
    case encryptedExtensions = 8
    case certificate = 11
    case serverKeyExchange = 12
    case certificateRequest = 13
    case serverHelloDone = 14
    /// The end of a side's handshake, which is always encrypted.
    case finished = 20
    /// A stapled OCSP response (RFC 6066 section 8).
    case certificateStatus = 22
    /// New keys for what the sender sends from here on (RFC 8446 section 4.6.3).
    case keyUpdate = 24

    /// Whether its body is read.
    var isWanted: Bool {
        switch self {
        case .clientHello, .serverHello, .encryptedExtensions, .certificate, .serverKeyExchange, .finished,
            .keyUpdate:
            true
        case .newSessionTicket, .certificateRequest, .serverHelloDone, .certificateStatus: false
        }
    }
}
