/// The handshake messages that are told apart (RFC 8446 section 4, RFC 5246 section 7.4).
enum HandshakeType: UInt8 {
    case clientHello = 1
    case serverHello = 2
    case certificate = 11
    case serverKeyExchange = 12
    case serverHelloDone = 14

    /// Whether its body is read.
    var isWanted: Bool {
        switch self {
        case .clientHello, .serverHello, .serverKeyExchange: true
        case .certificate, .serverHelloDone: false
        }
    }
}
