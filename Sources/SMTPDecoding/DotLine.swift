internal import ByteReading

/// A line of a message that may be its end, as far as it was read: a dot where a line begins, and what stands behind it.
enum DotLine: Sendable {
    case dot
    case dotCR
    case dotNUL
    case dotNULCR

    /// What the octet behind it makes of it.
    enum Step {
        /// It may still be the end, with that octet.
        case held(DotLine)
        /// It is the end, for somebody; that octet belongs to it or comes behind it.
        case end(LenientEnd.LineEnd, takesOctet: Bool)
        /// It is a line like others, and that octet is the next of it.
        case content
    }

    func step(_ octet: UInt8) -> Step {
        switch (self, octet) {
        case (.dot, ASCII.carriageReturn): .held(.dotCR)
        case (.dot, 0): .held(.dotNUL)
        case (.dot, ASCII.lineFeed): .end(.lf, takesOctet: true)
        case (.dotCR, ASCII.lineFeed): .end(.crlf, takesOctet: true)
        case (.dotCR, _): .end(.cr, takesOctet: false)
        case (.dotNUL, ASCII.carriageReturn): .held(.dotNULCR)
        case (.dotNULCR, ASCII.lineFeed): .end(.nulCRLF, takesOctet: true)
        case (.dot, _), (.dotNUL, _), (.dotNULCR, _): .content
        }
    }

    /// What was read behind the dot.
    var rest: [UInt8] {
        switch self {
        case .dot: []
        case .dotCR: [ASCII.carriageReturn]
        case .dotNUL: [0]
        case .dotNULCR: [0, ASCII.carriageReturn]
        }
    }
}
