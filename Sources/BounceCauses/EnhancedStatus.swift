/// An enhanced status code (RFC 3463): class, subject and detail.
public struct EnhancedStatus: Hashable, Sendable {
    /// 2, 4 or 5.
    public var `class`: Int
    /// What it is about.
    public var subject: Int
    /// Which of that.
    public var detail: Int

    /// A code from its parts.
    public init(_ class: Int, _ subject: Int, _ detail: Int) {
        self.class = `class`
        self.subject = subject
        self.detail = detail
    }

    /// Reads `5.1.1`, and nothing that is only like it.
    public init?(_ text: String) {
        let bytes = text.utf8.span
        guard let (code, end) = Self.read(bytes, at: 0), end == bytes.count else { return nil }
        self = code
    }

    /// Reads a code that begins at a position, and tells where it ends.
    static func read(_ bytes: Span<UInt8>, at start: Int) -> (code: EnhancedStatus, end: Int)? {
        var numbers = (0, 0, 0)
        var position = start
        for part in 0..<3 {
            if part > 0 {
                guard position < bytes.count, bytes[position] == 0x2E else { return nil }
                position += 1
            }
            let first = position
            var number = 0
            while position < bytes.count, bytes[position].isDigit, position - first < 4 {
                number = number * 10 + Int(bytes[position] - 0x30)
                position += 1
            }
            guard 1...3 ~= position - first else { return nil }
            switch part {
            case 0: numbers.0 = number
            case 1: numbers.1 = number
            default: numbers.2 = number
            }
        }
        guard [2, 4, 5].contains(numbers.0) else { return nil }
        // A fourth part makes it an IP address.
        if position + 1 < bytes.count, bytes[position] == 0x2E, bytes[position + 1].isDigit { return nil }
        return (EnhancedStatus(numbers.0, numbers.1, numbers.2), position)
    }

    /// Whether subject and detail say nothing, as in `5.0.0`.
    var isEmpty: Bool { subject == 0 && detail == 0 }
}

extension EnhancedStatus: CustomStringConvertible {
    /// As on the wire: `5.1.1`.
    public var description: String { "\(self.class).\(subject).\(detail)" }
}

extension UInt8 {
    /// Whether this is an ASCII digit.
    var isDigit: Bool { 0x30...0x39 ~= self }

    /// Whether this is an ASCII letter or digit.
    var isAlphanumeric: Bool { isDigit || 0x41...0x5A ~= self || 0x61...0x7A ~= self }
}
