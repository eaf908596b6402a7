internal import ByteReading

/// What a notice for people says of one recipient, taken apart.
struct NoticeReply {
    /// The server's words, from its reply code on; all the text where there is no code.
    let diagnostic: ArraySlice<UInt8>
    /// Whether there is a reply code.
    let hasCode: Bool
    /// The enhanced status code.
    let status: String?
    /// The server that said it, as `host mx.example.net[192.0.2.1]` and `host mx.example.net [192.0.2.1]` tell.
    let remoteHost: String?
    /// The address that was expanded to this one.
    let origin: String?

    /// Reads the joined lines of an entry.
    init(_ text: ArraySlice<UInt8>) {
        let code = SMTPCode.find(in: text)
        hasCode = code != nil
        let said = Self.withoutRemarks(text[(code ?? text.startIndex)...])
        diagnostic = said
        status = EnhancedCode.find(in: said) ?? EnhancedCode.find(in: text)
        remoteHost = Self.host(in: text[..<(code ?? text.endIndex)])
        origin = Self.origin(in: text)
    }

    /// Leaves out what the reporting server adds to another server's reply.
    private static func withoutRemarks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var said = text
        let remarks: [StaticString] = [" (IN REPLY TO ", " (EXPANDED FROM", " GIVING UP ON ", " #SMTP#"]
        for remark in remarks {
            if let start = said.span.firstOffset(ofASCII: remark) { said = said.prefix(start) }
        }
        // Sendmail puts the reply in parentheses, Exchange in angle brackets or between number signs.
        var parentheses = said.surplus(of: UInt8(ascii: ")"), over: UInt8(ascii: "("))
        var brackets = said.surplus(of: ASCII.greaterThan, over: ASCII.lessThan)
        while let last = said.last {
            switch last {
            case UInt8(ascii: ")") where parentheses > 0: parentheses -= 1
            case ASCII.greaterThan where brackets > 0: brackets -= 1
            case UInt8(ascii: "#"), ASCII.space: break
            default: return said
            }
            said.removeLast()
        }
        return said
    }

    private static func host(in text: ArraySlice<UInt8>) -> String? {
        guard let start = text.span.firstOffset(ofASCII: "HOST ") else { return nil }
        let name = text.dropFirst(start + 5).prefix { !ASCII.isBlank($0) && $0 != bracket }
        let next = text[name.endIndex...].drop(while: ASCII.isBlank).first
        return name.isEmpty || next != bracket ? nil : DecodedText(utf8: name).text
    }

    /// `(expanded from <alias>)` of Postfix, `(expanded from: <alias>)` of Sendmail, `(generated from alias)`
    /// of Exim.
    private static func origin(in text: ArraySlice<UInt8>) -> String? {
        let phrases: [StaticString] = ["(EXPANDED FROM", "(GENERATED FROM", "(ULTIMATELY GENERATED FROM"]
        for phrase in phrases {
            guard let start = text.span.firstOffset(ofASCII: phrase) else { continue }
            let inner = text.dropFirst(start + phrase.utf8CodeUnitCount).prefix { $0 != UInt8(ascii: ")") }
            let address = inner.drop { ASCII.isBlank($0) || $0 == ASCII.colon || $0 == ASCII.lessThan }
                .prefix { $0 != ASCII.greaterThan && !ASCII.isBlank($0) }
            return address.isEmpty ? nil : DecodedText(utf8: address).text
        }
        return nil
    }
}

/// Finds the reply code of RFC 5321 section 4.2 that a notice quotes.
enum SMTPCode {
    /// Where the first one stands that something introduces: `said: 550 …`, `(reason: 550 …`, `<<< 550 …`.
    static func find(in text: ArraySlice<UInt8>) -> Int? {
        text.indices.first { begins(text[$0...]) && isIntroduced(text[..<$0]) }
    }

    /// Whether the text begins with a code that refuses or defers.
    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, first == UInt8(ascii: "4") || first == UInt8(ascii: "5"),
            text.prefix(3).allSatisfy(ASCII.isDigit), text.count >= 3
        else { return false }
        guard let next = text.dropFirst(3).first else { return true }
        return next == ASCII.space || next == ASCII.hyphen
    }

    private static func isIntroduced(_ before: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last else { return true }
        switch last {
        case UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "'"), UInt8(ascii: "("): return true
        case ASCII.space:
            let word = before.dropLast().last
            return word == ASCII.colon || word == UInt8(ascii: ";") || word == ASCII.lessThan
        default: return false
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many more closing delimiters there are than opening ones.
    fileprivate func surplus(of close: UInt8, over open: UInt8) -> Int {
        reduce(0) { $1 == close ? $0 + 1 : $1 == open ? $0 - 1 : $0 }
    }
}

private let bracket = UInt8(ascii: "[")
