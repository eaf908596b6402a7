/// The plain part of a TLS handshake.
package struct TLSSummary: Codable, Equatable, Sendable {
    /// An alert and who sent it.
    package struct Alert: Codable, Equatable, Sendable {
        /// `client` or `server`.
        package var from: String
        /// `warning` or `fatal`; nil for an encrypted alert.
        package var level: String?
        /// The name of RFC 8446 section 6, such as `bad_certificate`; nil for an encrypted alert.
        package var name: String?

        /// An alert.
        package init(from: String, level: String?, name: String?) {
            self.from = from
            self.level = level
            self.name = name
        }
    }

    /// The version agreed, such as `TLSv1.3`.
    package var version: String?
    /// The cipher suite's IANA name.
    package var cipher: String?
    /// The key exchange group.
    package var group: String?
    /// The server name that the client asked for.
    package var sni: String?
    /// The application protocol that the server chose in the clear.
    package var alpn: String?
    /// The first alert.
    package var alert: Alert?
    /// Whether an earlier session was resumed; nil where the capture does not show.
    package var resumed: Bool?
    /// Whether the dialogue inside was decrypted.
    package var decrypted: Bool

    /// A handshake of which nothing is known yet.
    package init() {
        decrypted = false
    }
}
