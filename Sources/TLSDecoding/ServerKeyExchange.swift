/// A ServerKeyExchange over an elliptic curve (RFC 8422 section 5.4).
struct ServerKeyExchange {
    /// The curve.
    let group: NamedGroup

    /// The message in a body without its header, of a suite that names a curve; nil when the curve has no
    /// name.
    init?(_ body: [UInt8]) {
        var reader = WireReader(body[...])
        let namedCurve: UInt8 = 3
        guard reader.uint8() == namedCurve, let group = reader.uint16() else { return nil }
        self.group = NamedGroup(rawValue: group)
    }
}
