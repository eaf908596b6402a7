/// The random of a ClientHello, by which a key log names a connection.
struct ClientRandom: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The random of 32 octets; nil for any other number of them.
    init?(_ octets: some Collection<UInt8>) {
        guard octets.count == 32 else { return nil }
        for (position, octet) in octets.enumerated() {
            switch position / 8 {
            case 0: words.0 = words.0 << 8 | UInt64(octet)
            case 1: words.1 = words.1 << 8 | UInt64(octet)
            case 2: words.2 = words.2 << 8 | UInt64(octet)
            default: words.3 = words.3 << 8 | UInt64(octet)
            }
        }
    }

    static func == (left: ClientRandom, right: ClientRandom) -> Bool {
        left.words == right.words
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}
