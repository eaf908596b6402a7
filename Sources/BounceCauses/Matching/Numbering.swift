/// Numbers for keys, from 0, in the order in which they are first asked for.
struct Numbering<Key: Hashable & Sendable>: Sendable {
    /// The keys by their numbers.
    private(set) var keys: [Key] = []
    /// The number of each key.
    private(set) var numbers: [Key: Int] = [:]

    /// The number of a key; its own from now on, if it had none.
    mutating func number(of key: Key) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }
}
