/// Totals by key, where the keys come from the wire: past a limit new keys are counted but not kept, so that no
/// capture makes the totals grow without end.
public struct CappedTable<Key: Hashable & Comparable & Sendable, Value: Mergeable>: Mergeable {
    // Inlinable is what is done for every session or key: unspecialised code of another module takes ten times as long.
    @usableFromInline var kept: [Key: Value] = [:]
    @usableFromInline var lost = 0
    /// How many keys are kept at most.
    public let limit: Int

    /// The keys that are kept, with their totals.
    @inlinable
    public var entries: [Key: Value] { kept }

    /// How many additions were lost because their key came after the limit was reached.
    @inlinable
    public var overflow: Int { lost }

    /// An empty table for at most `limit` keys.
    public init(limit: Int) {
        self.limit = limit
    }

    /// The number of keys kept.
    public var count: Int { entries.count }

    /// Whether nothing was ever added.
    public var isEmpty: Bool { entries.isEmpty && overflow == 0 }

    /// The totals of a key, nil when it is not kept.
    public subscript(_ key: Key) -> Value? { entries[key] }

    /// Changes the totals of a key in place, beginning with `initial` where the key is new.
    @inlinable
    public mutating func update(
        _ key: Key, from initial: @autoclosure () -> Value, _ change: (inout Value) -> Void
    ) {
        // The second look-up is only paid when the table is full.
        if kept.count >= limit, kept[key] == nil {
            lost.merge(1)
        } else {
            change(&kept[key, default: initial()])
        }
    }

    /// Takes in another part's table. Keys come in order, so a full table keeps the same ones in every run.
    public mutating func merge(_ other: CappedTable) {
        lost.merge(other.lost)
        for (key, value) in other.entries.sorted(by: { $0.key < $1.key }) {
            merge(value, for: key)
        }
    }

    /// Adds to the totals of a key.
    @inlinable
    public mutating func merge(_ value: Value, for key: Key) {
        if kept[key]?.merge(value) != nil { return }
        if kept.count < limit { kept[key] = value } else { lost.merge(1) }
    }

    /// The entries by descending weight, then by key.
    @inlinable
    public func ordered<Weight: Comparable>(
        by weight: (Value) -> Weight
    ) -> [(key: Key, value: Value)] {
        // Keys and weights are sorted, not the totals themselves, which are large.
        var order = entries.map { (key: $0.key, weight: weight($0.value)) }
        order.sort { left, right in
            left.weight == right.weight ? left.key < right.key : left.weight > right.weight
        }
        return order.compactMap { item in entries[item.key].map { (key: item.key, value: $0) } }
    }
}

extension CappedTable where Value == Int {
    /// Counts one more occurrence of a key.
    @inlinable
    public mutating func count(_ key: Key) {
        update(key, from: 0) { $0.merge(1) }
    }

    /// The keys, most frequent first.
    public var ordered: [(key: Key, value: Int)] { ordered { $0 } }
}
