@testable import TLSDecoding

/// Messages and records built by hand, of which handshakes are put together.
enum HandshakePiece {
    static let clientHello = message(
        1,
        "0303" + String(repeating: "11", count: 32) + "00 0002 1301 01 00"
            + "0013 0000 000F 000D 00 000A 6D782E6578616D706C65")

    /// A ServerHello of TLS 1.2 with ECDHE-RSA-AES128-GCM-SHA256 and no extensions.
    static let serverHello12 = message(2, "0303" + String(repeating: "22", count: 32) + "00 C02F 00")

    /// A ServerHello of TLS 1.3 with X25519MLKEM768.
    static let serverHello13 = message(
        2,
        "0303" + String(repeating: "22", count: 32) + "00 1301 00"
            + "0010 002B 0002 0304 0033 0006 11EC 0002 AAAA")

    static let certificate = message(11, "000000")
    static let keyExchange = message(12, "03 0017 04 AAAAAAAA")
    static let helloDone = message(14, "")
    static let changeCipherSpec = record(20, "01")

    static func message(_ type: UInt8, _ body: String) -> [UInt8] {
        let body = HandshakeTrace.bytes(body)
        return [type, 0, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
    }

    static func record(_ type: UInt8, _ body: [UInt8]) -> [UInt8] {
        [type, 3, 3, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
    }

    static func record(_ type: UInt8, _ body: String) -> [UInt8] {
        record(type, HandshakeTrace.bytes(body))
    }

    static func opaque(_ type: UInt8, _ length: Int) -> [UInt8] {
        record(type, [UInt8](repeating: 0xEE, count: length))
    }

    /// A full handshake of TLS 1.2 up to the client's turn.
    static let hello12 = record(22, clientHello)
    static let flight12 = record(22, serverHello12 + certificate + keyExchange + helloDone)
    static let finished12 = record(22, message(16, "AA")) + changeCipherSpec + opaque(22, 40)
}

extension HandshakeTrace {
    /// A handshake of TLS 1.2 with AES-128-GCM, up to its end.
    static let tls12Built = HandshakeTrace(
        "tls12Built",
        [
            Flight(side: .client, bytes: HandshakePiece.hello12),
            Flight(side: .server, bytes: HandshakePiece.flight12),
            Flight(side: .client, bytes: HandshakePiece.finished12),
            Flight(
                side: .server, bytes: HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)),
        ])

    /// A handshake of TLS 1.3 with AES-128-GCM, up to the client's Finished.
    static let tls13Built = HandshakeTrace(
        "tls13Built",
        [
            Flight(side: .client, bytes: HandshakePiece.hello12),
            Flight(
                side: .server,
                bytes: HandshakePiece.record(22, HandshakePiece.serverHello13)
                    + HandshakePiece.changeCipherSpec + HandshakePiece.opaque(23, 900)),
            Flight(side: .client, bytes: HandshakePiece.changeCipherSpec + HandshakePiece.opaque(23, 53)),
        ])
}
