/// JSON (RFC 8259) of `Encodable` values, compact, with keys in the order in which they are encoded.
///
/// Foundation's encoder does not keep the order of keys, and the record's order is part of its contract.
public enum JSONText {
    /// Adds a value's JSON. Throws what the value's `encode(to:)` throws.
    public static func encode<Value: Encodable>(_ value: Value, into output: inout [UInt8]) throws {
        let writer = JSONWriter()
        try writer.write(value, at: 0)
        writer.buffer.append(to: &output)
    }
}
