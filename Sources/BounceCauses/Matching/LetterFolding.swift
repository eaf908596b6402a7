/// Letters of two UTF-8 bytes, folded to lower case without accents.
enum LetterFolding {
    /// Gives the bytes that stand for the letter.
    @inline(__always)
    static func fold(_ lead: UInt8, _ trail: UInt8, _ emit: (UInt8) -> Void) {
        switch lead {
        case 0xC3: foldLatin1(trail, emit)
        case 0xC4, 0xC5: foldLatinA(lead, trail, emit)
        case 0xCE, 0xCF: foldGreek(lead, trail, emit)
        default: foldCyrillic(lead, trail, emit)
        }
    }

    /// À to ÿ.
    private static func foldLatin1(_ trail: UInt8, _ emit: (UInt8) -> Void) {
        // 0x9F is ß; the others differ by 0x20 in case.
        let letter = trail == 0x9F ? trail : trail | 0x20
        switch letter {
        case 0xA4: both(0x61, 0x65, emit)
        case 0xB6: both(0x6F, 0x65, emit)
        case 0xBC: both(0x75, 0x65, emit)
        case 0x9F: both(0x73, 0x73, emit)
        case 0xA6: both(0x61, 0x65, emit)
        case 0xA0...0xA5: emit(0x61)
        case 0xA7: emit(0x63)
        case 0xA8...0xAB: emit(0x65)
        case 0xAC...0xAF: emit(0x69)
        case 0xB1: emit(0x6E)
        case 0xB2...0xB5, 0xB8: emit(0x6F)
        case 0xB9...0xBB: emit(0x75)
        case 0xBD, 0xBF: emit(0x79)
        default:
            emit(0xC3)
            emit(letter)
        }
    }

    /// Polish, Czech, Turkish and the like: the base letters that mail servers' texts use.
    private static func foldLatinA(_ lead: UInt8, _ trail: UInt8, _ emit: (UInt8) -> Void) {
        switch (lead, trail) {
        case (0xC4, 0x80...0x85): emit(0x61)
        case (0xC4, 0x86...0x8D): emit(0x63)
        case (0xC4, 0x8E...0x91): emit(0x64)
        case (0xC4, 0x92...0x9B): emit(0x65)
        case (0xC4, 0x9C...0xA3): emit(0x67)
        case (0xC4, 0xA8...0xB1): emit(0x69)
        case (0xC5, 0x81...0x82): emit(0x6C)
        case (0xC5, 0x83...0x88): emit(0x6E)
        case (0xC5, 0x94...0x99): emit(0x72)
        case (0xC5, 0x9A...0xA1): emit(0x73)
        case (0xC5, 0xA2...0xA7): emit(0x74)
        case (0xC5, 0xA8...0xB3): emit(0x75)
        case (0xC5, 0xB9...0xBE): emit(0x7A)
        default:
            emit(lead)
            emit(trail)
        }
    }

    /// А to Я in lower case; ё is written out as е by nobody, so it stays.
    private static func foldCyrillic(_ lead: UInt8, _ trail: UInt8, _ emit: (UInt8) -> Void) {
        switch (lead, trail) {
        case (0xD0, 0x90...0x9F): both(0xD0, trail + 0x20, emit)
        case (0xD0, 0xA0...0xAF): both(0xD1, trail - 0x20, emit)
        default: both(lead, trail, emit)
        }
    }

    /// Α to Ω in lower case, without the accent; ς is σ.
    private static func foldGreek(_ lead: UInt8, _ trail: UInt8, _ emit: (UInt8) -> Void) {
        switch (lead, trail) {
        case (0xCE, 0x86), (0xCE, 0xAC): both(0xCE, 0xB1, emit)
        case (0xCE, 0x88), (0xCE, 0xAD): both(0xCE, 0xB5, emit)
        case (0xCE, 0x89), (0xCE, 0xAE): both(0xCE, 0xB7, emit)
        case (0xCE, 0x8A), (0xCE, 0xAF): both(0xCE, 0xB9, emit)
        case (0xCE, 0x8C), (0xCF, 0x8C): both(0xCE, 0xBF, emit)
        case (0xCE, 0x8E), (0xCF, 0x8D): both(0xCF, 0x85, emit)
        case (0xCE, 0x8F), (0xCF, 0x8E): both(0xCF, 0x89, emit)
        case (0xCF, 0x82): both(0xCF, 0x83, emit)
        case (0xCE, 0x91...0x9F): both(0xCE, trail + 0x20, emit)
        case (0xCE, 0xA0...0xA9): both(0xCF, trail - 0x20, emit)
        default: both(lead, trail, emit)
        }
    }

    private static func both(_ first: UInt8, _ second: UInt8, _ emit: (UInt8) -> Void) {
        emit(first)
        emit(second)
    }
}
