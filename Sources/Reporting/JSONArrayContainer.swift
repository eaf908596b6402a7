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
        writer.buffer.beginElement(at: depth)
    }

    mutating func encodeNil() {
        element()
        writer.buffer.writeNull()
    }

    mutating func encode(_ value: String) {
        element()
        writer.buffer.write(value)
    }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        element()
        try writer.write(value, at: depth)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<
        Nested
    > {
        element()
        return JSONValueEncoder(writer: writer, depth: depth).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        element()
        return JSONValueEncoder(writer: writer, depth: depth).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        element()
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}
