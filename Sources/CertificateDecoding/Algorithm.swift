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
        self = try DER.sequence(node, identifier: .sequence) { nodes in
            let identifier = try ASN1ObjectIdentifier(derEncoded: &nodes)
            return Algorithm(identifier: String(describing: identifier), parameters: nodes.next())
        }
    }

    private init(identifier: String, parameters: ASN1Node?) {
        self.identifier = identifier
        self.parameters = parameters
    }

    /// The name of a signature algorithm, as its standard writes it; the identifier where it has none here.
    var signatureName: String { Self.signatureNames[identifier] ?? identifier }

    /// RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881.
    private static let signatureNames = [
        "1.2.840.113549.1.1.2": "md2WithRSAEncryption",
        "1.2.840.113549.1.1.4": "md5WithRSAEncryption",
        "1.2.840.113549.1.1.5": "sha1WithRSAEncryption",
        "1.2.840.113549.1.1.10": "rsassaPss",
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
