internal import ByteReading

/// `status-code = class "." subject "." detail`, with class 2, 4 or 5 (RFC 3463 section 2). OpenSMTPD puts a colon behind it.
enum EnhancedStatusCode {
    /// How many octets at `start` are an enhanced status code, or nil when there is none.
    @inline(__always)
    static func length(in line: Span<UInt8>, at start: Int) -> Int? {
        guard start + 5 <= line.count, line[start] == 0x32 || line[start] == 0x34 || line[start] == 0x35,
            line[start + 1] == ASCII.dot
        else { return nil }
        var position = start + 2
        guard let subject = digits(in: line, at: position) else { return nil }
        position += subject
        guard position < line.count, line[position] == ASCII.dot else { return nil }
        position += 1
        guard let detail = digits(in: line, at: position) else { return nil }
        position += detail
        let end = position < line.count && line[position] == ASCII.colon ? position + 1 : position
        guard end == line.count || ASCII.isBlank(line[end]) else { return nil }
        return position - start
    }

    @inline(__always)
    private static func digits(in line: Span<UInt8>, at start: Int) -> Int? {
        var count = 0
        while start + count < line.count, ASCII.isDigit(line[start + count]) { count += 1 }
        return (1...3).contains(count) ? count : nil
    }
}
