/// An alert and who sent it (RFC 8446 section 6).
public struct TLSAlert: Sendable, Equatable {
    /// How grave the sender called it.
    public enum Level: String, Sendable {
        case warning, fatal
    }

    /// Who sent it.
    public let sender: TLSSide
    /// Its level; nil when it is encrypted.
    public let level: Level?
    /// Its name in the RFC, such as `bad_certificate`; nil when it is encrypted.
    public let description: String?

    /// Whether what it says is encrypted.
    public var isEncrypted: Bool { level == nil }

    /// An alert whose content is encrypted.
    init(encryptedBy sender: TLSSide) {
        self.sender = sender
        level = nil
        description = nil
    }

    /// An alert by its two octets; a level that is neither of the two known ones is taken as fatal.
    init(sender: TLSSide, level: UInt8, description: UInt8) {
        self.sender = sender
        self.level = level == 1 ? .warning : .fatal
        self.description = Self.names[description] ?? "alert_\(description)"
    }

    /// Whether the sender ends the connection with it, be it for an error or not.
    public var isClosure: Bool { level != .warning || description == "close_notify" }

    /// RFC 8446 section 6.2; what that has reserved, by the names of RFC 5246 and of SSLv3 (RFC 6101).
    private static let names: [UInt8: String] = [
        0: "close_notify", 10: "unexpected_message", 20: "bad_record_mac", 21: "decryption_failed",
        22: "record_overflow", 30: "decompression_failure", 40: "handshake_failure", 41: "no_certificate",
        42: "bad_certificate", 43: "unsupported_certificate", 44: "certificate_revoked",
        45: "certificate_expired", 46: "certificate_unknown", 47: "illegal_parameter", 48: "unknown_ca",
        49: "access_denied", 50: "decode_error", 51: "decrypt_error", 60: "export_restriction",
        70: "protocol_version", 71: "insufficient_security", 80: "internal_error",
        86: "inappropriate_fallback", 90: "user_canceled", 100: "no_renegotiation", 109: "missing_extension",
        110: "unsupported_extension", 111: "certificate_unobtainable", 112: "unrecognized_name",
        113: "bad_certificate_status_response", 114: "bad_certificate_hash_value",
        115: "unknown_psk_identity", 116: "certificate_required", 120: "no_application_protocol",
        121: "ech_required",
    ]
}
