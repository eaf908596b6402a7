internal import ByteReading

/// What a proxy writes before the dialogue: for whom it connected (HAProxy's PROXY protocol, versions 1 and 2).
public struct ProxyHeader: Equatable, Sendable {
    /// An address as the header has it.
    public enum Address: Equatable, Sendable {
        /// Of version 1, in words.
        case text(String)
        /// Of version 2: four octets of IPv4, or sixteen of IPv6.
        case octets([UInt8])
    }

    /// The client that connected to the proxy.
    public var client: Address
    /// Its port.
    public var port: UInt16

    /// What the first octets of a client are.
    enum Reading: Equatable {
        case noHeader
        /// The beginning of a header, as far as they go.
        case unfinished
        /// So many octets are a header; it names no client where the proxy connected for itself.
        case header(length: Int, ProxyHeader?)
    }

    /// `PROXY TCP4 192.0.2.1 198.51.100.25 40112 25`, CRLF.
    private static let keyword: [6 of UInt8] = [0x50, 0x52, 0x4F, 0x58, 0x59, 0x20]
    private static let longestLine = 107
    private static let signature: [12 of UInt8] = [
        0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A,
    ]
    /// The signature, version and command, family, and the length of the rest.
    private static let fixedLength = 16
    private static let longestRest = 4096

    /// Whether a header may begin with an octet.
    static func mayBegin(with byte: UInt8) -> Bool { byte == 0x50 || byte == 0x0D }

    /// Reads the first octets of a client.
    static func read(_ bytes: Span<UInt8>) -> Reading {
        guard !bytes.isEmpty else { return .unfinished }
        return bytes[0] == 0x0D ? readBinary(bytes) : readLine(bytes)
    }

    private static func readLine(_ bytes: Span<UInt8>) -> Reading {
        for index in 0..<min(bytes.count, keyword.count) where bytes[index] != keyword[index] {
            return .noHeader
        }
        guard let end = bytes.firstIndex(of: ASCII.lineFeed) else {
            return bytes.count < longestLine ? .unfinished : .noHeader
        }
        guard end < longestLine else { return .noHeader }
        let words = bytes.extracting(0..<end).text().split(whereSeparator: \.isWhitespace)
        guard words.count > 1, ["TCP4", "TCP6", "UNKNOWN"].contains(words[1]) else { return .noHeader }
        guard words.count == 6, words[1] != "UNKNOWN", let port = UInt16(words[4]),
            words[2].utf8.allSatisfy({ isAddressSign($0) })
        else { return .header(length: end + 1, nil) }
        return .header(length: end + 1, ProxyHeader(client: .text(String(words[2])), port: port))
    }

    private static func isAddressSign(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || byte == ASCII.dot || byte == ASCII.colon || (0x41...0x46).contains(byte & 0xDF)
    }

    private static func readBinary(_ bytes: Span<UInt8>) -> Reading {
        for index in 0..<min(bytes.count, signature.count) where bytes[index] != signature[index] {
            return .noHeader
        }
        guard bytes.count >= fixedLength else { return .unfinished }
        let rest = Int(bytes[14]) << 8 | Int(bytes[15])
        guard bytes[12] >> 4 == 2, rest <= longestRest else { return .noHeader }
        let length = fixedLength + rest
        guard bytes.count >= length else { return .unfinished }
        // Family and protocol: TCP over IPv4 and over IPv6. Two addresses, and then their ports.
        let size = bytes[13] == 0x11 ? 4 : bytes[13] == 0x21 ? 16 : 0
        guard bytes[12] & 0x0F == 1, size > 0, rest >= 2 * size + 4 else {
            return .header(length: length, nil)
        }
        let client = bytes.extracting(fixedLength..<fixedLength + size).copied()
        let place = fixedLength + 2 * size
        let port = UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
        return .header(length: length, ProxyHeader(client: .octets(client), port: port))
    }
}
