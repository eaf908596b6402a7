internal import Digests

/// Names for the software that sent a hello, by which logs of several tools can be brought together.
extension ClientHello {
    /// JA3 (Salesforce's specification): MD5 of the lists in decimal numbers, in lower-case hexadecimal.
    public var ja3: String {
        var text: [UInt8] = []
        text.reserveCapacity(512)
        Self.append(decimal: legacyVersion.rawValue, to: &text)
        Self.append(ja3List: cipherSuiteNumbers, to: &text)
        Self.append(ja3List: extensionTypes, to: &text)
        Self.append(ja3List: groupNumbers, to: &text)
        Self.append(ja3List: pointFormats.map { UInt16($0) }, to: &text)
        return Digest.hexadecimal(Digest.md5(text)[...])
    }

    /// JA4 (FoxIO's specification) of a hello over TCP.
    public var ja4: String {
        var suites = cipherSuiteNumbers
        suites.removeAll(where: GREASE.holds)
        var extensions = extensionTypes
        extensions.removeAll(where: GREASE.holds)
        var algorithms = signatureAlgorithms
        algorithms.removeAll(where: GREASE.holds)

        var text: [UInt8] = []
        text.reserveCapacity(36)
        text.append(UInt8(ascii: "t"))
        text += Self.ja4Version(versions).utf8
        text.append(extensions.contains(Self.serverNameType) ? UInt8(ascii: "d") : UInt8(ascii: "i"))
        Self.append(ja4Count: suites.count, to: &text)
        Self.append(ja4Count: extensions.count, to: &text)
        text += ja4Protocol.utf8

        suites.sort()
        Self.append(ja4Digest: Self.ja4List(suites), to: &text)
        extensions.removeAll { $0 == Self.serverNameType || $0 == Self.protocolsType }
        extensions.sort()
        var tail = Self.ja4List(extensions)
        if !algorithms.isEmpty {
            tail.append(UInt8(ascii: "_"))
            tail += Self.ja4List(algorithms)
        }
        Self.append(ja4Digest: tail, to: &text)
        return String(decoding: text, as: UTF8.self)
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

    /// Two digits.
    private static func append(ja4Count count: Int, to text: inout [UInt8]) {
        let count = UInt8(min(count, 99))
        text.append(UInt8(ascii: "0") + count / 10)
        text.append(UInt8(ascii: "0") + count % 10)
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

    private static func append(ja4Digest list: [UInt8], to text: inout [UInt8]) {
        text.append(UInt8(ascii: "_"))
        let octets = list.isEmpty ? [UInt8](repeating: 0, count: 6) : Digest.sha256(list)
        for octet in octets.prefix(6) { Digest.appendHexadecimal(octet, to: &text) }
    }

    /// A comma and the numbers that are no GREASE, with hyphens between.
    private static func append(ja3List numbers: [UInt16], to text: inout [UInt8]) {
        text.append(UInt8(ascii: ","))
        var isFirst = true
        for number in numbers where !GREASE.holds(number) {
            if !isFirst { text.append(UInt8(ascii: "-")) }
            isFirst = false
            append(decimal: number, to: &text)
        }
    }

    private static func append(decimal number: UInt16, to text: inout [UInt8]) {
        if number >= 10 { append(decimal: number / 10, to: &text) }
        text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
