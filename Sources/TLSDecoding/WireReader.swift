/// Reads the presentation language of TLS (RFC 8446 section 3); nil where the bytes end too early.
struct WireReader {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// What was not read yet.
    var rest: ArraySlice<UInt8> { bytes }

    /// Whether all was read.
    var isAtEnd: Bool { bytes.isEmpty }

    mutating func uint8() -> UInt8? {
        bytes.popFirst()
    }

    mutating func uint16() -> UInt16? {
        guard let octets = opaque(2) else { return nil }
        return octets.reduce(0) { $0 << 8 | UInt16($1) }
    }

    mutating func opaque(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    mutating func uint24() -> Int? {
        guard let octets = opaque(3) else { return nil }
        return octets.reduce(0) { $0 << 8 | Int($1) }
    }

    /// A vector whose length takes one octet.
    mutating func vector8() -> ArraySlice<UInt8>? {
        uint8().flatMap { opaque(Int($0)) }
    }

    /// A vector whose length takes two octets.
    mutating func vector16() -> ArraySlice<UInt8>? {
        uint16().flatMap { opaque(Int($0)) }
    }

    /// A vector whose length takes three octets.
    mutating func vector24() -> ArraySlice<UInt8>? {
        uint24().flatMap { opaque($0) }
    }

    /// The numbers of two octets that a vector consists of.
    static func numbers(in vector: ArraySlice<UInt8>?) -> [UInt16] {
        var numbers: [UInt16] = []
        guard let vector else { return numbers }
        numbers.reserveCapacity(vector.count / 2)
        var reader = WireReader(vector)
        while let number = reader.uint16() { numbers.append(number) }
        return numbers
    }
}
