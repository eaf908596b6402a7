internal import ByteReading

extension ArraySlice<UInt8> {
    /// The octet that the two hexadecimal digits at `index` stand for; nil where there are none.
    func hexOctet(at index: Int) -> UInt8? {
        guard index + 1 < endIndex, let high = hexDigit(self[index]), let low = hexDigit(self[index + 1])
        else { return nil }
        return high << 4 | low
    }
}

/// The value of a hexadecimal digit of either case.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch ASCII.uppercased(byte) {
    case let digit where ASCII.isDigit(digit): digit - UInt8(ascii: "0")
    case let letter where letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "F"):
        letter - UInt8(ascii: "A") + 10
    default: nil
    }
}
