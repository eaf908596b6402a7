import ByteReading
import Provenance

/// JSON text in the making.
///
/// `Encodable` never says that a container is finished. So each container remembers how deep it stands, and
/// writing to it first closes what was opened inside it.
struct JSONBuffer: ~Copyable {
    /// An object or array that is still open.
    private struct OpenContainer {
        var closer: UInt8
        var isEmpty = true
    }

    private var output = OutputBytes(minimumCapacity: 4096)
    private var open: [OpenContainer] = []

    /// Adds what was written to an output.
    func append(to bytes: inout [UInt8]) {
        output.append(to: &bytes)
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
        case nil, 0x3A, 0x2C, 0x5B: append("{}")
        default: break
        }
    }

    // MARK: Values

    mutating func writeNull() {
        append("null")
    }

    mutating func write(_ value: Bool) {
        append(value ? "true" : "false")
    }

    mutating func write(_ value: some FixedWidthInteger) {
        var magnitude = UInt64(value.magnitude)
        // From the last digit to the first: to divide by a constant takes no division.
        var digits = InlineArray<20, UInt8>(repeating: 0x30)
        var start = digits.count
        repeat {
            start -= 1
            digits[start] = 0x30 + UInt8(truncatingIfNeeded: magnitude % 10)
            magnitude /= 10
        } while magnitude > 0
        if value < 0 { output.append(0x2D) }
        output.append(digits.span.extracting(droppingFirst: start))
    }

    /// The shortest text that reads back as the same number. JSON has no word for what is not finite: null.
    mutating func write(shortest value: some BinaryFloatingPoint & LosslessStringConvertible) {
        guard value.isFinite else { return writeNull() }
        let text = value.description
        let digits = text.utf8.span
        let isWhole = digits.count > 2 && digits[digits.count - 2] == 0x2E && digits[digits.count - 1] == 0x30
        output.append(digits.extracting(droppingLast: isWhole ? 2 : 0))
    }

    /// The same of a number that is whole nanoseconds, as times are, without the search for the shortest text: of up to fifteen
    /// digits there is no shorter one for the same number.
    mutating func write(_ value: Double) {
        let nanoseconds = (value * 1e9).rounded()
        // Smaller ones are written with an exponent.
        guard value >= 1e-4, nanoseconds < 1e15, nanoseconds / 1e9 == value else {
            return write(shortest: value)
        }
        let (whole, fraction) = UInt64(nanoseconds).quotientAndRemainder(dividingBy: 1_000_000_000)
        write(whole)
        guard fraction > 0 else { return }
        output.append(0x2E)
        var rest = fraction
        while rest > 0 {
            rest *= 10
            output.append(0x30 + UInt8(truncatingIfNeeded: rest / 1_000_000_000))
            rest %= 1_000_000_000
        }
    }

    mutating func write(_ text: String) {
        // The quotation mark, the backslash, DEL. Most texts are of ASCII and need no second look.
        let bytes = text.utf8.span
        if bytes.contains(lessThan: 0x20, orAnyOf: [0x22, 0x5C, 0x7F], orBeyondASCII: true) {
            writeUnusual(text)
        } else {
            output.append(quoted: bytes)
        }
    }

    /// Writes a text that needs no escapes, such as the name of a case.
    mutating func write(name: String) {
        output.append(quoted: name.utf8.span)
    }

    /// Writes a moment as RFC 3339 text.
    mutating func write(_ time: Timestamp) {
        time.withRFC3339 { output.append(quoted: $0) }
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
    mutating func member(_ key: StaticString, _ part: some RecordPart) {
        output.append(member: key)
        part.write(to: &self)
    }

    /// Writes a member, or nothing where there is none.
    mutating func member(_ key: StaticString, _ part: (some RecordPart)?) {
        if let part { member(key, part) }
    }

    // MARK: Bytes

    @inline(__always)
    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { unsafe output.append($0) }
    }

    // MARK: Escapes

    private mutating func writeUnusual(_ text: String) {
        // What treacherous characters begin with in UTF-8, too.
        let bytes = text.utf8.span
        if bytes.contains(lessThan: 0x20, orAnyOf: [0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xF3]) {
            writeEscaped(text)
        } else {
            output.append(quoted: bytes)
        }
    }

    /// RFC 8259 asks for the C0 controls; DEL and what is treacherous in texts are escaped as well, so that no terminal and no
    /// reader is driven by the wire.
    private mutating func writeEscaped(_ text: String) {
        output.append(0x22)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: append("\\\"")
            case 0x5C: append("\\\\")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            case let value where value < 0x20 || value == 0x7F || SafeText.isTreacherous(value):
                // Beyond the first 65,536 characters JSON wants two units of UTF-16.
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    append("\\u")
                    for shift in [12, 8, 4, 0] as [UInt16] {
                        output.append(Self.hexDigit(UInt32(unit >> shift & 15)))
                    }
                }
            default:
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
            }
        }
        output.append(0x22)
    }

    private static func hexDigit(_ value: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 10 ? 0x30 + value : 0x57 + value)
    }
}
