internal import ByteReading

/// A Content-Transfer-Encoding that changes octets (RFC 2045 section 6).
enum TransferEncoding: UInt8, Sendable {
    case base64, quotedPrintable

    /// The encoding of a field's body; nil for those that leave the octets as they are, and for unknown ones.
    init?(_ field: ArraySlice<UInt8>) {
        let name = field.trimmingBlanks().span
        if name.hasASCII("BASE64") {
            self = .base64
        } else if name.hasASCII("QUOTED-PRINTABLE") {
            self = .quotedPrintable
        } else {
            return nil
        }
    }
}

/// Undoes a transfer encoding, line by line.
struct TransferDecoder: Sendable, Equatable {
    private let encoding: TransferEncoding
    private var base64 = LenientBase64()

    /// A decoder at the beginning of a part.
    init(_ encoding: TransferEncoding) {
        self.encoding = encoding
    }

    /// What a line, without its end, stands for.
    mutating func decode(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        switch encoding {
        case .base64: base64.decode(line, into: &decoded)
        case .quotedPrintable: Self.decodeQuotedPrintable(line, into: &decoded)
        }
        return decoded
    }

    /// RFC 2045 section 6.7; an `=` that no two hexadecimal digits follow stands for itself.
    private static func decodeQuotedPrintable(_ line: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
        var line = line
        // Blanks at the end of a line were added on its way.
        while let last = line.last, ASCII.isBlank(last) { line.removeLast() }
        let isSoft = line.last == ASCII.equals
        if isSoft { line.removeLast() }
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == ASCII.equals, let octet = line.hexOctet(at: index + 1) {
                decoded.append(octet)
                index += 3
            } else {
                decoded.append(line[index])
                index += 1
            }
        }
        if !isSoft { decoded.append(ASCII.lineFeed) }
    }
}
