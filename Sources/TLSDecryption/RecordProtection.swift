internal import TLSDecoding

/// The keys of one direction, and the number of its next record.
struct RecordProtection: Sendable {
    /// How a record is put together.
    private enum Construction {
        /// RFC 8446 section 5.2. The keys were made from the secret, and the next ones will be.
        case tls13(secret: [UInt8])
        /// RFC 5288 section 3, RFC 7905 section 2.
        case authenticated
        /// RFC 5246 section 6.2.3.2, or RFC 7366.
        case block(KeyedHash, macKey: [UInt8], encryptsThenMAC: Bool)
    }

    private let suite: SuiteParameters
    private let construction: Construction
    private let key: [UInt8]
    private let vector: [UInt8]
    /// The number of the next record.
    private var sequence: UInt64 = 0

    /// The keys that follow from a traffic secret of TLS 1.3 (RFC 8446 section 7.3).
    init(secret: [UInt8], _ suite: SuiteParameters) {
        self.suite = suite
        construction = .tls13(secret: secret)
        key = suite.hash.expand(secret, "key", count: suite.cipher.keyLength)
        vector = suite.hash.expand(secret, "iv", count: 12)
    }

    /// The keys out of a key block.
    init(_ suite: SuiteParameters, key: [UInt8], vector: [UInt8], macKey: [UInt8], encryptsThenMAC: Bool) {
        self.suite = suite
        self.key = key
        self.vector = vector
        construction =
            suite.mac.map { .block($0, macKey: macKey, encryptsThenMAC: encryptsThenMAC) } ?? .authenticated
    }

    /// The octets of a key block that are part of every nonce.
    static func fixedVectorLength(of cipher: BulkCipher) -> Int {
        switch cipher {
        case .aes128GCM, .aes256GCM: 4
        case .chaCha20Poly1305: 12
        case .aes128CBC, .aes256CBC: 0
        }
    }

    /// The keys after these, in TLS 1.3 (RFC 8446 section 7.2).
    var updated: RecordProtection {
        guard case .tls13(let secret) = construction else { return self }
        return RecordProtection(
            secret: suite.hash.expand(secret, "traffic upd", count: suite.hash.length), suite)
    }

    /// About how many octets a body of that length holds.
    func contentLength(of bodyLength: Int) -> Int {
        let overhead =
            switch construction {
            case .tls13: BulkCipher.tagLength + 1
            case .authenticated: BulkCipher.tagLength + (vector.count == 4 ? 8 : 0)
            case .block(let hash, _, _): BulkCipher.blockLength + hash.length + BulkCipher.blockLength / 2
            }
        return max(0, bodyLength - overhead)
    }

    /// Passes over records that are not to be had.
    mutating func skip(_ records: Int) {
        sequence &+= UInt64(records)
    }

    /// Decrypts the next record; nil, and nothing is changed, when it is not authentic.
    mutating func open(_ record: TLSRecord) -> TLSContent? {
        guard let content = decrypt(record) else { return nil }
        sequence &+= 1
        return content
    }

    private func decrypt(_ record: TLSRecord) -> TLSContent? {
        switch construction {
        case .tls13: decryptTLS13(record)
        case .authenticated: decryptAuthenticated(record)
        case .block(let hash, let macKey, let encryptsThenMAC):
            encryptsThenMAC
                ? decryptGuarded(record, hash, macKey) : decryptBlocks(record, hash, macKey)
        }
    }

    /// The content's type comes after it, and zeros after that.
    private func decryptTLS13(_ record: TLSRecord) -> TLSContent? {
        guard record.type == .applicationData,
            let inner = suite.cipher.open(
                record.body[...], key: key, nonce: maskedVector, authenticating: record.header),
            let end = inner.lastIndex(where: { $0 != 0 }),
            let type = RecordHeader.ContentType(rawValue: inner[end]), type != .clientHelloV2
        else { return nil }
        return TLSContent(type: type, octets: Array(inner[..<end]))
    }

    /// AES in the counter mode has a part of the nonce in the record.
    private func decryptAuthenticated(_ record: TLSRecord) -> TLSContent? {
        let explicit = vector.count == 4 ? 8 : 0
        let length = record.body.count - explicit - BulkCipher.tagLength
        guard length >= 0 else { return nil }
        let nonce = explicit > 0 ? vector + record.body.prefix(explicit) : maskedVector
        return suite.cipher.open(
            record.body.dropFirst(explicit), key: key, nonce: nonce,
            authenticating: pseudoHeader(record, length: length)
        ).map { TLSContent(type: record.type, octets: $0) }
    }

    /// The code is inside, before the padding.
    private func decryptBlocks(_ record: TLSRecord, _ hash: KeyedHash, _ macKey: [UInt8]) -> TLSContent? {
        guard let text = suite.cipher.decryptBlocks(record.body[...], key: key),
            let unpadded = Self.withoutPadding(text), unpadded.count >= hash.length
        else { return nil }
        let content = Array(unpadded.dropLast(hash.length))
        let code = hash.code(of: pseudoHeader(record, length: content.count) + content, key: macKey)
        return unpadded.suffix(hash.length).elementsEqual(code)
            ? TLSContent(type: record.type, octets: content) : nil
    }

    /// The code is outside, after the blocks.
    private func decryptGuarded(_ record: TLSRecord, _ hash: KeyedHash, _ macKey: [UInt8]) -> TLSContent? {
        let blocks = record.body.dropLast(hash.length)
        let code = hash.code(of: pseudoHeader(record, length: blocks.count) + blocks, key: macKey)
        guard record.body.suffix(hash.length).elementsEqual(code),
            let text = suite.cipher.decryptBlocks(blocks, key: key),
            let content = Self.withoutPadding(text)
        else { return nil }
        return TLSContent(type: record.type, octets: Array(content))
    }

    /// The last octet tells how many there are before it, all of the same value.
    private static func withoutPadding(_ text: [UInt8]) -> ArraySlice<UInt8>? {
        guard let count = text.last, text.count > Int(count),
            text.suffix(Int(count) + 1).allSatisfy({ $0 == count })
        else { return nil }
        return text.dropLast(Int(count) + 1)
    }

    /// The vector with the record's number in its last octets.
    private var maskedVector: [UInt8] {
        var nonce = vector
        for (position, octet) in sequenceOctets.enumerated() { nonce[nonce.count - 8 + position] ^= octet }
        return nonce
    }

    private var sequenceOctets: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: sequence >> (56 - 8 * $0)) }
    }

    /// What is authenticated beside the content up to TLS 1.2.
    private func pseudoHeader(_ record: TLSRecord, length: Int) -> [UInt8] {
        sequenceOctets + record.header.prefix(3)
            + [UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)]
    }
}
