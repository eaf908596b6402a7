/// What is remembered of the keys that were asked for last: between one and two times `limit` of them, whatever comes.
struct RecentMemory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var recent: [Key: Value] = [:]
    private var older: [Key: Value] = [:]
    private let limit: Int

    init(limit: Int = 10_000) {
        self.limit = limit
    }

    /// How many keys are remembered.
    var count: Int { recent.count + older.count }

    /// What is known of a key.
    subscript(_ key: Key) -> Value? { recent[key] ?? older[key] }

    /// Changes what is known of a key, beginning with `initial`, and tells what it is then.
    mutating func update(_ key: Key, from initial: Value, _ change: (inout Value) -> Void) -> Value {
        if let place = recent.index(forKey: key) {
            change(&recent.values[place])
            return recent.values[place]
        }
        var value = (older.isEmpty ? nil : older.removeValue(forKey: key)) ?? initial
        change(&value)
        if recent.count >= limit {
            older = recent
            recent = [:]
        }
        recent[key] = value
        return value
    }
}
