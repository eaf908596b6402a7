/// By how much records are longer than what they carry.
extension CipherSuite {
    /// The octets that encryption adds to a record. For block ciphers, whose padding varies, the mean.
    func overhead(in version: ProtocolVersion) -> Int {
        // The content type is encrypted too (RFC 8446 section 5.2).
        if version.isTLS13 { return 1 + tagLength }
        let name = name
        if name.hasSuffix("_CHACHA20_POLY1305_SHA256") { return tagLength }
        // The explicit part of the nonce (RFC 5288 section 3, RFC 6655 section 3).
        if Self.counterModes.contains(where: name.hasSuffix) { return 8 + tagLength }
        guard let block = blockLength else { return macLength }
        // The initialization vector is in the record since TLS 1.1 (RFC 4346 section 6.2.3.2).
        let vector = version.rawValue >= 0x0302 ? block : 0
        return vector + macLength + block / 2
    }

    /// The length of the record with a Finished of TLS 1.3: the message's header, a hash, the content type, a tag.
    var finishedLength: Int { 4 + (name.hasSuffix("_SHA384") ? 48 : 32) + 1 + tagLength }

    private static let counterModes = ["_GCM_SHA256", "_GCM_SHA384", "_CCM", "_CCM_8"]
    private static let longBlocks = [
        "_128_CBC_SHA", "_256_CBC_SHA", "_CBC_SHA256", "_CBC_SHA384", "SEED_CBC_SHA",
    ]
    private static let shortBlocks = ["_CBC_SHA", "_CBC_40_MD5", "_CBC_56_MD5"]

    private var blockLength: Int? {
        let name = name
        if Self.longBlocks.contains(where: name.hasSuffix) { return 16 }
        return Self.shortBlocks.contains(where: name.hasSuffix) ? 8 : nil
    }

    private var tagLength: Int {
        name.hasSuffix("_CCM_8") || name.hasSuffix("_CCM_8_SHA256") ? 8 : 16
    }

    private var macLength: Int {
        if name.hasSuffix("_SHA384") { return 48 }
        if name.hasSuffix("_SHA256") { return 32 }
        return name.hasSuffix("_MD5") ? 16 : 20
    }
}
