/// The extensions at the end of a hello (RFC 8446 section 4.2); of a type that comes twice, the first one.
struct HelloExtensions {
    /// The types that are read.
    enum ExtensionType: UInt16 {
        /// RFC 6066 section 3.
        case serverName = 0
        /// RFC 7301 section 3.1.
        case applicationProtocols = 16
        case preSharedKey = 41
        case earlyData = 42
        case supportedVersions = 43
        case keyShare = 51
    }

    private var contents: [ExtensionType: ArraySlice<UInt8>] = [:]

    /// Reads as many extensions as there are whole ones.
    init(_ reader: inout WireReader) {
        guard let list = reader.vector16() else { return }
        var reader = WireReader(list)
        while let number = reader.uint16(), let content = reader.vector16() {
            guard let type = ExtensionType(rawValue: number), contents[type] == nil else { continue }
            contents[type] = content
        }
    }

    /// The content of an extension.
    subscript(type: ExtensionType) -> WireReader? {
        contents[type].map { WireReader($0) }
    }
}
