internal import SwiftASN1

/// An algorithm and what it needs beside (RFC 5280 section 4.1.1.2).
struct Algorithm {
    /// The identifier in dotted form.
    let identifier: String
    /// The parameters, as the algorithm has them.
    let parameters: ASN1Node?

    init(derEncoded nodes: inout ASN1NodeCollection.Iterator) throws {
        guard let node = nodes.next() else {
            throw ASN1Error.invalidASN1Object(reason: "no algorithm")
        }
        try self.init(derEncoded: node)
    }

    private init(derEncoded node: ASN1Node) throws {
        self = try DER.sequence(node, identifier: .sequence) { nodes in
            let identifier = try ASN1ObjectIdentifier(derEncoded: &nodes)
            return Algorithm(identifier: String(describing: identifier), parameters: nodes.next())
        }
    }

    private init(identifier: String, parameters: ASN1Node?) {
        self.identifier = identifier
        self.parameters = parameters
    }

    /// The name of a signature algorithm, as its standard writes it; the identifier where it has none here. The hash is a part of it,
    /// for with a broken one the signature is worth nothing.
    var signatureName: String {
        guard identifier == Self.pss else { return Self.signatureNames[identifier] ?? identifier }
        return ["rsassaPss", pssHashName].compactMap(\.self).joined(separator: "-")
    }

    private static let pss = "1.2.840.113549.1.1.10"

    /// The hash of RSASSA-PSS, which is SHA-1 where the parameters don't say (RFC 4055 section 3.1); nil without parameters.
    private var pssHashName: String? {
        guard let parameters else { return nil }
        let hash = try? DER.sequence(parameters, identifier: .sequence) { nodes in
            let hash = try DER.optionalExplicitlyTagged(&nodes, tagNumber: 0, tagClass: .contextSpecific) {
                try Algorithm(derEncoded: $0)
            }
            while nodes.next() != nil {}
            return hash?.identifier ?? Self.sha1
        }
        return hash.map { Self.hashNames[$0] ?? $0 }
    }

    private static let sha1 = "1.3.14.3.2.26"

    /// RFC 3279, RFC 4055, RFC 8017.
    private static let hashNames = [
        "1.2.840.113549.2.2": "MD2", "1.2.840.113549.2.5": "MD5", sha1: "SHA1",
        "2.16.840.1.101.3.4.2.4": "SHA224", "2.16.840.1.101.3.4.2.1": "SHA256",
        "2.16.840.1.101.3.4.2.2": "SHA384", "2.16.840.1.101.3.4.2.3": "SHA512",
    ]

    /// RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881.
    private static let signatureNames = [
        "1.2.840.113549.1.1.2": "md2WithRSAEncryption",
        "1.2.840.113549.1.1.4": "md5WithRSAEncryption",
        "1.2.840.113549.1.1.5": "sha1WithRSAEncryption",
        "1.2.840.113549.1.1.11": "sha256WithRSAEncryption",
        "1.2.840.113549.1.1.12": "sha384WithRSAEncryption",
        "1.2.840.113549.1.1.13": "sha512WithRSAEncryption",
        "1.2.840.113549.1.1.14": "sha224WithRSAEncryption",
        "1.2.840.10040.4.3": "dsa-with-SHA1",
        "2.16.840.1.101.3.4.3.1": "dsa-with-SHA224",
        "2.16.840.1.101.3.4.3.2": "dsa-with-SHA256",
        "1.2.840.10045.4.1": "ecdsa-with-SHA1",
        "1.2.840.10045.4.3.1": "ecdsa-with-SHA224",
        "1.2.840.10045.4.3.2": "ecdsa-with-SHA256",
        "1.2.840.10045.4.3.3": "ecdsa-with-SHA384",
        "1.2.840.10045.4.3.4": "ecdsa-with-SHA512",
        "1.3.101.112": "Ed25519",
        "1.3.101.113": "Ed448",
        "2.16.840.1.101.3.4.3.17": "ML-DSA-44",
        "2.16.840.1.101.3.4.3.18": "ML-DSA-65",
        "2.16.840.1.101.3.4.3.19": "ML-DSA-87",
    ]
}
