/// The lines of a key log that are of use (draft-ietf-tls-keylogfile, section 2).
enum SecretLabel: String, Sendable {
    /// The master secret, up to TLS 1.2.
    case master = "CLIENT_RANDOM"
    case clientHandshake = "CLIENT_HANDSHAKE_TRAFFIC_SECRET"
    case serverHandshake = "SERVER_HANDSHAKE_TRAFFIC_SECRET"
    case clientApplication = "CLIENT_TRAFFIC_SECRET_0"
    case serverApplication = "SERVER_TRAFFIC_SECRET_0"

    /// Whether a secret may have so many octets: a master secret has 48, the others as many as the hash.
    func allows(_ count: Int) -> Bool {
        switch self {
        case .master: count == 48
        case .clientHandshake, .serverHandshake, .clientApplication, .serverApplication:
            count == 32 || count == 48
        }
    }
}
