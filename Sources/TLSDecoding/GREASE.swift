/// The numbers that clients put into their lists to keep servers from choking on unknown ones (RFC 8701).
enum GREASE {
    /// Whether a number is one of them: `0x0A0A`, `0x1A1A` and so on.
    static func holds(_ number: UInt16) -> Bool {
        number & 0x0F0F == 0x0A0A && number >> 8 == number & 0xFF
    }
}
