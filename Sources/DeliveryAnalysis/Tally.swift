/// How often each case of a closed set occurred.
public struct Tally<Case: Hashable & Sendable>: Mergeable {
    /// The cases that occurred, with their counts, in the order in which they first did. A handful: looking through
    /// them takes less than a hash.
    private var entries: [(value: Case, count: Int)] = []

    /// A tally of nothing.
    public init() {}

    /// How often a case occurred.
    public subscript(_ value: Case) -> Int { entries.first { $0.value == value }?.count ?? 0 }

    /// The sum over all cases.
    public var total: Int { entries.reduce(0) { $0 + $1.count } }

    /// The cases that occurred, with their counts.
    public var counts: [Case: Int] {
        Dictionary(entries.map { ($0.value, $0.count) }, uniquingKeysWith: +)
    }

    /// Counts one more occurrence.
    public mutating func count(_ value: Case) { add(1, of: value) }

    /// Takes in another part's totals.
    public mutating func merge(_ other: Tally) {
        for (value, count) in other.entries { add(count, of: value) }
    }

    private mutating func add(_ count: Int, of value: Case) {
        for index in entries.indices where entries[index].value == value {
            entries[index].count.merge(count)
            return
        }
        entries.append((value, count))
    }

    /// Whether both counted the same, in whatever order.
    public static func == (left: Tally, right: Tally) -> Bool {
        left.entries.count == right.entries.count
            && left.entries.allSatisfy { right[$0.value] == $0.count }
    }
}

extension Tally where Case: RawRepresentable, Case.RawValue == String {
    /// The cases that occurred, most frequent first, then by name.
    public var ordered: [(value: Case, count: Int)] {
        entries.sorted { ($1.count, $0.value.rawValue) < ($0.count, $1.value.rawValue) }
    }
}
