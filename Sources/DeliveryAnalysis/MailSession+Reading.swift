package import MailSession

extension MailSession {
    /// Whether the dialogue went over an encrypted connection.
    package var isEncrypted: Bool { starttls == .established || starttls == .implicit }

    /// Whether mail was spoken and its dialogue can be read, all or most of it.
    package var isReadableMail: Bool {
        mailProtocol != .unknown && (!isEncrypted || tls?.decrypted == true)
    }
}

extension ClosedBy {
    /// Whether one side hung up without a farewell.
    package var isCutOff: Bool {
        switch self {
        case .clientFIN, .serverFIN, .clientRST, .serverRST: true
        case .quit, .server421, .idle, .captureEnd: false
        }
    }
}
