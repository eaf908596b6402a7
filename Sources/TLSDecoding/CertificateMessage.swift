/// A Certificate message (RFC 5246 section 7.4.2, RFC 8446 section 4.4.2).
public struct CertificateMessage: Sendable, Equatable {
    private let body: [UInt8]
    private let isTLS13: Bool

    /// A message in a body without its header, which is empty when it was too long to be kept.
    init(_ body: [UInt8], isTLS13: Bool = false) {
        self.body = body
        self.isTLS13 = isTLS13
    }

    /// Whether it was longer than is kept.
    public var isTooLong: Bool { body.isEmpty }

    /// The certificates in DER, the peer's own first; as many as there are whole ones.
    public var chain: [ArraySlice<UInt8>] {
        entries.map(\.certificate)
    }

    /// Whether an OCSP response is stapled to the peer's own certificate (RFC 8446 section 4.4.2.1).
    var isStatusStapled: Bool {
        guard let first = entries.first else { return false }
        var content = WireReader(first.extensions)
        return HelloExtensions(&content)[.statusRequest] != nil
    }

    /// In TLS 1.3 a context comes before the list, and each certificate has extensions.
    private var entries: [(certificate: ArraySlice<UInt8>, extensions: ArraySlice<UInt8>)] {
        var reader = WireReader(body[...])
        if isTLS13, reader.vector8() == nil { return [] }
        var list = WireReader(reader.vector24() ?? [])
        var entries: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = []
        while let certificate = list.vector24() {
            let start = list.rest
            if isTLS13, list.vector16() == nil { break }
            entries.append((certificate, isTLS13 ? start : []))
        }
        return entries
    }
}
