/// The buffer that a document's encoders and containers share.
///
/// They are handed out as values, so what they share must be a class. Each operation enters the buffer once: the
/// exclusivity check of a class's property costs more than writing a short value.
final class JSONWriter {
    var buffer = JSONBuffer()

    /// Writes any value into the container at this depth by its own `encode(to:)`, save for the dictionaries that
    /// records have: their own order differs from run to run.
    func write<Value: Encodable>(_ value: Value, at depth: Int) throws {
        // Asking for two types costs nothing; asking whether it is any dictionary would be a quarter of all time.
        if Value.self == [String: String].self, let texts = value as? [String: String] {
            return buffer.write(texts)
        }
        if Value.self == [String: Int].self, let counts = value as? [String: Int] {
            return buffer.write(counts)
        }
        try value.encode(to: JSONValueEncoder(writer: self, depth: depth))
        buffer.endValue(at: depth)
    }
}
