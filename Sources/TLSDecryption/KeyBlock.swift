/// The keys of both directions up to TLS 1.2 (RFC 5246 section 6.3).
struct KeyBlock {
    let client: RecordProtection
    let server: RecordProtection

    init(
        master: [UInt8], clientRandom: [UInt8], serverRandom: [UInt8], _ suite: SuiteParameters,
        encryptsThenMAC: Bool
    ) {
        let macLength = suite.mac?.length ?? 0
        let keyLength = suite.cipher.keyLength
        let vectorLength = RecordProtection.fixedVectorLength(of: suite.cipher)
        let block = suite.hash.pseudorandom(
            master, "key expansion", serverRandom + clientRandom,
            count: 2 * (macLength + keyLength + vectorLength))
        var rest = block[...]
        func take(_ count: Int) -> [UInt8] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        let macKeys = (take(macLength), take(macLength))
        let keys = (take(keyLength), take(keyLength))
        let vectors = (take(vectorLength), take(vectorLength))
        func protection(_ macKey: [UInt8], _ key: [UInt8], _ vector: [UInt8]) -> RecordProtection {
            RecordProtection(
                suite, key: key, vector: vector, macKey: macKey, encryptsThenMAC: encryptsThenMAC)
        }
        client = protection(macKeys.0, keys.0, vectors.0)
        server = protection(macKeys.1, keys.1, vectors.1)
    }
}
