import ByteReading

/// JSON text in the making.
///
/// `Encodable` never says that a container is finished. So each container remembers how deep it stands, and
/// writing to it first closes what was opened inside it.
struct JSONBuffer {
    /// An object or array that is still open.
    private struct OpenContainer {
        var closer: UInt8
        var isEmpty = true
    }

    private(set) var output: [UInt8]
    private var open: [OpenContainer] = []

    init(output: consuming [UInt8]) {
        self.output = output
        open.reserveCapacity(16)
    }

    // MARK: Structure

    /// Opens an object; the result is its depth.
    mutating func beginObject() -> Int {
        output.append(0x7B)
        open.append(OpenContainer(closer: 0x7D))
        return open.count
    }

    /// Opens an array; the result is its depth.
    mutating func beginArray() -> Int {
        output.append(0x5B)
        open.append(OpenContainer(closer: 0x5D))
        return open.count
    }

    /// Closes every container inside the one at this depth.
    mutating func close(to depth: Int) {
        while open.count > depth {
            output.append(open.removeLast().closer)
        }
    }

    /// Prepares for an element of the container at this depth.
    mutating func beginElement(at depth: Int) {
        close(to: depth)
        if open[depth - 1].isEmpty { open[depth - 1].isEmpty = false } else { output.append(0x2C) }
    }

    /// Prepares for the value of a key of the object at this depth.
    mutating func beginMember(_ key: String, at depth: Int) {
        beginElement(at: depth)
        write(key)
        output.append(0x3A)
    }

    /// Closes what a value has opened inside the container at this depth. A value that wrote nothing at all is an
    /// empty object, as it is to Foundation.
    mutating func endValue(at depth: Int) {
        close(to: depth)
        switch output.last {
        case nil, 0x3A, 0x2C, 0x5B: output.append(contentsOf: "{}".utf8)
        default: break
        }
    }

    // MARK: Values

    mutating func writeNull() {
        output.append(contentsOf: "null".utf8)
    }

    mutating func write(_ value: Bool) {
        output.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func write(_ value: some FixedWidthInteger) {
        if value < 0 { output.append(0x2D) }
        let magnitude = UInt64(value.magnitude)
        var power: UInt64 = 1
        while magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            output.append(0x30 + UInt8(truncatingIfNeeded: magnitude / power % 10))
            power /= 10
        }
    }

    /// The shortest text that reads back as the same number. JSON has no word for what is not finite: null.
    mutating func write(_ value: some BinaryFloatingPoint & LosslessStringConvertible) {
        guard value.isFinite else { return writeNull() }
        output.append(contentsOf: value.description.utf8)
        if output.suffix(2).elementsEqual(".0".utf8) { output.removeLast(2) }
    }

    mutating func write(_ text: String) {
        output.append(0x22)
        // The quotation mark, the backslash, DEL, and what C1 controls begin with in UTF-8.
        if text.utf8.span.contains(lessThan: 0x20, orAnyOf: [0x22, 0x5C, 0x7F, 0xC2]) {
            writeEscaped(text)
        } else {
            output.append(contentsOf: text.utf8.span)
        }
        output.append(0x22)
    }

    // MARK: Parts of a record, which know where they end

    mutating func write(_ object: some RecordObject) {
        output.append(0x7B)
        object.writeMembers(to: &self)
        output.append(0x7D)
    }

    mutating func write(_ parts: [some RecordPart]) {
        output.append(0x5B)
        // By index: a loop would be handed a copy of each.
        for index in parts.indices {
            if index > 0 { output.append(0x2C) }
            parts[index].write(to: &self)
        }
        output.append(0x5D)
    }

    /// Writes a dictionary in the order of its keys: its own differs from run to run.
    mutating func write(_ parts: [String: some RecordPart]) {
        output.append(0x7B)
        for (index, part) in parts.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { output.append(0x2C) }
            write(part.key)
            output.append(0x3A)
            part.value.write(to: &self)
        }
        output.append(0x7D)
    }

    /// Writes a member of an object. The key needs no escapes.
    mutating func member(_ key: String, _ part: some RecordPart) {
        // Behind a brace there is no other member yet; a value never ends with one.
        if output.last != 0x7B { output.append(0x2C) }
        output.append(0x22)
        output.append(contentsOf: key.utf8.span)
        output.append(0x22)
        output.append(0x3A)
        part.write(to: &self)
    }

    /// Writes a member, or nothing where there is none.
    mutating func member(_ key: String, _ part: (some RecordPart)?) {
        if let part { member(key, part) }
    }

    // MARK: Escapes

    /// RFC 8259 asks for the C0 controls; DEL and C1 are escaped as well, so that no terminal is driven by the wire.
    private mutating func writeEscaped(_ text: String) {
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
