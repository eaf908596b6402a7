/// A value that is neither object nor array.
struct JSONSingleValueContainer: SingleValueEncodingContainer {
    let writer: JSONWriter
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { writer.buffer.writeNull() }
    mutating func encode(_ value: Bool) { writer.buffer.write(value) }
    mutating func encode(_ value: String) { writer.buffer.write(value) }
    mutating func encode(_ value: Double) { writer.buffer.write(value) }
    mutating func encode(_ value: Float) { writer.buffer.write(shortest: value) }
    mutating func encode(_ value: Int) { writer.buffer.write(value) }
    mutating func encode(_ value: Int8) { writer.buffer.write(value) }
    mutating func encode(_ value: Int16) { writer.buffer.write(value) }
    mutating func encode(_ value: Int32) { writer.buffer.write(value) }
    mutating func encode(_ value: Int64) { writer.buffer.write(value) }
    mutating func encode(_ value: UInt) { writer.buffer.write(value) }
    mutating func encode(_ value: UInt8) { writer.buffer.write(value) }
    mutating func encode(_ value: UInt16) { writer.buffer.write(value) }
    mutating func encode(_ value: UInt32) { writer.buffer.write(value) }
    mutating func encode(_ value: UInt64) { writer.buffer.write(value) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { try writer.write(value, at: depth) }
}
