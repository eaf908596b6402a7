internal import ByteReading
internal import Provenance

/// A proxy's header before the first command.
extension DialogueDecoder {
    /// Takes the client's first octets as far as they are a header, which may come in pieces.
    mutating func takeProxyHeader(
        _ bytes: Span<UInt8>, from offset: inout Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        if proxyBytes.isEmpty, !ProxyHeader.mayBegin(with: bytes[offset]) {
            expectsProxyHeader = false
            return
        }
        let before = proxyBytes.count
        proxyBytes.append(contentsOf: bytes.extracting(offset..<bytes.count))
        switch ProxyHeader.read(proxyBytes.span) {
        case .unfinished:
            offset = bytes.count
        case .header(let length, let header):
            expectsProxyHeader = false
            proxyOctets = length
            proxyBytes = []
            offset += length - before
            tell(.note, "a proxy's header comes before the dialogue", stamp: stamp, to: listener)
            if let header { listener(.proxied(header)) }
        case .noHeader:
            proxyBytes.removeLast(bytes.count - offset)
            passOverProxyHeader(stamp: stamp, to: listener)
        }
    }

    /// What seemed the beginning of a header is none: nobody waits for a reply inside of one.
    mutating func passOverProxyHeader(stamp: FrameStamp, to listener: DialogueListener) {
        expectsProxyHeader = false
        var bytes: [UInt8] = []
        swap(&bytes, &proxyBytes)
        if !bytes.isEmpty { _ = receiveClient(bytes.span, stamp: stamp, to: listener) }
    }
}
