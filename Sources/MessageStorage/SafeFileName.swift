/// A name from the wire, as a part of a file's name that means nothing to a file system, a shell or a terminal.
public enum SafeFileName {
    /// Octets of UTF-8 that are kept.
    private static let longest = 100
    /// Octets of an ending that is kept when a name is cut.
    private static let longestEnding = 16

    /// The last component of the name: letters and digits of any script, `.`, `-` and `_`; all else is `_`. It never begins or
    /// ends with a dot; nil when nothing is left.
    public static func of(_ name: String) -> String? {
        let component = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        var text = String.UnicodeScalarView()
        for scalar in component.unicodeScalars.prefix(4 * longest) {
            text.append(isPlain(scalar) ? scalar : "_")
        }
        var safe = Substring(String(text))
        while safe.first == "." { safe.removeFirst() }
        safe = cut(safe)
        while safe.last == "." { safe.removeLast() }
        return safe.isEmpty || safe.allSatisfy { $0 == "_" } ? nil : String(safe)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ".-_".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
                || (0x30...0x39).contains(scalar.value)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    private static func cut(_ name: Substring) -> Substring {
        guard name.utf8.count > longest else { return name }
        let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
        let kept = ending.utf8.count <= longestEnding ? ending : ""
        var head = name.prefix(longest)
        while head.utf8.count > longest - kept.utf8.count, !head.isEmpty { head.removeLast() }
        return head + kept
    }
}
