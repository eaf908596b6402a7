internal import ByteReading

/// Undoes quoted-printable (RFC 2045 section 6.7), octet for octet and in pieces of any size: line ends stay as they are.
/// An `=` that neither two hexadecimal digits nor a line end follow stands for itself.
struct QuotedPrintable: Sendable, Equatable {
    private enum State: Equatable {
        case text
        /// After blanks, which count only where the line goes on.
        case blanks
        case equals
        case digit(UInt8)
        /// After `=` and blanks.
        case equalsBlanks
        /// After `=`, blanks and CR.
        case softBreak
    }

    /// Longer runs of blanks are taken for text.
    private static let mostBlanks = 1024

    private var state = State.text
    private var blanks: [UInt8] = []

    /// Adds what a piece of text stands for.
    mutating func decode(_ text: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
        for byte in text { take(byte, &decoded) }
    }

    /// Adds what is left when the text is over.
    mutating func finish(into decoded: inout [UInt8]) {
        if case .digit(let digit) = state { decoded += [ASCII.equals, digit] }
        self = QuotedPrintable()
    }

    private mutating func take(_ byte: UInt8, _ decoded: inout [UInt8]) {
        switch state {
        case .text:
            takeText(byte, &decoded)
        case .blanks:
            if ASCII.isBlank(byte) {
                keep(byte, &decoded)
            } else {
                if !isLineEnd(byte) { decoded += blanks }
                begin(byte, &decoded)
            }
        case .equals:
            if ASCII.hexadecimalValue(byte) != nil {
                state = .digit(byte)
            } else {
                takeAfterEquals(byte, &decoded)
            }
        case .equalsBlanks:
            takeAfterEquals(byte, &decoded)
        case .digit(let digit):
            if let octet = [digit, byte][...].hexOctet(at: 0) {
                decoded.append(octet)
                state = .text
            } else {
                decoded += [ASCII.equals, digit]
                begin(byte, &decoded)
            }
        case .softBreak:
            if byte == ASCII.lineFeed { state = .text } else { begin(byte, &decoded) }
        }
    }

    private mutating func takeAfterEquals(_ byte: UInt8, _ decoded: inout [UInt8]) {
        switch byte {
        case ASCII.carriageReturn:
            blanks = []
            state = .softBreak
        case ASCII.lineFeed:
            blanks = []
            state = .text
        case _ where ASCII.isBlank(byte) && blanks.count < Self.mostBlanks:
            blanks.append(byte)
            state = .equalsBlanks
        default:
            decoded.append(ASCII.equals)
            decoded += blanks
            begin(byte, &decoded)
        }
    }

    private mutating func begin(_ byte: UInt8, _ decoded: inout [UInt8]) {
        blanks = []
        state = .text
        takeText(byte, &decoded)
    }

    private mutating func takeText(_ byte: UInt8, _ decoded: inout [UInt8]) {
        if byte == ASCII.equals {
            state = .equals
        } else if ASCII.isBlank(byte) {
            state = .blanks
            blanks = [byte]
        } else {
            decoded.append(byte)
        }
    }

    private mutating func keep(_ blank: UInt8, _ decoded: inout [UInt8]) {
        if blanks.count >= Self.mostBlanks {
            decoded += blanks
            blanks = []
        }
        blanks.append(blank)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == ASCII.carriageReturn || byte == ASCII.lineFeed
    }
}
