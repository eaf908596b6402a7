@testable import TLSDecoding

/// Builds a ClientHello from its lists.
struct HelloBuilder {
    var version: UInt16 = 0x0303
    var session: [UInt8] = []
    var suites: [UInt16] = [0x1301]
    var extensions: [(type: UInt16, content: [UInt8])] = []

    /// The message without its header.
    var body: [UInt8] {
        let list = extensions.flatMap { Self.number($0.type) + Self.vector16($0.content) }
        return Self.number(version) + [UInt8](repeating: 0x11, count: 32) + Self.vector8(session)
            + Self.vector16(Self.numbers(suites)) + [1, 0] + (extensions.isEmpty ? [] : Self.vector16(list))
    }

    mutating func add(_ type: UInt16, _ content: [UInt8] = []) {
        extensions.append((type, content))
    }

    mutating func addServerName(_ name: String) {
        add(0, Self.vector16([0] + Self.vector16(Array(name.utf8))))
    }

    mutating func addProtocols(_ names: String...) {
        add(16, Self.vector16(names.flatMap { Self.vector8(Array($0.utf8)) }))
    }

    static func number(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 0xFF)] }
    static func numbers(_ values: [UInt16]) -> [UInt8] { values.flatMap(number) }
    static func vector8(_ content: [UInt8]) -> [UInt8] { [UInt8(content.count)] + content }
    static func vector16(_ content: [UInt8]) -> [UInt8] { number(UInt16(content.count)) + content }
}
