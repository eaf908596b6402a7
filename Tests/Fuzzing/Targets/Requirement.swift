/// Ends the run with a reason unless something holds. An optimised `precondition` tells none.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
}

/// Ends the run, telling the first difference, unless both are the same.
func requireSame<Element: Equatable>(_ one: [Element], _ other: [Element], _ what: String) {
    guard one != other else { return }
    let index = zip(one, other).prefix { $0 == $1 }.count
    let first = index < one.count ? "\(one[index])" : "the end"
    let second = index < other.count ? "\(other[index])" : "the end"
    fatalError("\(what): at \(index) \(first) and \(second)")
}
