internal import ByteReading

/// Joins the lines of fields that are written as those of a header (RFC 5322 section 2.2.3): the header of a
/// part, the fields of a status part, the header of a returned message.
struct FieldUnfolder: Sendable, Equatable {
    /// A field that is whole.
    struct Field {
        /// The name in lower case.
        let name: String
        /// The body; a blank stands for each fold.
        let body: ArraySlice<UInt8>
        /// Whether the body was longer than what is kept of it.
        let isCut: Bool
    }

    /// The octets kept of a body.
    static let longestBody = 2048
    /// No name that is told apart is longer.
    private static let longestName = 64

    private var name: ArraySlice<UInt8>?
    private var body: [UInt8] = []
    private var isCut = false

    /// Whether a field has begun.
    var isInField: Bool { name != nil }

    /// Takes a line that is not empty; gives the field that it ends. What is no field is passed over.
    mutating func take(_ line: ArraySlice<UInt8>) -> Field? {
        if name != nil, let first = line.first, ASCII.isBlank(first) {
            append([ASCII.space])
            append(line.trimmingBlanks())
            return nil
        }
        let ended = finish()
        guard let colon = line.firstIndex(of: ASCII.colon) else { return ended }
        var label = line[..<colon]
        while let last = label.last, ASCII.isBlank(last) { label.removeLast() }
        guard !label.isEmpty, label.count <= Self.longestName,
            label.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return ended }
        name = label
        append(line[(colon + 1)...].trimmingBlanks())
        return ended
    }

    /// The last field, when nothing follows it.
    mutating func finish() -> Field? {
        guard let name else { return nil }
        var kept = body[...]
        // A cut body ends with the last word that is whole.
        if isCut, let blank = kept.lastIndex(where: ASCII.isBlank) { kept = kept[..<blank] }
        defer { self = FieldUnfolder() }
        return Field(
            name: String(decoding: name, as: UTF8.self).lowercased(), body: kept.trimmingBlanks(),
            isCut: isCut)
    }

    private mutating func append(_ piece: ArraySlice<UInt8>) {
        let room = max(Self.longestBody - body.count, 0)
        body += piece.prefix(room)
        if piece.count > room { isCut = true }
    }
}
