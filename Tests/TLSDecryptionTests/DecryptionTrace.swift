import TLSDecoding
import Testing

@testable import TLSDecryption

/// The bytes of a TLS session in their order, written in hexadecimal (`>` begins what the client sends, `<` what the
/// server sends), and the key log of one end.
struct DecryptionTrace: Sendable, CustomTestStringConvertible {
    struct Flight: Sendable {
        let side: TLSSide
        let bytes: [UInt8]
    }

    /// What both sides said, octets or gaps.
    struct Dialogue: Equatable {
        var client: [UInt8] = []
        var server: [UInt8] = []
        var gaps = 0
        var contents: [DecryptedContent] = []

        mutating func add(_ content: DecryptedContent, from side: TLSSide) {
            switch content {
            case .data(let octets): if side == .client { client += octets } else { server += octets }
            case .gap: gaps += 1
            case .message, .alert: contents.append(content)
            }
        }
    }

    let testDescription: String
    let flights: [Flight]
    let keyLog: String

    init(_ name: String, _ text: String, keyLog: String) {
        var flights: [(side: TLSSide, digits: String)] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            switch word {
            case ">": flights.append((.client, ""))
            case "<": flights.append((.server, ""))
            default: flights[flights.count - 1].digits += word
            }
        }
        self.init(
            name, flights.map { Flight(side: $0.side, bytes: Self.bytes($0.digits)) }, keyLog: keyLog)
    }

    init(_ name: String, _ flights: [Flight], keyLog: String) {
        testDescription = name
        self.flights = flights
        self.keyLog = keyLog
    }

    static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.compactMap { $0.hexDigitValue.map { UInt8($0) } }
        return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    static let all: [DecryptionTrace] = [
        .tls13AES128, .tls13, .tls13ChaCha20, .tls12AES128GCM, .tls12AES256GCM, .tls12ChaCha20,
        .tls12AES128CBC, .tls12AES256CBC, .tls12EncryptThenMAC,
    ]

    /// What the client says in all of them.
    static let clientWords = Array("EHLO relay.test\r\nQUIT\r\n".utf8)
    /// What the server says in all of them.
    static let serverWords = Array("220 mx.test ESMTP\r\n250 mx.test\r\n221 2.0.0 Bye\r\n".utf8)

    /// The octets of all flights.
    var count: Int { flights.reduce(0) { $0 + $1.bytes.count } }

    /// The log in the form in which it is used.
    var secrets: KeyLog {
        var log = KeyLog()
        _ = log.read(Array(keyLog.utf8).span)
        return log
    }

    /// The trace with some octets changed.
    func changed(_ change: (inout [[UInt8]]) -> Void) -> DecryptionTrace {
        var bytes = flights.map(\.bytes)
        change(&bytes)
        return DecryptionTrace(
            testDescription, zip(flights, bytes).map { Flight(side: $0.side, bytes: $1) }, keyLog: keyLog)
    }

    /// What is inside, without the octets in `lost`, given in slices of a size.
    func dialogue(slicedBy size: Int = .max, lost: Range<Int> = 0..<0, keyLog: KeyLog? = nil) -> Dialogue {
        var decryptor = TLSDecryptor()
        var dialogue = Dialogue()
        feed(0..<lost.lowerBound, to: &decryptor, slicedBy: size, keyLog ?? secrets, into: &dialogue)
        skip(lost, of: &decryptor, into: &dialogue)
        feed(lost.upperBound..<count, to: &decryptor, slicedBy: size, keyLog ?? secrets, into: &dialogue)
        return dialogue
    }

    /// Feeds the octets in the range to a decryptor, cut at the borders of flights and into slices.
    func feed(
        _ range: Range<Int>, to decryptor: inout TLSDecryptor, slicedBy size: Int = .max, _ keyLog: KeyLog,
        into dialogue: inout Dialogue
    ) {
        var start = 0
        for flight in flights {
            let part = range.clamped(to: start..<start + flight.bytes.count)
            var index = part.lowerBound
            while index < part.upperBound {
                let end = index + min(size, part.upperBound - index)
                let slice = flight.bytes.span.extracting(index - start..<end - start)
                for content in decryptor.consume(slice, from: flight.side, keyLog: keyLog) {
                    dialogue.add(content, from: flight.side)
                }
                index = end
            }
            start += flight.bytes.count
        }
    }

    private func skip(_ range: Range<Int>, of decryptor: inout TLSDecryptor, into dialogue: inout Dialogue) {
        var start = 0
        for flight in flights {
            let part = range.clamped(to: start..<start + flight.bytes.count)
            if !part.isEmpty {
                for content in decryptor.skip(part.count, from: flight.side) {
                    dialogue.add(content, from: flight.side)
                }
            }
            start += flight.bytes.count
        }
    }
}
