/// A ServerKeyExchange (RFC 5246 section 7.4.3), as far as its group goes.
struct ServerKeyExchange {
    /// The curve, or the Diffie-Hellman group.
    let group: KeyExchangeGroup

    /// The message in a body without its header; nil when its suite has no group, or the group has no name and no prime.
    init?(_ body: [UInt8], _ suite: CipherSuite) {
        var reader = WireReader(body[...])
        if suite.namesCurve {
            // RFC 8422 section 5.4.
            let namedCurve: UInt8 = 3
            guard reader.uint8() == namedCurve, let group = reader.uint16() else { return nil }
            self.group = .named(NamedGroup(rawValue: group))
        } else {
            guard suite.sendsPrime, let prime = reader.vector16() else { return nil }
            let digits = prime.drop { $0 == 0 }
            guard let first = digits.first else { return nil }
            group = .prime(bits: digits.count * 8 - first.leadingZeroBitCount)
        }
    }
}
