/// The JSON text in the making: one per encoded document, shared by its encoders and containers.
///
/// `Encodable` never says that a container is finished. So each container remembers how deep it stands, and
/// writing to it first closes what was opened inside it.
final class JSONWriter {
    /// An object or array that is still open.
    private struct OpenContainer {
        var closer: UInt8
        var isEmpty = true
    }

    private var output: [UInt8]
    private var open: [OpenContainer] = []

    init(output: consuming [UInt8]) {
        self.output = output
        open.reserveCapacity(16)
    }

    /// The text; the writer is empty afterwards.
    func takeOutput() -> [UInt8] {
        let text = output
        output = []
        return text
    }

    // MARK: Structure

    /// The number of containers that are open.
    var depth: Int { open.count }

    /// The number of elements written so far is not kept, only whether there are any.
    func isEmpty(at depth: Int) -> Bool { open[depth - 1].isEmpty }

    func beginObject() {
        output.append(0x7B)
        open.append(OpenContainer(closer: 0x7D))
    }

    func beginArray() {
        output.append(0x5B)
        open.append(OpenContainer(closer: 0x5D))
    }

    /// Closes every container inside the one at this depth.
    func close(to depth: Int) {
        while open.count > depth {
            output.append(open.removeLast().closer)
        }
    }

    /// Prepares for an element of the container at this depth.
    func beginElement(at depth: Int) {
        close(to: depth)
        if open[depth - 1].isEmpty { open[depth - 1].isEmpty = false } else { output.append(0x2C) }
    }

    /// Prepares for the value of a key of the object at this depth.
    func beginMember(_ key: String, at depth: Int) {
        beginElement(at: depth)
        write(key)
        output.append(0x3A)
    }

    // MARK: Values

    func writeNull() {
        output.append(contentsOf: "null".utf8)
    }

    func write(_ value: Bool) {
        output.append(contentsOf: (value ? "true" : "false").utf8)
    }

    func write<Integer: BinaryInteger>(integer value: Integer) {
        output.append(contentsOf: String(value).utf8)
    }

    /// The shortest text that reads back as the same number. JSON has no word for what is not finite: null.
    func write<Number: BinaryFloatingPoint & LosslessStringConvertible>(number value: Number) {
        guard value.isFinite else { return writeNull() }
        output.append(contentsOf: value.description.utf8)
        if output.suffix(2).elementsEqual(".0".utf8) { output.removeLast(2) }
    }

    func write(_ text: String) {
        output.append(0x22)
        if Self.needsEscaping(text) { writeEscaped(text) } else { output.append(contentsOf: text.utf8) }
        output.append(0x22)
    }

    /// Any value: its own `encode(to:)`, save for the types whose encoding would be slow or in no fixed order.
    func write<Value: Encodable>(_ value: Value) throws {
        if let text = value as? String { return write(text) }
        if let dictionary = value as? any StringKeyedDictionary {
            return try dictionary.encodeSorted(to: self)
        }
        let depth = depth
        let start = output.count
        try value.encode(to: JSONValueEncoder(writer: self))
        // A value that encodes nothing is an empty object to Foundation, too.
        if output.count == start { beginObject() }
        close(to: depth)
    }

    // MARK: Escapes

    private static func needsEscaping(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for position in bytes.indices {
            let byte = bytes[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 { return true }
        }
        return false
    }

    /// RFC 8259 asks for the C0 controls; DEL and C1 are escaped as well, so that no terminal is driven by the wire.
    private func writeEscaped(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: output.append(contentsOf: "\\\"".utf8)
            case 0x5C: output.append(contentsOf: "\\\\".utf8)
            case 0x0A: output.append(contentsOf: "\\n".utf8)
            case 0x0D: output.append(contentsOf: "\\r".utf8)
            case 0x09: output.append(contentsOf: "\\t".utf8)
            case 0x00...0x1F, 0x7F...0x9F:
                output.append(contentsOf: "\\u00".utf8)
                output.append(Self.hexDigit(scalar.value >> 4))
                output.append(Self.hexDigit(scalar.value & 15))
            default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private static func hexDigit(_ value: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 10 ? 0x30 + value : 0x57 + value)
    }
}

/// Dictionaries whose keys are names: written in the order of their keys, the same in every run.
private protocol StringKeyedDictionary {
    func encodeSorted(to writer: JSONWriter) throws
}

extension Dictionary: StringKeyedDictionary where Key == String, Value: Encodable {
    fileprivate func encodeSorted(to writer: JSONWriter) throws {
        writer.beginObject()
        let depth = writer.depth
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            writer.beginMember(key, at: depth)
            try writer.write(value)
        }
        writer.close(to: depth - 1)
    }
}
