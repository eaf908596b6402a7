internal import TLSDecoding

/// A whole record as it was on the wire.
struct TLSRecord: Sendable, Equatable {
    /// What it holds, or in TLS 1.3 pretends to.
    var type: RecordHeader.ContentType
    /// The version in its header.
    var version: ProtocolVersion
    /// What follows the header.
    var body: [UInt8]

    /// The five octets of the header.
    var header: [UInt8] {
        [
            type.rawValue, UInt8(version.rawValue >> 8), UInt8(version.rawValue & 0xFF),
            UInt8(truncatingIfNeeded: body.count >> 8), UInt8(truncatingIfNeeded: body.count),
        ]
    }
}

/// What was inside a record.
struct TLSContent: Sendable, Equatable {
    /// What the octets are.
    var type: RecordHeader.ContentType
    /// The octets, without code, tag and padding.
    var octets: [UInt8]
}
