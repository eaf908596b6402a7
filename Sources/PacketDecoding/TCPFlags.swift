/// The control bits of a TCP header (RFC 9293 section 3.1).
package struct TCPFlags: OptionSet, Hashable, Sendable {
    /// The bits as the header has them.
    package let rawValue: UInt8

    /// Creates flags from the header's byte.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// No more data from the sender.
    package static let fin = TCPFlags(rawValue: 0x01)
    /// Synchronize sequence numbers.
    package static let syn = TCPFlags(rawValue: 0x02)
    /// Reset the connection.
    package static let rst = TCPFlags(rawValue: 0x04)
    /// Push function.
    package static let psh = TCPFlags(rawValue: 0x08)
    /// The acknowledgement number is valid.
    package static let ack = TCPFlags(rawValue: 0x10)
    /// The urgent pointer is valid.
    package static let urg = TCPFlags(rawValue: 0x20)
    /// ECN echo (RFC 3168).
    package static let ece = TCPFlags(rawValue: 0x40)
    /// Congestion window reduced (RFC 3168).
    package static let cwr = TCPFlags(rawValue: 0x80)
}
