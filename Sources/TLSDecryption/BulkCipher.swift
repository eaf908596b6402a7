internal import Crypto
internal import CryptoExtras

/// The ciphers that records are encrypted with.
enum BulkCipher: Sendable {
    case aes128GCM, aes256GCM, chaCha20Poly1305, aes128CBC, aes256CBC

    /// The tag at the end of what an authenticated cipher makes.
    static let tagLength = 16
    /// A block of AES, which is the length of its initialization vector, too.
    static let blockLength = 16

    /// The octets of a key.
    var keyLength: Int {
        switch self {
        case .aes128GCM, .aes128CBC: 16
        case .aes256GCM, .chaCha20Poly1305, .aes256CBC: 32
        }
    }

    /// What an authenticated cipher encrypted, its tag last; nil when it is not authentic.
    func open(_ octets: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8], authenticating: [UInt8]) -> [UInt8]?
    {
        guard octets.count >= Self.tagLength else { return nil }
        let text = octets.dropLast(Self.tagLength)
        let tag = octets.suffix(Self.tagLength)
        let key = SymmetricKey(data: key)
        switch self {
        case .aes128GCM, .aes256GCM:
            guard let nonce = try? AES.GCM.Nonce(data: nonce),
                let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: text, tag: tag)
            else { return nil }
            return (try? AES.GCM.open(box, using: key, authenticating: authenticating)).map { Array($0) }
        case .chaCha20Poly1305:
            guard let nonce = try? ChaChaPoly.Nonce(data: nonce),
                let box = try? ChaChaPoly.SealedBox(nonce: nonce, ciphertext: text, tag: tag)
            else { return nil }
            return (try? ChaChaPoly.open(box, using: key, authenticating: authenticating)).map { Array($0) }
        case .aes128CBC, .aes256CBC:
            return nil
        }
    }

    /// The blocks that follow an initialization vector, padding included; nil when they are no whole blocks.
    func decryptBlocks(_ octets: ArraySlice<UInt8>, key: [UInt8]) -> [UInt8]? {
        let blocks = octets.dropFirst(Self.blockLength)
        guard !blocks.isEmpty, blocks.count.isMultiple(of: Self.blockLength),
            let vector = try? AES._CBC.IV(ivBytes: octets.prefix(Self.blockLength)),
            let text = try? AES._CBC.decrypt(
                blocks, using: SymmetricKey(data: key), iv: vector, noPadding: true)
        else { return nil }
        return Array(text)
    }
}
