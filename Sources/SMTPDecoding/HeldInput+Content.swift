internal import ByteReading

/// What held octets are, by their first line.
extension HeldInput {
    /// Octets that hold a command's line, if one is at the beginning.
    private static let reach = 512

    /// Whether a first line is there as a whole, or all of it that ever will be; no piece that a segment cut off.
    var tellsWhatItIs: Bool {
        let start = first(Self.reach)
        return start.contains(0x0A) || start.count == Self.reach || start.count < byteCount
    }

    /// Whether the first whole line is an unmistakable command, or AUTH with whatever mechanism: no response has a space.
    var beginsWithCommand: Bool {
        let start = first(Self.reach)
        guard let end = start.firstIndex(of: 0x0A) else { return false }
        var line = start[..<end]
        if line.last == 0x0D { line.removeLast() }
        let text = Array(line)
        var isLossy = false
        let command = CommandParser.parse(text.span, isLossy: &isLossy)
        if case .auth = command { return true }
        return command.isUnmistakable(in: text.span)
    }
}
