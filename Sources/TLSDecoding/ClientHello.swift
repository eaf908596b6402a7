/// A ClientHello (RFC 8446 section 4.1.2), as far as its facts are wanted.
struct ClientHello {
    /// The server's name (RFC 6066 section 3).
    let serverName: String?
    /// Whether data may follow before the server's answer (RFC 8446 section 4.2.10).
    let offersEarlyData: Bool

    /// The message in a body without its header; nil when it breaks off before the extensions.
    init?(_ body: [UInt8]) {
        var reader = WireReader(body[...])
        // Version, random, session, cipher suites, compression methods.
        guard reader.uint16() != nil, reader.opaque(32) != nil, reader.vector8() != nil,
            reader.vector16() != nil, reader.vector8() != nil
        else { return nil }
        let extensions = HelloExtensions(&reader)
        serverName = extensions[.serverName].flatMap(Self.hostName)
        offersEarlyData = extensions[.earlyData] != nil
    }

    /// The name of type `host_name` in a list of names; one that is longer than a domain name can be is none.
    private static func hostName(_ content: WireReader) -> String? {
        var content = content
        guard let list = content.vector16() else { return nil }
        var names = WireReader(list)
        while let type = names.uint8(), let name = names.vector16() {
            if type == 0 { return name.count <= 255 ? String(decoding: name, as: UTF8.self) : nil }
        }
        return nil
    }
}
