import Provenance

/// Something that a record is made of and that writes its own JSON.
///
/// What `encode(to:)` writes is the same, in a dozen times the instructions: each value goes through a container that is
/// allocated for it and found by its type at run time. There is a record for every session, so its parts write themselves,
/// with the keys of their `CodingKeys` in that order. A test holds one against the other.
protocol RecordPart {
    func write(to json: inout JSONBuffer)
}

/// A part that is an object.
protocol RecordObject: RecordPart {
    /// Writes what stands between the braces.
    func writeMembers(to json: inout JSONBuffer)
}

extension RecordObject {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension RecordPart where Self: RawRepresentable, RawValue == String {
    func write(to json: inout JSONBuffer) { json.write(name: rawValue) }
}

extension RecordPart where Self: FixedWidthInteger {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension Int: RecordPart {}
extension UInt64: RecordPart {}
extension UInt16: RecordPart {}

extension Double: RecordPart {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension Bool: RecordPart {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension String: RecordPart {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension Timestamp: RecordPart {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension Array: RecordPart where Element: RecordPart {
    func write(to json: inout JSONBuffer) { json.write(self) }
}

extension Dictionary: RecordPart where Key == String, Value: RecordPart {
    func write(to json: inout JSONBuffer) { json.write(self) }
}
