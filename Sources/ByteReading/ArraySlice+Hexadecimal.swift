extension ArraySlice<UInt8> {
    /// The octet that the two hexadecimal digits at `index` stand for; nil where there are none.
    public func hexOctet(at index: Int) -> UInt8? {
        guard index + 1 < endIndex, let high = ASCII.hexadecimalValue(self[index]),
            let low = ASCII.hexadecimalValue(self[index + 1])
        else { return nil }
        return high << 4 | low
    }
}
