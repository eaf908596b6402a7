import Testing

@testable import TLSDecoding

/// The bytes of a connection in their order, written in hexadecimal: `>` begins what the client sends, `<` what the
/// server sends.
struct HandshakeTrace: Sendable, CustomTestStringConvertible {
    struct Flight: Sendable {
        let side: TLSSide
        let bytes: [UInt8]
    }

    let testDescription: String
    let flights: [Flight]

    init(_ name: String, _ text: String) {
        var flights: [(side: TLSSide, digits: String)] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            switch word {
            case ">": flights.append((.client, ""))
            case "<": flights.append((.server, ""))
            default: flights[flights.count - 1].digits += word
            }
        }
        self.init(name, flights.map { Flight(side: $0.side, bytes: Self.bytes($0.digits)) })
    }

    init(_ name: String, _ flights: [Flight]) {
        testDescription = name
        self.flights = flights
    }

    static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.compactMap { $0.hexDigitValue.map { UInt8($0) } }
        return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    /// The octets of all flights.
    var count: Int { flights.reduce(0) { $0 + $1.bytes.count } }

    /// Feeds the octets in the range to an observer, cut at the borders of flights and into slices.
    func feed(_ range: Range<Int>, to observer: inout TLSObserver, slicedBy size: Int = .max) {
        var start = 0
        for flight in flights {
            let part = range.clamped(to: start..<start + flight.bytes.count)
            var index = part.lowerBound
            while index < part.upperBound {
                let end = index + min(size, part.upperBound - index)
                let slice = index - start..<end - start
                observer.consume(flight.bytes.span.extracting(slice), from: flight.side)
                index = end
            }
            start += flight.bytes.count
        }
    }

    /// Tells an observer that the octets in the range are lost.
    func skip(_ range: Range<Int>, of observer: inout TLSObserver) {
        var start = 0
        for flight in flights {
            let part = range.clamped(to: start..<start + flight.bytes.count)
            if !part.isEmpty { observer.skip(part.count, from: flight.side) }
            start += flight.bytes.count
        }
    }

    /// The facts of the whole connection.
    func facts(slicedBy size: Int = .max) -> TLSFacts {
        var observer = TLSObserver()
        feed(0..<count, to: &observer, slicedBy: size)
        return observer.facts
    }

    /// All that were captured.
    static let captured: [HandshakeTrace] = [
        tls10, tls11, tls12, tls12Resumed, tls12Anonymous, tls12CertificateRejected, tls12NoSharedCipher,
        versionRefused, tls13, tls13Resumed, tls13RetryRequest, tls13CertificateRejected,
        tls13NoClientCertificate,
    ]
}
