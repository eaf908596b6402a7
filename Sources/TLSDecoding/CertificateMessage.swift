/// A Certificate message up to TLS 1.2 (RFC 5246 section 7.4.2).
package struct CertificateMessage: Sendable, Equatable {
    private let body: [UInt8]

    /// A message in a body without its header, which is empty when it was too long to be kept.
    init(_ body: [UInt8]) {
        self.body = body
    }

    /// Whether it was longer than is kept.
    package var isTooLong: Bool { body.isEmpty }

    /// The certificates in DER, the peer's own first; as many as there are whole ones.
    package var chain: [ArraySlice<UInt8>] {
        var reader = WireReader(body[...])
        var list = WireReader(reader.vector24() ?? [])
        var chain: [ArraySlice<UInt8>] = []
        while let certificate = list.vector24() { chain.append(certificate) }
        return chain
    }
}
