internal import ByteReading

/// Certificates by their bytes, so that what a server shows in every session is read once.
public struct CertificateCache: Sendable {
    private struct Entry {
        var der: [UInt8]
        var certificate: PresentedCertificate
    }

    /// The octets of certificates that are kept; where they are exceeded, all of them are forgotten.
    private static let capacity = 1 << 20

    /// By a fingerprint that an attacker can foresee: the bytes are compared, so that it costs time and no more.
    private var entries: [UInt64: Entry] = [:]
    private var octets = 0

    /// A cache that is empty.
    public init() {}

    /// The certificate in DER bytes.
    public mutating func certificate(_ der: ArraySlice<UInt8>) -> PresentedCertificate {
        let fingerprint = der.span.fingerprint()
        if let entry = entries[fingerprint], entry.der.span.hasSameBytes(as: der.span) {
            return entry.certificate
        }
        let certificate = PresentedCertificate(der: der)
        if octets + der.count > Self.capacity {
            entries = [:]
            octets = 0
        }
        if der.count <= Self.capacity {
            octets += der.count
            entries[fingerprint] = Entry(der: Array(der), certificate: certificate)
        }
        return certificate
    }
}
