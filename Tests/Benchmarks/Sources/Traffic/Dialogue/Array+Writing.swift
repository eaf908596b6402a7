extension [UInt8] {
    /// Appends `line` and CRLF.
    mutating func append(line: String) {
        append(contentsOf: line.utf8)
        append(contentsOf: [0x0D, 0x0A])
    }

    /// Appends the octets of `number`, the most significant first.
    mutating func append(bigEndian number: some FixedWidthInteger) {
        var shift = number.bitWidth
        while shift > 0 {
            shift -= 8
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Appends the octets of `number`, the least significant first.
    mutating func append(littleEndian number: UInt32) {
        append(bigEndian: number.byteSwapped)
    }

    /// Appends the length, in `octets` octets, of what `write` appends, and that.
    mutating func append(lengthIn octets: Int, _ write: (inout [UInt8]) -> Void) {
        let start = count
        append(contentsOf: repeatElement(0, count: octets))
        write(&self)
        var length = count - start - octets
        for index in (start..<start + octets).reversed() {
            self[index] = UInt8(truncatingIfNeeded: length)
            length >>= 8
        }
    }
}
