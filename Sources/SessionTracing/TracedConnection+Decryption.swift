internal import ByteReading
internal import Provenance
internal import SMTPDecoding
internal import TLSDecoding
internal import TLSDecryption

/// The dialogue inside TLS, where the key log has the secrets for it.
extension TracedConnection {
    /// Hands what is inside the records that the bytes complete to the same decoder that read the dialogue before.
    mutating func decrypt(
        _ bytes: Span<UInt8>, from side: TLSSide, _ stamp: FrameStamp, _ keyLog: KeyLog
    ) {
        let contents = decryptors[0].consume(bytes, from: side, keyLog: keyLog)
        if decryptors[0].readiness == .hopeless { decryptors = [] }
        for content in contents { take(content, from: side, stamp) }
    }

    /// Notes that bytes of the records are lost.
    mutating func skipEncrypted(_ count: Int, from side: TLSSide, _ stamp: FrameStamp) {
        for content in decryptors[0].skip(count, from: side) { take(content, from: side, stamp) }
    }

    private mutating func take(_ content: DecryptedContent, from side: TLSSide, _ stamp: FrameStamp) {
        if !observers.isEmpty { observers[0].learn(content, from: side) }
        switch content {
        case .message, .alert: break
        case .data(let octets):
            beginInsideTLS(stamp)
            switch side {
            case .client: _ = dialogue.receiveClient(octets.span, stamp: stamp, to: &recorder)
            case .server: _ = dialogue.receiveServer(octets.span, stamp: stamp, to: &recorder)
            }
            // TLS inside TLS is nothing to us.
            dialogue.forgetHeldTLS()
        case .gap(let count):
            beginInsideTLS(stamp)
            recorder.hasLoss = true
            switch side {
            case .client: dialogue.receiveClientGap(count, stamp: stamp, to: &recorder)
            case .server: dialogue.receiveServerGap(count, stamp: stamp, to: &recorder)
            }
        }
    }

    private mutating func beginInsideTLS(_ stamp: FrameStamp) {
        guard !recorder.isInsideTLS else { return }
        dialogue.beginInsideTLS(expectsGreeting: beganWithTLS, stamp: stamp, to: &recorder)
        recorder.beginInsideTLS(stamp: stamp)
    }

    /// Whether the key log has secrets of it.
    var hasSecrets: Bool {
        guard let readiness = decryptors.first?.readiness else { return false }
        return readiness == .ready || readiness == .unsupported
    }

    /// Whether the handshake was done, and yet the secrets opened nothing.
    var isSealed: Bool {
        hasSecrets && decryptors.first?.hasOpened == false && observers.first?.facts.outcome == .established
    }
}
