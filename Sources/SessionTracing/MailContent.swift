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
        default:
            return nil
        }
    }
}
