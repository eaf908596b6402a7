internal import ByteReading

/// A Content-Type (RFC 2045 section 5.1), as far as parts are told apart by it.
struct ContentType: Equatable {
    /// Type and subtype, `multipart/report`, in lower case; `text/plain` where the field says nothing.
    private(set) var name: String
    /// What stands between the parts of a multipart (RFC 2046 section 5.1.1).
    private(set) var boundary: [UInt8]?
    /// What a `multipart/report` reports, in lower case (RFC 6522 section 3).
    private(set) var reportType: String?

    /// RFC 2046 allows 70 octets.
    private static let longestBoundary = 250

    /// What holds where there is no such field (RFC 2045 section 5.2).
    static let plainText = ContentType([])

    /// Reads the body of the field.
    init(_ field: ArraySlice<UInt8>) {
        let head = field.prefix { $0 != semicolon }.trimmingBlanks()
        name = head.isEmpty ? "text/plain" : String(decoding: head, as: UTF8.self).lowercased()
        var rest = field.dropFirst(head.endIndex - field.startIndex)
        while let start = rest.firstIndex(of: semicolon) {
            rest = rest[(start + 1)...]
            let key = rest.prefix { $0 != ASCII.equals && $0 != semicolon }
            rest = rest[key.endIndex...]
            guard rest.first == ASCII.equals else { continue }
            let value = Self.value(&rest)
            switch String(decoding: key.trimmingBlanks(), as: UTF8.self).lowercased() {
            case "boundary" where boundary == nil && !value.isEmpty && value.count <= Self.longestBoundary:
                boundary = value
            case "report-type" where reportType == nil:
                reportType = String(decoding: value, as: UTF8.self).lowercased()
            default: break
            }
        }
    }

    /// Whether it is a multipart of any kind.
    var isMultipart: Bool { name.hasPrefix("multipart/") }

    /// Reads `"=" value`, a token or a quoted string, from the front of `rest`.
    static func value(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
        rest = rest.dropFirst().drop(while: ASCII.isBlank)
        guard rest.first == quote else {
            let token = rest.prefix { $0 != semicolon }
            rest = rest[token.endIndex...]
            return Array(token.prefix { !ASCII.isBlank($0) })
        }
        var value: [UInt8] = []
        var isEscaped = false
        while let byte = rest.dropFirst().first {
            rest.removeFirst()
            if isEscaped {
                value.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == quote {
                break
            } else {
                value.append(byte)
            }
        }
        return value
    }
}

private let semicolon = UInt8(ascii: ";")
private let quote = UInt8(ascii: "\"")
