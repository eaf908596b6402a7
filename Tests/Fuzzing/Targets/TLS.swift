import CertificateDecoding
import TLSDecoding
import TLSDecryption

/// Two directions of TLS, a certificate, or a key log. Pieces must not change what is known.
func fuzzTLS(_ input: [UInt8]) {
    var feed = Feed(input)
    switch feed.byte() % 4 {
    case 0:
        _ = PresentedCertificate(der: feed.remainder()[...])
    case 1:
        var keys = KeyLog()
        _ = keys.read(feed.remainder().span)
    default:
        let turns = feed.remainder()
        let whole = facts(turns, pieces: 0)
        requireSame([whole], [facts(turns, pieces: 1)], "octet by octet")
        requireSame([whole], [facts(turns, pieces: 7)], "in pieces")
    }
}

private func facts(_ input: [UInt8], pieces seed: Int) -> TLSFacts {
    var feed = Feed(input)
    var observer = TLSObserver()
    var decryptor = TLSDecryptor()
    let keys = KeyLog()
    while !feed.isEmpty {
        let what = feed.byte()
        let length = feed.word()
        let side: TLSSide = what & 1 == 0 ? .client : .server
        if what & 0x0E == 0x0E {
            observer.skip(length, from: side)
            _ = decryptor.skip(length, from: side)
            continue
        }
        for piece in feed.bytes(length).pieces(seed) {
            observer.consume(piece.span, from: side)
            _ = decryptor.consume(piece.span, from: side, keyLog: keys)
        }
    }
    let facts = observer.facts
    for der in facts.certificates?.chain ?? [] { _ = PresentedCertificate(der: der) }
    return facts
}
