/// The ports on which mail is spoken.
public enum MailPort {
    /// SMTP (RFC 5321), submission (RFC 6409, RFC 8314), LMTP, and what many take where those are blocked.
    public static let usual: [UInt16] = [24, 25, 465, 587, 2525]

    /// Whether mail is expected on a port.
    public static func isUsual(_ port: UInt16) -> Bool { usual.contains(port) }
}
