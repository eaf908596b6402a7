/// What a value's `encode(to:)` is given: the writer, and the coding path that nobody needs here.
struct JSONValueEncoder: Encoder {
    let writer: JSONWriter
    /// The depth of the container that the value stands in.
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONObjectContainer<Key>(writer: writer, depth: writer.buffer.beginObject()))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONArrayContainer(writer: writer, depth: writer.buffer.beginArray())
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONSingleValueContainer(writer: writer, depth: depth)
    }
}
