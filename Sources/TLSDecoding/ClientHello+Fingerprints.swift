internal import Digests

/// Names for the software that sent a hello, by which logs of several tools can be brought together.
extension ClientHello {
    /// JA3 (Salesforce's specification): MD5 of the lists in decimal numbers, in lower-case hexadecimal.
    public var ja3: String {
        var text = Array(String(legacyVersion.rawValue).utf8)
        let formats = pointFormats.map { UInt16($0) }
        for list in [cipherSuites.map(\.rawValue), extensionTypes, groups.map(\.rawValue), formats] {
            text.append(UInt8(ascii: ","))
            var isFirst = true
            for number in list where !GREASE.holds(number) {
                if !isFirst { text.append(UInt8(ascii: "-")) }
                isFirst = false
                text += String(number).utf8
            }
        }
        return Digest.hexadecimal(Digest.md5(text)[...])
    }

    /// JA4 (FoxIO's specification) of a hello over TCP.
    public var ja4: String {
        let suites = cipherSuites.map(\.rawValue).filter { !GREASE.holds($0) }
        let extensions = extensionTypes.filter { !GREASE.holds($0) }
        let head = [
            "t", Self.ja4Version(versions), extensions.contains(Self.serverNameType) ? "d" : "i",
            Self.ja4Count(suites.count), Self.ja4Count(extensions.count), ja4Protocol,
        ]
        let telling = extensions.filter { $0 != Self.serverNameType && $0 != Self.protocolsType }
        let algorithms = signatureAlgorithms.filter { !GREASE.holds($0) }
        var tail = Self.ja4List(telling.sorted())
        if !algorithms.isEmpty { tail += [UInt8(ascii: "_")] + Self.ja4List(algorithms) }
        return [
            head.joined(), Self.ja4Digest(Self.ja4List(suites.sorted())),
            Self.ja4Digest(tail),
        ].joined(separator: "_")
    }

    private static let serverNameType = HelloExtensions.ExtensionType.serverName.rawValue
    private static let protocolsType = HelloExtensions.ExtensionType.applicationProtocols.rawValue

    private static func ja4Version(_ versions: [ProtocolVersion]) -> String {
        switch versions.map(\.rawValue).max() {
        case 0x0304: "13"
        case 0x0303: "12"
        case 0x0302: "11"
        case 0x0301: "10"
        case 0x0300: "s3"
        case 0x0002: "s2"
        default: "00"
        }
    }

    private static func ja4Count(_ count: Int) -> String {
        (count < 10 ? "0" : "") + String(min(count, 99))
    }

    /// The first and the last character of the first protocol, or of its hexadecimal form where one of them is
    /// neither letter nor digit.
    private var ja4Protocol: String {
        guard let name = applicationProtocols.first, let first = name.first, let last = name.last else {
            return "00"
        }
        let isPlain = [first, last].allSatisfy { octet in
            let character = Character(UnicodeScalar(octet))
            return character.isASCII && (character.isLetter || character.isNumber)
        }
        let text = isPlain ? String(decoding: name, as: UTF8.self) : Digest.hexadecimal(name)
        return String(text.prefix(1) + text.suffix(1))
    }

    private static func ja4List(_ numbers: [UInt16]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(numbers.count * 5)
        for number in numbers {
            if !text.isEmpty { text.append(UInt8(ascii: ",")) }
            Digest.appendHexadecimal(UInt8(number >> 8), to: &text)
            Digest.appendHexadecimal(UInt8(number & 0xFF), to: &text)
        }
        return text
    }

    private static func ja4Digest(_ list: [UInt8]) -> String {
        list.isEmpty ? "000000000000" : Digest.hexadecimal(Digest.sha256(list).prefix(6))
    }
}
