internal import ByteReading

/// Base64 as mailers write it, in pieces: what is not of the alphabet is passed over, and padding in the
/// middle, from mailers that joined two texts, starts anew.
struct LenientBase64: Sendable, Equatable {
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0

    /// Adds what a piece of text stands for.
    mutating func decode(_ text: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
        for byte in text {
            if byte == ASCII.equals {
                bitCount = 0
            } else if let value = Base64.sextet(byte) {
                bits = bits << 6 | UInt32(value)
                bitCount += 6
                if bitCount >= 8 {
                    bitCount -= 8
                    decoded.append(UInt8(truncatingIfNeeded: bits >> bitCount))
                }
            }
        }
    }
}
