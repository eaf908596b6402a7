/// The handshake messages that are told apart (RFC 8446 section 4, RFC 5246 section 7.4).
enum HandshakeType: UInt8 {
    case clientHello = 1
    case serverHello = 2
    /// RFC 5077 section 3.3.
    case newSessionTicket = 4
    case certificate = 11
    case serverKeyExchange = 12
    case certificateRequest = 13
    case serverHelloDone = 14
    /// A stapled OCSP response (RFC 6066 section 8).
    case certificateStatus = 22

    /// Whether its body is read.
    var isWanted: Bool {
        switch self {
        case .clientHello, .serverHello, .certificate, .serverKeyExchange: true
        case .newSessionTicket, .certificateRequest, .serverHelloDone, .certificateStatus: false
        }
    }
}
