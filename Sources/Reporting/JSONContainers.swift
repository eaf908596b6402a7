/// What a value's `encode(to:)` is given: the writer, and the coding path that nobody needs here.
struct JSONValueEncoder: Encoder {
    let writer: JSONWriter

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.beginObject()
        return KeyedEncodingContainer(JSONObjectContainer<Key>(writer: writer, depth: writer.depth))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.beginArray()
        return JSONArrayContainer(writer: writer, depth: writer.depth)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONSingleValueContainer(writer: writer)
    }
}

/// An object that is being written.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    private func member(_ key: Key) {
        writer.beginMember(key.stringValue, at: depth)
    }

    mutating func encodeNil(forKey key: Key) { member(key); writer.writeNull() }
    mutating func encode(_ value: Bool, forKey key: Key) { member(key); writer.write(value) }
    mutating func encode(_ value: String, forKey key: Key) { member(key); writer.write(value) }
    mutating func encode(_ value: Double, forKey key: Key) { member(key); writer.write(number: value) }
    mutating func encode(_ value: Float, forKey key: Key) { member(key); writer.write(number: value) }
    mutating func encode(_ value: Int, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: Int8, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: Int16, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: Int32, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: Int64, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: UInt, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: UInt8, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: UInt16, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: UInt32, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode(_ value: UInt64, forKey key: Key) { member(key); writer.write(integer: value) }
    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        member(key)
        try writer.write(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        member(key)
        return JSONValueEncoder(writer: writer).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        member(key)
        return JSONValueEncoder(writer: writer).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        writer.beginMember("super", at: depth)
        return JSONValueEncoder(writer: writer)
    }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        member(key)
        return JSONValueEncoder(writer: writer)
    }
}

/// An array that is being written.
struct JSONArrayContainer: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let depth: Int
    private(set) var count = 0

    init(writer: JSONWriter, depth: Int) {
        self.writer = writer
        self.depth = depth
    }

    var codingPath: [any CodingKey] { [] }

    private mutating func element() {
        count += 1
        writer.beginElement(at: depth)
    }

    mutating func encodeNil() { element(); writer.writeNull() }
    mutating func encode(_ value: String) { element(); writer.write(value) }
    mutating func encode<Value: Encodable>(_ value: Value) throws {
        element()
        try writer.write(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        element()
        return JSONValueEncoder(writer: writer).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        element()
        return JSONValueEncoder(writer: writer).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        element()
        return JSONValueEncoder(writer: writer)
    }
}

/// A value that is neither object nor array.
struct JSONSingleValueContainer: SingleValueEncodingContainer {
    let writer: JSONWriter

    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { writer.writeNull() }
    mutating func encode(_ value: Bool) { writer.write(value) }
    mutating func encode(_ value: String) { writer.write(value) }
    mutating func encode(_ value: Double) { writer.write(number: value) }
    mutating func encode(_ value: Float) { writer.write(number: value) }
    mutating func encode(_ value: Int) { writer.write(integer: value) }
    mutating func encode(_ value: Int8) { writer.write(integer: value) }
    mutating func encode(_ value: Int16) { writer.write(integer: value) }
    mutating func encode(_ value: Int32) { writer.write(integer: value) }
    mutating func encode(_ value: Int64) { writer.write(integer: value) }
    mutating func encode(_ value: UInt) { writer.write(integer: value) }
    mutating func encode(_ value: UInt8) { writer.write(integer: value) }
    mutating func encode(_ value: UInt16) { writer.write(integer: value) }
    mutating func encode(_ value: UInt32) { writer.write(integer: value) }
    mutating func encode(_ value: UInt64) { writer.write(integer: value) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { try writer.write(value) }
}
