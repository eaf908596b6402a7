public import Provenance

/// In a record a moment is RFC 3339 text.
extension Timestamp: Codable {
    /// Reads RFC 3339 text. Throws `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let text = try value.decode(String.self)
        guard let time = Timestamp(rfc3339: text) else {
            throw DecodingError.dataCorruptedError(
                in: value, debugDescription: "expected an RFC 3339 time, got \(text)")
        }
        self = time
    }

    /// Writes RFC 3339 text.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(rfc3339)
    }
}
