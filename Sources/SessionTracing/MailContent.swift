internal import ByteReading

/// Tells SMTP by its first bytes, on ports that are no mail ports.
enum MailContent {
    /// Who begins a conversation in this way.
    enum Speaker {
        case client, server
    }

    /// Who is speaking, when the bytes begin like SMTP; nil otherwise.
    @inline(__always)
    static func speaker(of payload: Span<UInt8>) -> Speaker? {
        guard payload.count >= 5 else { return nil }
        switch payload[0] {
        case 0x32:  // "220 mx.example.org ESMTP"
            return payload[1] == 0x32 && payload[2] == 0x30
                && (payload[3] == ASCII.space || payload[3] == ASCII.hyphen) ? .server : nil
        case 0x45, 0x65, 0x48, 0x68, 0x4C, 0x6C:
            let isHello = payload.hasASCII("EHLO ") || payload.hasASCII("HELO ") || payload.hasASCII("LHLO ")
            return isHello ? .client : nil
        case 0x50:  // A proxy speaks first (`ProxyHeader`).
            return payload.hasASCII("PROXY TCP") ? .client : nil
        case ASCII.carriageReturn:
            return payload.hasASCII("\r\n\r\n\0\r\nQUIT\n") ? .client : nil
        default:
            return nil
        }
    }

    /// Whether the bytes begin like a reply or like a command of a conversation that goes on.
    static func isDialogue(_ payload: Span<UInt8>) -> Bool {
        guard payload.count >= 4 else { return false }
        if ASCII.isDigit(payload[0]), ASCII.isDigit(payload[1]), ASCII.isDigit(payload[2]) {
            return payload[3] == ASCII.space || payload[3] == ASCII.hyphen
                || payload[3] == ASCII.carriageReturn
        }
        return payload.hasASCII("MAIL FROM:") || payload.hasASCII("RCPT TO:") || payload.hasASCII("DATA\r")
            || payload.hasASCII("BDAT ") || payload.hasASCII("RSET\r") || payload.hasASCII("QUIT\r")
            || payload.hasASCII("NOOP") || payload.hasASCII("AUTH ") || payload.hasASCII("STARTTLS")
            || speaker(of: payload) == .client
    }
}
