internal import ByteReading

/// The secrets of TLS connections, in the format that NSS began and OpenSSL, GnuTLS, curl and browsers write
/// (draft-ietf-tls-keylogfile).
///
/// Secrets leave it as keys only; nothing here makes text of them.
public struct KeyLog: Sendable {
    /// What reading a text told, beside its secrets.
    public struct Reading: Sendable, Equatable {
        /// Lines that a key log does not have.
        public internal(set) var badLines = 0
        /// The number of the first of them, from 1.
        public internal(set) var firstBadLine: Int?
        /// Secrets that there was no room for.
        public internal(set) var dropped = 0
    }

    private struct Name: Hashable {
        var label: SecretLabel
        var random: ClientRandom
    }

    /// More secrets than this are not kept.
    static let mostSecrets = 1 << 20
    /// The longest line that is of use has 228 octets.
    private static let longestLine = 4096

    private var secrets: [Name: [UInt8]] = [:]

    /// A log without secrets.
    public init() {}

    /// Whether it has no secret.
    public var isEmpty: Bool { secrets.isEmpty }

    /// Adds the secrets of a text. Where two lines name the same secret, the later one counts.
    public mutating func read(_ text: Span<UInt8>) -> Reading {
        var reading = Reading()
        var start = 0
        var number = 0
        while start < text.count {
            let end = text.firstIndex(of: ASCII.lineFeed, from: start) ?? text.count
            number += 1
            if !read(line: text.extracting(start..<end), &reading) {
                reading.badLines += 1
                reading.firstBadLine = reading.firstBadLine ?? number
            }
            start = end + 1
        }
        return reading
    }

    /// A secret of the connection whose ClientHello had that random.
    func secret(_ label: SecretLabel, of random: ClientRandom) -> [UInt8]? {
        secrets[Name(label: label, random: random)]
    }

    // MARK: Lines

    /// Reads a label, the client's random and a secret; false when the line has another form. A label that is of no use
    /// has any octets after it.
    private mutating func read(line: Span<UInt8>, _ reading: inout Reading) -> Bool {
        var index = 0
        guard line.count <= Self.longestLine else { return false }
        let label = Self.word(in: line, at: &index)
        if label.isEmpty || line[label.lowerBound] == UInt8(ascii: "#") { return true }
        guard let random = Self.octets(of: Self.word(in: line, at: &index), in: line),
            let secret = Self.octets(of: Self.word(in: line, at: &index), in: line),
            Self.word(in: line, at: &index).isEmpty,
            label.allSatisfy({ Self.isLabelOctet(line[$0]) })
        else { return false }
        guard let label = SecretLabel(rawValue: line.extracting(label).text()) else { return true }
        guard let random = ClientRandom(random), label.allows(secret.count) else { return false }
        let name = Name(label: label, random: random)
        if secrets.count < Self.mostSecrets || secrets[name] != nil {
            secrets[name] = secret
        } else {
            reading.dropped += 1
        }
        return true
    }

    /// The next octets that are no blanks.
    private static func word(in line: Span<UInt8>, at index: inout Int) -> Range<Int> {
        while index < line.count, isBlank(line[index]) { index += 1 }
        let start = index
        while index < line.count, !isBlank(line[index]) { index += 1 }
        return start..<index
    }

    private static func isBlank(_ octet: UInt8) -> Bool {
        ASCII.isBlank(octet) || octet == ASCII.carriageReturn
    }

    private static func isLabelOctet(_ octet: UInt8) -> Bool {
        (0x41...0x5A).contains(octet) || ASCII.isDigit(octet) || octet == UInt8(ascii: "_")
    }

    /// What a word in hexadecimal stands for; nil when it is not that.
    private static func octets(of word: Range<Int>, in line: Span<UInt8>) -> [UInt8]? {
        guard !word.isEmpty, word.count.isMultiple(of: 2) else { return nil }
        var octets: [UInt8] = []
        octets.reserveCapacity(word.count / 2)
        for index in stride(from: word.lowerBound, to: word.upperBound, by: 2) {
            guard let high = ASCII.hexadecimalValue(line[index]),
                let low = ASCII.hexadecimalValue(line[index + 1])
            else { return nil }
            octets.append(high << 4 | low)
        }
        return octets
    }
}
