internal import ByteReading

extension Encapsulation {
    /// A PPPoE session header: version and type 1, code 0, session, length (RFC 2516 section 4).
    static func pppoe(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 6, bytes[0] == 0x11 else { return nil }
        let isSessionData = bytes[1] == 0
        return Encapsulation(length: 6, payload: isSessionData ? .ppp : .other)
    }
}
