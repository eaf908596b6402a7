/// The ports that are mail ports whatever is spoken on them. Asked twice for every packet, so no set.
struct MailPorts: Sendable {
    /// The port where TLS begins with the first octet (RFC 8314 section 3.3).
    static let implicitTLS: UInt16 = 465

    /// The ports of LMTP: that of "any private mail system", and those of Cyrus and Zimbra.
    static let lmtp: [UInt16] = [24, 2003, 7025]

    private var isMailPort = [Bool](repeating: false, count: 1 << 16)

    init(_ ports: Set<UInt16>) {
        for port in ports { isMailPort[Int(port)] = true }
    }

    @inline(__always)
    func contains(_ port: UInt16) -> Bool { isMailPort[Int(port)] }
}
