internal import SwiftASN1

/// A public key, as far as it is named (RFC 5280 section 4.1.2.7).
struct PublicKey {
    /// Its kind, and its size or curve: `RSA 2048`, `EC P-256`, `Ed25519`.
    let name: String

    init(derEncoded node: ASN1Node) throws {
        name = try DER.sequence(node, identifier: .sequence) { nodes in
            let algorithm = try Algorithm(derEncoded: &nodes)
            let bits = try ASN1BitString(derEncoded: &nodes)
            switch algorithm.identifier {
            case "1.2.840.113549.1.1.1": return "RSA \(try Self.modulusSize(bits.bytes))"
            case "1.2.840.113549.1.1.10": return "RSA-PSS \(try Self.modulusSize(bits.bytes))"
            case "1.2.840.10045.2.1": return "EC \(Self.curve(algorithm.parameters))"
            case "1.2.840.10040.4.1": return "DSA"
            default: return algorithm.signatureName
            }
        }
    }

    /// The bits of an RSA key's modulus, its first number (RFC 8017 section A.1.1).
    private static func modulusSize(_ key: ArraySlice<UInt8>) throws -> Int {
        let modulus = try DER.sequence(DER.parse(key), identifier: .sequence) { numbers in
            let modulus = try ArraySlice<UInt8>(derEncoded: &numbers)
            _ = numbers.next()
            return modulus
        }
        let digits = modulus.drop { $0 == 0 }
        return digits.count * 8 - (digits.first?.leadingZeroBitCount ?? 0)
    }

    /// The curve that is named (RFC 5480 section 2.1.1); a curve that is written out has no name.
    private static func curve(_ parameters: ASN1Node?) -> String {
        guard let parameters, let identifier = try? ASN1ObjectIdentifier(derEncoded: parameters) else {
            return "explicit"
        }
        let dotted = String(describing: identifier)
        return curves[dotted] ?? dotted
    }

    /// RFC 5480, RFC 5639, SEC 2.
    private static let curves = [
        "1.2.840.10045.3.1.1": "P-192", "1.3.132.0.33": "P-224", "1.2.840.10045.3.1.7": "P-256",
        "1.3.132.0.34": "P-384", "1.3.132.0.35": "P-521", "1.3.132.0.10": "secp256k1",
        "1.3.36.3.3.2.8.1.1.7": "brainpoolP256r1", "1.3.36.3.3.2.8.1.1.11": "brainpoolP384r1",
        "1.3.36.3.3.2.8.1.1.13": "brainpoolP512r1",
    ]
}
