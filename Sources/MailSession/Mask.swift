extension StringProtocol {
    /// Whether it is what a middlebox writes over STARTTLS, all of it or all but the last letter: `XXXXXXXX`, `XXXXXXXA`.
    @inlinable
    public var isMaskOfStartTLS: Bool {
        utf8.count == 8 && utf8.prefix(7).allSatisfy { $0 == UInt8(ascii: "X") }
    }
}
