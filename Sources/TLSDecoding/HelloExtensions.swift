/// The extensions at the end of a hello (RFC 8446 section 4.2); of a type that comes twice, the first one.
struct HelloExtensions: Sendable {
    /// The types that are read.
    enum ExtensionType: UInt16 {
        /// RFC 6066 section 3.
        case serverName = 0
        /// RFC 6066 section 8.
        case statusRequest = 5
        case supportedGroups = 10
        /// RFC 8422 section 5.1.2.
        case pointFormats = 11
        case signatureAlgorithms = 13
        /// RFC 7301 section 3.1.
        case applicationProtocols = 16
        /// RFC 7366.
        case encryptThenMAC = 22
        /// RFC 5077 section 3.2.
        case sessionTicket = 35
        case preSharedKey = 41
        case earlyData = 42
        case supportedVersions = 43
        case keyShare = 51
    }

    private let list: ArraySlice<UInt8>

    /// Takes the list that a reader stands at.
    init(_ reader: inout WireReader) {
        list = reader.vector16() ?? []
    }

    /// The content of an extension.
    subscript(type: ExtensionType) -> WireReader? {
        var reader = WireReader(list)
        while let number = reader.uint16(), let content = reader.vector16() {
            if number == type.rawValue { return WireReader(content) }
        }
        return nil
    }

    /// The types of all that are there as a whole, in their order.
    var types: [UInt16] {
        var types: [UInt16] = []
        var reader = WireReader(list)
        while let number = reader.uint16(), reader.vector16() != nil { types.append(number) }
        return types
    }
}
