/// How often each case of a closed set occurred.
package struct Tally<Case: Hashable & Sendable>: Mergeable {
    /// The cases that occurred, with their counts.
    package private(set) var counts: [Case: Int] = [:]

    /// A tally of nothing.
    package init() {}

    /// How often a case occurred.
    package subscript(_ value: Case) -> Int { counts[value, default: 0] }

    /// The sum over all cases.
    package var total: Int { counts.values.reduce(0, +) }

    /// Counts one more occurrence.
    package mutating func count(_ value: Case) {
        counts[value, default: 0] += 1
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: Tally) {
        for (value, count) in other.counts { counts[value, default: 0].merge(count) }
    }
}

extension Tally where Case: RawRepresentable, Case.RawValue == String {
    /// The cases that occurred, most frequent first, then by name.
    package var ordered: [(value: Case, count: Int)] {
        counts.map { (value: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.value.rawValue) < ($0.count, $1.value.rawValue) }
    }
}
