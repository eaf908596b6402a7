/// The place of a group of failures, or of one kind of reply in a group.
struct BouncePath: Hashable, Comparable, Sendable {
    /// The keys of the groups, the outermost first; none for all failures together.
    var groups: [String] = []
    /// The kind of reply; nil for a group as a whole.
    var reply: FailureKey?

    /// The group that it stands in; nil for all failures together.
    var parent: BouncePath? {
        if reply != nil { return BouncePath(groups: groups) }
        return groups.isEmpty ? nil : BouncePath(groups: groups.dropLast())
    }

    /// A group comes before what is in it. A full table relies on that: it has every group of the replies it keeps.
    static func < (left: BouncePath, right: BouncePath) -> Bool {
        guard left.groups == right.groups else { return left.groups.lexicographicallyPrecedes(right.groups) }
        guard let reply = right.reply else { return false }
        return left.reply.map { $0 < reply } ?? true
    }
}
