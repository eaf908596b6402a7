internal import ByteReading

extension ArraySlice<UInt8> {
    /// The bytes without the spaces and tabs at either end.
    func trimmingBlanks() -> Self {
        var trimmed = drop(while: ASCII.isBlank)
        while let last = trimmed.last, ASCII.isBlank(last) { trimmed.removeLast() }
        return trimmed
    }
}
