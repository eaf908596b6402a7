/// Reads the short tag that a provider writes for its own postmasters: `S3150`, `TSS04`, `CS01`, `NoSuchUser`.
enum ProviderTag {
    /// The first tag in the text.
    static func find(in text: Substring) -> String? {
        let bytes = Array(text.utf8)
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0x28, 0x5B:
                // (S3150), [TSS04], [#101], (AUP#1310)
                if let tag = tag(bytes, from: position + 1, isClosed: true) { return tag }
            case 0x3F, 0x26:
                // Gmail's ?p=NoSuchUser, GMX's ?c=rbl
                if let tag = query(bytes, from: position + 1) { return tag }
            case 0x41...0x5A
            where position == 0 || !(bytes[position - 1].isAlphanumeric || bytes[position - 1] == 0x2E):
                // RESOLVER.ADR.RecipNotFound, RP-001, DT:SPM, OFR_506
                if let tag = tag(bytes, from: position, isClosed: false) { return tag }
            default: break
            }
            position += 1
        }
        return nil
    }

    /// A value of the query in a link to the provider's explanation.
    private static func query(_ bytes: [UInt8], from start: Int) -> String? {
        guard start + 2 < bytes.count, bytes[start] == 0x70 || bytes[start] == 0x63, bytes[start + 1] == 0x3D
        else {
            return nil
        }
        let value = bytes[(start + 2)...].prefix { $0.isAlphanumeric || $0 == 0x5F }
        return 2...32 ~= value.count ? String(decoding: value, as: UTF8.self) : nil
    }

    /// A tag at a position: capitals, then digits; or names joined by dots that begin with capitals.
    private static func tag(_ bytes: [UInt8], from start: Int, isClosed: Bool) -> String? {
        let word = bytes[start...].prefix {
            $0.isAlphanumeric || [0x23, 0x2D, 0x2E, 0x3A, 0x5F].contains($0)
        }
        guard 3...48 ~= word.count else { return nil }
        let end = start + word.count
        if isClosed { guard end < bytes.count, bytes[end] == 0x29 || bytes[end] == 0x5D else { return nil } }
        let isTag = isClosed ? isLettersThenDigits(word) : isOpenTag(word)
        guard isTag || isDottedName(word) else { return nil }
        return String(
            decoding: word.last == 0x2E || word.last == 0x3A ? word.dropLast() : word, as: UTF8.self)
    }

    /// `S3150`, `TSS04`, `IPTS04`, `#101`, `AUP#1310`.
    private static func isLettersThenDigits(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = word.prefix { 0x41...0x5A ~= $0 }
        let rest = word.dropFirst(letters.count)
        let digits = rest.first == 0x23 || rest.first == 0x2D ? rest.dropFirst() : rest
        return letters.count <= 6 && letters.count + (rest.first == 0x23 ? 1 : 0) > 0
            && 1...5 ~= digits.count && digits.allSatisfy(\.isDigit)
    }

    /// `RP-001`, `DY-001`, `OFR_506`, `LPN007_510`, `AUP#CXBL`, `DT:SPM`, `HVU:B2`, `CXBL`.
    private static func isOpenTag(_ word: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: word.prefix(while: { 0x41...0x5A ~= $0 }), as: UTF8.self)
        let rest = word.dropFirst(name.utf8.count)
        switch rest.first {
        case 0x2D: return ["RP", "DY", "OU", "SC"].contains(name) && rest.dropFirst().allSatisfy(\.isDigit)
        case 0x5F: return ["OFR", "LPN", "SFR"].contains(name)
        case 0x23: return name == "AUP"
        case 0x3A:
            return ["DT", "RP", "MI", "IP", "HVU", "RLY", "CON", "DNS", "SPM", "RTR", "DYN"].contains(name)
                && rest.count > 2
        case .none: return name == "CXBL" || name == "IPBL"
        case .some(let byte):
            return byte.isDigit && ["OFR", "LPN", "CXBL", "IPBL", "BL", "RL"].contains(name)
        }
    }

    /// `RESOLVER.ADR.RecipNotFound`, `SMTPSEND.DNS.NonExistentDomain`.
    private static func isDottedName(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: 0x2E)
        guard parts.count >= 3, let first = parts.first else { return false }
        return first.count >= 5 && first.allSatisfy { 0x41...0x5A ~= $0 }
            && parts.dropFirst().allSatisfy { $0.first.map { 0x41...0x5A ~= $0 } ?? false }
    }
}
