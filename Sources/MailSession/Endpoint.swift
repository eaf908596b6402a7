/// One end of a connection.
public struct Endpoint: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The address: dotted quad, or IPv6 in the form of RFC 5952.
    public var ip: String
    /// The TCP port.
    public var port: UInt16

    /// An address and a port.
    public init(ip: String, port: UInt16) {
        self.ip = ip
        self.port = port
    }

    /// `192.0.2.1:25`, or `[2001:db8::1]:25`.
    public var description: String {
        ip.utf8.contains(0x3A) ? "[\(ip)]:\(port)" : "\(ip):\(port)"
    }
}
