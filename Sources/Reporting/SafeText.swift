import ByteReading

/// Text from the wire, made harmless for a terminal.
public enum SafeText {
    /// The text with every character that could move the cursor, change the terminal or reorder a line shown as an
    /// escape: `\x1B` for C0 controls and DEL, `\u{202E}` for C1 and bidirectional controls and line separators.
    public static func escaped(_ text: String) -> String {
        guard needsEscaping(text) else { return text }
        var safe = ""
        safe.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09: safe += "\\t"
            case 0x0A: safe += "\\n"
            case 0x0D: safe += "\\r"
            case 0x00...0x1F, 0x7F: safe += "\\x" + hex(scalar.value, digits: 2)
            case let value where isTreacherous(value): safe += "\\u{" + hex(value, digits: 0) + "}"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }

    /// C1 controls, marks and overrides of the writing direction, line and paragraph separators, and the tags that
    /// show as nothing.
    static func isTreacherous(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func needsEscaping(_ text: String) -> Bool {
        // DEL, and lead bytes of the treacherous ones; what they really are is decided scalar by scalar. Most are arrows and dots
        // of our own.
        text.utf8.span.contains(lessThan: 0x20, orAnyOf: [0x7F, 0xC2, 0xD8, 0xE2, 0xF3])
            && text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || isTreacherous($0.value) }
    }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
