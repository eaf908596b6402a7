/// The ASCII octets that the protocols here are built from.
public enum ASCII {
    /// Horizontal tab.
    @inlinable @inline(__always) public static var tab: UInt8 { 0x09 }
    /// Line feed.
    @inlinable @inline(__always) public static var lineFeed: UInt8 { 0x0A }
    /// Carriage return.
    @inlinable @inline(__always) public static var carriageReturn: UInt8 { 0x0D }
    /// Space.
    @inlinable @inline(__always) public static var space: UInt8 { 0x20 }
    /// `"`
    @inlinable @inline(__always) public static var quotationMark: UInt8 { 0x22 }
    /// `-`
    @inlinable @inline(__always) public static var hyphen: UInt8 { 0x2D }
    /// `.`
    @inlinable @inline(__always) public static var dot: UInt8 { 0x2E }
    /// `:`
    @inlinable @inline(__always) public static var colon: UInt8 { 0x3A }
    /// `<`
    @inlinable @inline(__always) public static var lessThan: UInt8 { 0x3C }
    /// `>`
    @inlinable @inline(__always) public static var greaterThan: UInt8 { 0x3E }
    /// `=`
    @inlinable @inline(__always) public static var equals: UInt8 { 0x3D }

    /// The octet with a lower-case letter made upper case; every other octet unchanged.
    @inlinable @inline(__always)
    public static func uppercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte
    }

    /// Whether the octet is `0` to `9`.
    @inlinable @inline(__always)
    public static func isDigit(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39
    }

    /// The value of a hexadecimal digit of either case; nil for any other octet.
    @inlinable @inline(__always)
    public static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
        switch uppercased(byte) {
        case let digit where isDigit(digit): digit - 0x30
        case let letter where letter >= 0x41 && letter <= 0x46: letter - 0x41 + 10
        default: nil
        }
    }

    /// Whether the octet is a letter of either case.
    @inlinable @inline(__always)
    public static func isLetter(_ byte: UInt8) -> Bool {
        let upper = uppercased(byte)
        return upper >= 0x41 && upper <= 0x5A
    }

    /// Whether the octet is a space or a tab.
    @inlinable @inline(__always)
    public static func isBlank(_ byte: UInt8) -> Bool {
        byte == space || byte == tab
    }
}
