/// What two parts of a run can put together: parts that saw disjoint sessions give what one part had seen alone.
public protocol Mergeable: Equatable, Sendable {
    /// Takes in what the other part saw. Associative, and commutative as long as no cap was reached.
    mutating func merge(_ other: Self)
}

/// A count. It saturates: sizes come from the wire, and no input may trap.
extension Int: Mergeable {
    /// Adds the other part's count.
    public mutating func merge(_ other: Int) {
        let (sum, overflow) = addingReportingOverflow(other)
        self = overflow ? .max : sum
    }
}
