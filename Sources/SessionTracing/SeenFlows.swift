/// Which connections were seen, in a fixed amount of memory: of some millions one in tens is taken for seen that was not.
struct SeenFlows: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 20)

    mutating func insert(_ key: FlowKey) {
        let (word, bit) = place(of: key)
        bits[word] |= bit
    }

    func contains(_ key: FlowKey) -> Bool {
        let (word, bit) = place(of: key)
        return bits[word] & bit != 0
    }

    private func place(of key: FlowKey) -> (word: Int, bit: UInt64) {
        let digest = key.digest
        return ((digest >> 6) & (bits.count - 1), 1 << UInt64(digest & 63))
    }
}
