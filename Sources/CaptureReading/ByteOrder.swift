/// The order in which a capture's writer put the bytes of a number.
enum ByteOrder {
    /// Least significant byte first.
    case little
    /// Most significant byte first.
    case big

    /// The order in which this machine's memory has them.
    static var ofThisMachine: ByteOrder { UInt16(1).littleEndian == 1 ? .little : .big }

    /// A number as it lies in the file, as a number of this machine; and the other way round.
    func native<Number: FixedWidthInteger>(_ number: Number) -> Number {
        switch self {
        case .little: Number(littleEndian: number)
        case .big: Number(bigEndian: number)
        }
    }
}
