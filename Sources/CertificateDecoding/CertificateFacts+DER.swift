internal import Digests
internal import SwiftASN1
internal import X509

/// Reads the structure by hand: `X509.Certificate` takes no key that it cannot verify with, such as DSA, Ed448 or a
/// short RSA key, and mail has all of them.
extension CertificateFacts {
    /// A certificate in DER (RFC 5280 section 4.1).
    public init(der: ArraySlice<UInt8>) throws(CertificateError) {
        do {
            self = try DER.sequence(DER.parse(der), identifier: .sequence) { certificate in
                let signed = try SignedFields(derEncoded: &certificate)
                let algorithm = try Algorithm(derEncoded: &certificate)
                _ = try ASN1BitString(derEncoded: &certificate)
                return try CertificateFacts(signed, signature: algorithm)
            }
        } catch {
            let code = (error as? ASN1Error).map { String(describing: $0.code) }
            throw CertificateError(reason: code ?? "unreadable")
        }
    }

    private init(_ signed: SignedFields, signature algorithm: Algorithm) throws {
        subject = try Self.text(of: signed.subject)
        issuer = try Self.text(of: signed.issuer)
        notBefore = signed.notBefore
        notAfter = signed.notAfter
        key = signed.key
        signature = algorithm.signatureName
        let names = try signed.extensions.subjectAlternativeNames
        alternativeNames = names?.compactMap(Self.text) ?? []
        let own = try signed.extensions.subjectKeyIdentifier?.keyIdentifier
        let signers = try signed.extensions.authorityKeyIdentifier?.keyIdentifier
        isSelfSigned = signed.subject == signed.issuer && (own == nil || signers == nil || own == signers)
    }

    /// The form of RFC 4514, which has the last component first; a value that is no plain text in its DER bytes.
    private static func text(of name: DistinguishedName) throws -> String {
        try name.reversed().map { component in
            try component.map { attribute in
                guard String(attribute.value) == nil else { return String(describing: attribute) }
                var value = DER.Serializer()
                try value.serialize(ASN1Any(attribute.value))
                return "\(attribute.type)=#\(Digest.hexadecimal(value.serializedBytes[...]))"
            }.joined(separator: "+")
        }.joined(separator: ",")
    }

    /// A DNS name, or an address in the first form of RFC 4291 section 2.2; nil for a name of another kind.
    private static func text(of name: GeneralName) -> String? {
        switch name {
        case .dnsName(let name): return name
        case .ipAddress(let address) where address.bytes.count == 4:
            return address.bytes.map { String($0) }.joined(separator: ".")
        case .ipAddress(let address) where address.bytes.count == 16:
            let octets = Array(address.bytes)
            return stride(from: 0, to: 16, by: 2)
                .map { String(UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1]), radix: 16) }
                .joined(separator: ":")
        default: return nil
        }
    }
}

/// What the signature covers: `TBSCertificate` of RFC 5280.
private struct SignedFields {
    let issuer: DistinguishedName
    let notBefore: String
    let notAfter: String
    let subject: DistinguishedName
    let key: String
    let extensions: X509.Certificate.Extensions

    init(derEncoded nodes: inout ASN1NodeCollection.Iterator) throws {
        guard let node = nodes.next() else { throw Self.tooShort }
        self = try DER.sequence(node, identifier: .sequence) { fields in
            try SignedFields(fields: &fields)
        }
    }

    private init(fields: inout ASN1NodeCollection.Iterator) throws {
        _ = try DER.optionalExplicitlyTagged(&fields, tagNumber: 0, tagClass: .contextSpecific) { $0 }
        let serialNumber = fields.next()
        let algorithm = fields.next()
        guard serialNumber != nil, algorithm != nil, let issuer = fields.next(), let validity = fields.next(),
            let subject = fields.next(), let key = fields.next()
        else { throw Self.tooShort }
        self.issuer = try DistinguishedName(derEncoded: issuer)
        (notBefore, notAfter) = try DER.sequence(validity, identifier: .sequence) { times in
            (try Self.time(times.next()), try Self.time(times.next()))
        }
        self.subject = try DistinguishedName(derEncoded: subject)
        self.key = try PublicKey(derEncoded: key).name
        var extensions: [X509.Certificate.Extension] = []
        let listTag = ASN1Identifier(tagWithNumber: 3, tagClass: .contextSpecific)
        while let field = fields.next() {
            guard field.identifier == listTag else { continue }
            extensions = try DER.explicitlyTagged(field, tagNumber: 3, tagClass: .contextSpecific) {
                try DER.sequence(of: X509.Certificate.Extension.self, identifier: .sequence, rootNode: $0)
            }
        }
        self.extensions = try X509.Certificate.Extensions(extensions)
    }

    /// Section 4.1.2.5.
    private static func time(_ node: ASN1Node?) throws -> String {
        guard let node else { throw tooShort }
        if node.identifier == .utcTime {
            let time = try UTCTime(derEncoded: node)
            return text(time.year, time.month, time.day, time.hours, time.minutes, time.seconds)
        }
        let time = try GeneralizedTime(derEncoded: node)
        return text(time.year, time.month, time.day, time.hours, time.minutes, time.seconds)
    }

    private static func text(
        _ year: Int, _ month: Int, _ day: Int, _ hours: Int, _ minutes: Int, _ seconds: Int
    ) -> String {
        func digits(_ value: Int, _ count: Int = 2) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        return "\(digits(year, 4))-\(digits(month))-\(digits(day))"
            + "T\(digits(hours)):\(digits(minutes)):\(digits(seconds))Z"
    }

    private static var tooShort: ASN1Error {
        ASN1Error.invalidASN1Object(reason: "a certificate without all of its fields")
    }
}
