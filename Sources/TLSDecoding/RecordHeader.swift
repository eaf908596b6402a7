internal import ByteReading

/// The header of a TLS record, as its five octets come in (RFC 8446 section 5.1).
public struct RecordHeader: Sendable {
    /// What a record holds.
    public enum ContentType: UInt8, Sendable {
        case changeCipherSpec = 20
        case alert = 21
        case handshake = 22
        case applicationData = 23
        /// RFC 6520.
        case heartbeat = 24
        /// No record, but a ClientHello in the form of SSL 2.0, for servers of any version (RFC 5246 section
        /// E.2): a length with its top bit set, the message type 1, and the version.
        case clientHelloV2 = 0x80
    }

    /// How many octets it has.
    static let length: UInt8 = 5

    private var octets: UInt64 = 0
    private var count: UInt8 = 0

    /// A header of which no octet is there.
    public init() {}

    /// The ordinary header of which all octets stand at an offset; nil for any other, which is read octet by octet.
    @inline(__always)
    init?(whole bytes: Span<UInt8>, at offset: Int) {
        guard bytes.count - offset >= Int(Self.length), ContentType(rawValue: bytes[offset]) != nil,
            bytes[offset] & 0x80 == 0, bytes[offset + 1] == 3, bytes[offset + 2] <= 4,
            bytes[offset + 3] <= 0x48
        else { return nil }
        octets = UInt64(bytes.bigEndianUInt32(at: offset)) << 8 | UInt64(bytes[offset + 4])
        count = Self.length
    }

    /// Whether no octet is there.
    var isEmpty: Bool { count == 0 }

    /// The header's next octet; false when no header goes on like this.
    @inline(__always)
    public mutating func append(_ octet: UInt8) -> Bool {
        octets = octets << 8 | UInt64(octet)
        count += 1
        switch count {
        case 1: return ContentType(rawValue: octet) != nil || octet & 0x80 != 0
        case 2: return isV2 || octet == 3
        case 3: return isV2 ? octet == 1 : octet <= 4
        // The longest body is 2^14 + 2048 octets (RFC 5246 section 6.2.3).
        case 4: return isV2 ? octet == 3 : octet <= 0x48
        default: return true
        }
    }

    /// Whether all its octets are there.
    public var isComplete: Bool { count == Self.length }

    /// What the record holds; wants an octet.
    @inline(__always)
    public var type: ContentType { ContentType(rawValue: self[0]) ?? .clientHelloV2 }

    /// The version, which means little in TLS 1.3; wants a complete header.
    public var version: ProtocolVersion {
        isV2
            ? ProtocolVersion(rawValue: UInt16(self[3]) << 8 | UInt16(self[4]))
            : ProtocolVersion(rawValue: UInt16(self[1]) << 8 | UInt16(self[2]))
    }

    /// The octets that follow this header up to the next one; wants a complete header.
    @inline(__always)
    public var bodyLength: Int {
        // The length of the old form counts the type and the version.
        isV2
            ? max(0, (Int(self[0] & 0x7F) << 8 | Int(self[1])) - 3)
            : Int(self[3]) << 8 | Int(self[4])
    }

    @inline(__always)
    private var isV2: Bool { self[0] & 0x80 != 0 }

    @inline(__always)
    private subscript(position: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: octets >> (8 * (Int(count) - 1 - position)))
    }
}
