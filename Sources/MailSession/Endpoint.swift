/// One end of a connection.
package struct Endpoint: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The address: dotted quad, or IPv6 in the form of RFC 5952.
    package var ip: String
    /// The TCP port.
    package var port: UInt16

    /// An address and a port.
    package init(ip: String, port: UInt16) {
        self.ip = ip
        self.port = port
    }

    /// `192.0.2.1:25`, or `[2001:db8::1]:25`.
    package var description: String {
        ip.utf8.contains(0x3A) ? "[\(ip)]:\(port)" : "\(ip):\(port)"
    }
}
