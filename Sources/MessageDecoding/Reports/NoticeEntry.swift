internal import ByteReading

/// A recipient in a notice for people, with the lines about it.
struct NoticeEntry: Sendable, Equatable {
    /// The recipient's address.
    let address: String
    /// The blanks before it: what is about it is not indented less.
    let indentation: Int
    /// The lines about it, joined by blanks.
    private(set) var text: [UInt8] = []
    /// Whether there was more text than is kept.
    private(set) var isCut = false

    /// RFC 5321 section 4.5.3.1 allows 64 and 255 octets.
    private static let longestAddress = 320

    /// The entry that a line begins: `<address>:`, `<address> (expanded from …): …`, `address`, `address: …`,
    /// `550 5.1.1 <address>... User unknown`; nil for any other line.
    init?(_ line: ArraySlice<UInt8>) {
        let content = line.trimmingBlanks()
        indentation = content.startIndex - line.startIndex
        guard let first = content.first,
            let (address, rest) = first == ASCII.lessThan
                ? Self.bracketed(content)
                : ASCII.isDigit(first) && SMTPCode.begins(content)
                    ? Self.afterCode(content) : Self.bare(content)
        else { return nil }
        self.address = DecodedText(utf8: address).text
        append(rest)
    }

    /// Adds a line about the recipient.
    mutating func append(_ line: ArraySlice<UInt8>) {
        let line = line.trimmingBlanks()
        guard !line.isEmpty else { return }
        let room = FieldUnfolder.longestBody - text.count
        guard line.count < room else {
            isCut = true
            return
        }
        if !text.isEmpty { text.append(ASCII.space) }
        text += line
    }

    private typealias Parts = (address: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)

    private static func bracketed(_ content: ArraySlice<UInt8>) -> Parts? {
        guard let close = content.firstIndex(of: ASCII.greaterThan) else { return nil }
        let address = content[(content.startIndex + 1)..<close]
        let rest = content[(close + 1)...]
        guard isAddress(address), let reason = reason(rest) else { return nil }
        return (address, reason)
    }

    private static func bare(_ content: ArraySlice<UInt8>) -> Parts? {
        var address = content.prefix { !ASCII.isBlank($0) && $0 != ASCII.lessThan && $0 != parenthesis }
        if address.last == ASCII.colon { address.removeLast() }
        var rest = content[address.endIndex...]
        // What Outlook makes of an address, and Exchange's "bob@example.net on 3/2/2026 10:11 AM".
        if rest.span.hasASCII("<MAILTO:") || rest.span.hasASCII(" ON ") { rest = [] }
        guard isAddress(address), let reason = reason(rest) else { return nil }
        return (address, reason)
    }

    private static func afterCode(_ content: ArraySlice<UInt8>) -> Parts? {
        guard let open = content.firstIndex(of: ASCII.lessThan),
            let close = content[open...].firstIndex(of: ASCII.greaterThan)
        else { return nil }
        let address = content[(open + 1)..<close]
        let next = content[(close + 1)...].first
        guard isAddress(address), next == ASCII.dot || next == ASCII.colon else { return nil }
        return (address, content)
    }

    /// What follows an address, without what joins the two; nil where the line is a sentence.
    private static func reason(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let words = rest.trimmingBlanks()
        guard let first = words.first else { return words }
        if first == parenthesis { return words }
        guard words.startIndex == rest.startIndex, first == ASCII.colon || first == ASCII.dot else {
            return nil
        }
        return words.drop { $0 == ASCII.colon || $0 == ASCII.dot }.trimmingBlanks()
    }

    private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= longestAddress, let at = bytes.lastIndex(of: UInt8(ascii: "@")),
            at > bytes.startIndex, at + 1 < bytes.endIndex
        else { return false }
        return bytes.allSatisfy { $0 > ASCII.space && $0 != ASCII.lessThan && $0 != UInt8(ascii: ",") }
    }
}

private let parenthesis = UInt8(ascii: "(")
