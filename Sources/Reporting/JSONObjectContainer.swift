/// An object that is being written.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    private func member(_ key: Key) {
        writer.buffer.beginMember(key.stringValue, at: depth)
    }

    mutating func encodeNil(forKey key: Key) {
        member(key)
        writer.buffer.writeNull()
    }

    mutating func encode(_ value: Bool, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: String, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Double, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Float, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Int, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Int8, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Int16, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Int32, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: Int64, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: UInt, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: UInt8, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: UInt16, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: UInt32, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }
    mutating func encode(_ value: UInt64, forKey key: Key) {
        writer.buffer.write(value, forKey: key.stringValue, at: depth)
    }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        member(key)
        try writer.write(value, at: depth)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        member(key)
        return JSONValueEncoder(writer: writer, depth: depth).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        member(key)
        return JSONValueEncoder(writer: writer, depth: depth).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        writer.buffer.beginMember("super", at: depth)
        return JSONValueEncoder(writer: writer, depth: depth)
    }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        member(key)
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}

extension JSONBuffer {
    fileprivate mutating func write(_ value: Bool, forKey key: String, at depth: Int) {
        beginMember(key, at: depth)
        write(value)
    }

    fileprivate mutating func write(_ value: String, forKey key: String, at depth: Int) {
        beginMember(key, at: depth)
        write(value)
    }

    fileprivate mutating func write(_ value: some FixedWidthInteger, forKey key: String, at depth: Int) {
        beginMember(key, at: depth)
        write(value)
    }

    fileprivate mutating func write(
        _ value: some BinaryFloatingPoint & LosslessStringConvertible, forKey key: String, at depth: Int
    ) {
        beginMember(key, at: depth)
        write(shortest: value)
    }
}
