internal import ByteReading
internal import DequeModule
public import Provenance

/// Where the dialogue goes over to TLS, and what comes of it when TLS is decrypted.
extension DialogueDecoder {
    /// Says that both sides speak TLS already where the capture begins.
    public mutating func assumeTLS() {
        clientMode = .tls
        isServerTLS = true
    }

    /// Says that what comes from here on was decrypted. Nothing from before TLS is valid inside (RFC 3207 section 4.2).
    public mutating func beginInsideTLS(
        expectsGreeting: Bool, stamp: FrameStamp, to listener: DialogueListener
    ) {
        while let next = pending.popFirst() {
            tellUnanswered(next, isReplyLost: next.mayBeAnswered, to: listener)
        }
        var inside = DialogueDecoder(
            isMidstream: false, transcribes: transcribes, keepsContent: keepsContent, stamp: stamp)
        inside.stream = stream.next
        if !expectsGreeting { inside.pending.removeAll() }
        inside.isInsideTLS = true
        inside.isClientTLS = true
        inside.isServerTLS = true
        inside.expectsProxyHeader = false
        inside.isLMTP = isLMTP
        inside.isInjected = isInjected
        inside.lineCount = lineCount
        inside.sawReplyLine = sawReplyLine
        inside.sawForeignServerLine = sawForeignServerLine
        inside.sawSMTPCommand = sawSMTPCommand
        inside.sawForeignClientLine = sawForeignClientLine
        inside.isLossy = isLossy
        inside.sawAuthentication = sawAuthentication
        inside.secrets = secrets
        self = inside
    }

    /// Says that the bytes in `heldTLS` were taken.
    public mutating func forgetHeldTLS() {
        heldTLS = []
    }

    /// Whether TLS begins here: after STARTTLS, or as the connection's very first bytes.
    func beginsTLS(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        guard clientLine.isEmpty else { return false }
        // Behind other commands, STARTTLS and some of the handshake may be among what is lost; no command begins like a record.
        if hasLoss, lineCount > 0, Self.beginsRecord(bytes, at: offset) { return true }
        guard awaitsTLS || lineCount == 0 && !sawReplyLine else { return false }
        // A handshake record, or a hello in SSLv2 clothes. No command begins like that.
        return bytes[offset] == 0x16 || bytes[offset] >= 0x80 && !sawForeignServerLine && awaitsTLS
    }

    /// Whether an octet begins a TLS record, and so neither a command nor a reply. More are not looked at, for they may come in
    /// another segment.
    static func beginsRecord(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        (0x14...0x17).contains(bytes[offset])
    }

    func beginsHeldTLS(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        held.isEmpty && (bytes[offset] == 0x16 || hasLoss && Self.beginsRecord(bytes, at: offset))
            && !pending.isEmpty && pending[pending.count - 1].command == .startTLS
    }

    /// The client goes on with TLS, so STARTTLS was accepted though its reply is not in the capture.
    mutating func resolveStartTLSWithoutReply(to listener: DialogueListener) {
        while let next = pending.popFirst() { tellUnanswered(next, isReplyLost: true, to: listener) }
        awaitsTLS = true
        clientMode = .tls
    }
}
