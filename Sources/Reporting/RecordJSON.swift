import ByteReading
import Provenance

/// The JSON of a record in the making, member by member.
///
/// What `encode(to:)` writes is the same, in a dozen times the instructions: each value goes through a container that is
/// allocated for it and found by its type at run time. There is a record for every session, so its parts write themselves
/// (`RecordPart`), with the keys of their `CodingKeys` in that order. A test holds one against the other.
struct RecordJSON {
    private(set) var output: [UInt8]

    /// Text to be added to.
    init(output: consuming [UInt8]) {
        self.output = output
    }

    // MARK: Structure

    mutating func beginObject() { output.append(0x7B) }
    mutating func endObject() { output.append(0x7D) }

    /// Adds a key, which needs no escapes.
    private mutating func begin(_ key: String) {
        // Behind a brace there is no other member yet; a value never ends with one.
        if output.last != 0x7B { output.append(0x2C) }
        output.append(0x22)
        output.append(contentsOf: key.utf8.span)
        output.append(0x22)
        output.append(0x3A)
    }

    mutating func member<Part: RecordPart>(_ key: String, _ part: Part) {
        begin(key)
        part.write(to: &self)
    }

    /// Adds a member, or nothing where there is none.
    mutating func member<Part: RecordPart>(_ key: String, _ part: Part?) {
        if let part { member(key, part) }
    }

    // MARK: Values

    mutating func write(_ value: Bool) { output.append(contentsOf: (value ? "true" : "false").utf8) }

    mutating func write(_ value: some FixedWidthInteger) { JSONBuffer.append(value, to: &output) }

    mutating func write(_ value: Double) { JSONBuffer.append(value, to: &output) }

    mutating func write(_ text: String) { JSONBuffer.append(text, to: &output) }

    mutating func write<Element: RecordPart>(_ elements: [Element]) {
        output.append(0x5B)
        // By index: a loop would be handed a copy of each.
        for index in elements.indices {
            if index > 0 { output.append(0x2C) }
            elements[index].write(to: &self)
        }
        output.append(0x5D)
    }

    /// Writes a dictionary in the order of its keys.
    mutating func write(_ texts: [String: String]) {
        output.append(0x7B)
        var isFirst = true
        for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
            if !isFirst { output.append(0x2C) }
            isFirst = false
            write(key)
            output.append(0x3A)
            write(text)
        }
        output.append(0x7D)
    }
}

/// Something that a record is made of and that writes its own JSON.
protocol RecordPart {
    func write(to json: inout RecordJSON)
}

extension RecordPart where Self: RawRepresentable, RawValue == String {
    func write(to json: inout RecordJSON) { json.write(rawValue) }
}

extension String: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension Bool: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension Int: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension UInt64: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension UInt16: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension Double: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension Timestamp: RecordPart {
    func write(to json: inout RecordJSON) { json.write(rfc3339) }
}

extension Array: RecordPart where Element: RecordPart {
    func write(to json: inout RecordJSON) { json.write(self) }
}

extension Dictionary: RecordPart where Key == String, Value == String {
    func write(to json: inout RecordJSON) { json.write(self) }
}
