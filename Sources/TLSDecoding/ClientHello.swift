/// What a client offers (RFC 8446 section 4.1.2), read where it is asked for. Lists are as they were sent, GREASE
/// (RFC 8701) among them.
public struct ClientHello: Sendable {
    /// The version in the place where TLS 1.2 and older have the highest one.
    public let legacyVersion: ProtocolVersion
    /// What the client adds to the keys by chance, 32 octets; empty in the form of SSL 2.0.
    public let random: [UInt8]
    /// Whether it names a session to resume; in TLS 1.3 that is for middleboxes.
    public let offersSessionIdentifier: Bool
    private let suites: ArraySlice<UInt8>
    private let extensions: HelloExtensions

    /// The message in a body without its header; nil when it breaks off before the extensions.
    public init?(_ body: [UInt8]) {
        var reader = WireReader(body[...])
        // After the suites the compression methods.
        guard let version = reader.uint16(), let random = reader.opaque(32), let session = reader.vector8(),
            let suites = reader.vector16(), reader.vector8() != nil
        else { return nil }
        legacyVersion = ProtocolVersion(rawValue: version)
        self.random = Array(random)
        offersSessionIdentifier = !session.isEmpty
        self.suites = suites
        extensions = HelloExtensions(&reader)
    }

    /// The message in the form of SSL 2.0 (RFC 5246 section E.2), from behind its version; nil when it breaks off.
    /// Its suites have three octets, of which the first is 0 but for those of SSL 2.0 itself.
    init?(v2 body: [UInt8], version: ProtocolVersion) {
        var reader = WireReader(body[...])
        guard let suiteLength = reader.uint16(), let sessionLength = reader.uint16(), reader.uint16() != nil,
            var list = reader.opaque(Int(suiteLength)).map({ WireReader($0) })
        else { return nil }
        legacyVersion = version
        random = []
        offersSessionIdentifier = sessionLength > 0
        var suites: [UInt8] = []
        while let kind = list.uint8(), let number = list.opaque(2) {
            if kind == 0 { suites += number }
        }
        self.suites = suites[...]
        var nothing = WireReader([])
        extensions = HelloExtensions(&nothing)
    }

    /// The cipher suites.
    public var cipherSuites: [CipherSuite] { cipherSuiteNumbers.map { CipherSuite(rawValue: $0) } }

    /// The numbers of the cipher suites.
    var cipherSuiteNumbers: [UInt16] { WireReader.numbers(in: suites) }

    /// The versions offered without GREASE, in the client's order.
    public var versions: [ProtocolVersion] {
        guard var content = extensions[.supportedVersions] else { return [legacyVersion] }
        return WireReader.numbers(in: content.vector8()).filter { !GREASE.holds($0) }
            .map { ProtocolVersion(rawValue: $0) }
    }

    /// Whether data may follow before the server's answer (RFC 8446 section 4.2.10).
    public var offersEarlyData: Bool { extensions[.earlyData] != nil }
}

/// What its extensions say.
extension ClientHello {
    /// The numbers of the extensions.
    public var extensionTypes: [UInt16] { extensions.types }

    /// The groups for the key exchange.
    public var groups: [NamedGroup] { groupNumbers.map { NamedGroup(rawValue: $0) } }

    /// The numbers of the groups.
    var groupNumbers: [UInt16] {
        var content = extensions[.supportedGroups]
        return WireReader.numbers(in: content?.vector16())
    }

    /// The forms of points on curves (RFC 8422 section 5.1.2).
    public var pointFormats: [UInt8] {
        var content = extensions[.pointFormats]
        return Array(content?.vector8() ?? [])
    }

    /// The signature algorithms by their numbers (RFC 8446 section 4.2.3).
    public var signatureAlgorithms: [UInt16] {
        var content = extensions[.signatureAlgorithms]
        return WireReader.numbers(in: content?.vector16())
    }

    /// The application protocols (RFC 7301).
    public var applicationProtocols: [ArraySlice<UInt8>] {
        var content = extensions[.applicationProtocols]
        var names = WireReader(content?.vector16() ?? [])
        var found: [ArraySlice<UInt8>] = []
        while let name = names.vector8() { found.append(name) }
        return found
    }

    /// The name of type `host_name` in the list of the server's names (RFC 6066 section 3); one that is longer than
    /// a domain name can be is none.
    public var serverName: String? {
        guard var content = extensions[.serverName], let list = content.vector16() else { return nil }
        var names = WireReader(list)
        while let type = names.uint8(), let name = names.vector16() {
            if type == 0 { return name.count <= 255 ? String(decoding: name, as: UTF8.self) : nil }
        }
        return nil
    }

    /// Whether it holds a session ticket of TLS 1.2 or older (RFC 5077).
    public var offersTicket: Bool {
        extensions[.sessionTicket].map { !$0.isAtEnd } ?? false
    }
}
