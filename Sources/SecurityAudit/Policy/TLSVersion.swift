/// A version of TLS, in the order in which they came.
public enum TLSVersion: String, CaseIterable, Comparable, Sendable {
    case ssl3 = "SSLv3"
    case tls10 = "TLSv1.0"
    case tls11 = "TLSv1.1"
    case tls12 = "TLSv1.2"
    case tls13 = "TLSv1.3"

    /// Older first.
    public static func < (left: TLSVersion, right: TLSVersion) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
