public import MailSession

/// Any fixed order will do: it decides between rows with equal counts.
extension Endpoint: Comparable {
    /// By address, then by port.
    public static func < (left: Endpoint, right: Endpoint) -> Bool {
        (left.ip, left.port) < (right.ip, right.port)
    }
}
