/// Finds all wordings of all rules in one pass over a reply's words.
///
/// Every beginning of every alternative has a node, found by a fingerprint of its words, so that each further word of a
/// reply leads on to the next node or to none. A group that was found is a hit; a wording is a chain of hits.
struct PhraseIndex: Sendable {
    /// A group of alternatives that was found.
    private struct Hit {
        var group: Int
        var end: Int
    }

    /// A group within a wording, and how many words may stand before it.
    private struct Step: Sendable {
        var group: Int
        var gap: Int
    }

    /// A wording without its first group: a range of `steps`.
    private struct Chain: Sendable {
        var rest: Range<Int>
        var condition: Int
    }

    /// The nodes by the fingerprints of the words that lead there.
    private let nodes: [UInt64: Int]
    // What belongs together stands in flat arrays, and a range says which part: an array of arrays costs a reference
    // count at each look.
    /// The groups of which an alternative ends at each node, node after node.
    private let groups: [Int]
    private let groupsOfNode: [Range<Int>]
    /// The wordings that begin with each group, group after group.
    private let chains: [Chain]
    private let chainsOfGroup: [Range<Int>]
    private let steps: [Step]

    /// An index of the patterns; each is known by its position.
    init(_ patterns: [[PhrasePattern]]) {
        var drafts = Drafts()
        drafts.nodes.reserveCapacity(patterns.reduce(0) { $0 + $1.reduce(0) { $0 + $1.words.count } })
        for (condition, patterns) in patterns.enumerated() {
            for pattern in patterns {
                for wording in pattern.wordings { drafts.add(wording, of: pattern, for: condition) }
            }
        }
        (groups, groupsOfNode) = Self.flatten(drafts.ends, owners: drafts.nodes.count)
        (chains, chainsOfGroup) = Self.flatten(drafts.beginnings, owners: drafts.groups.count)
        nodes = drafts.nodes
        steps = drafts.steps
    }

    /// An index that is being made.
    private struct Drafts {
        var nodes: [UInt64: Int] = [:]
        /// The numbers of the groups, by the sum of their alternatives' fingerprints: their order means nothing.
        var groups: [UInt64: Int] = [:]
        /// The node at which an alternative ends, and its group.
        var ends: [(owner: Int, item: Int)] = []
        /// The group with which a wording begins.
        var beginnings: [(owner: Int, item: Chain)] = []
        var steps: [Step] = []

        mutating func add(_ wording: [PhrasePattern.Step], of pattern: PhrasePattern, for condition: Int) {
            guard let first = wording.first else { return }
            let start = steps.count
            for step in wording.dropFirst() {
                steps.append(Step(group: group(step.alternatives, of: pattern), gap: step.gap))
            }
            let chain = Chain(rest: start..<steps.count, condition: condition)
            beginnings.append((group(first.alternatives, of: pattern), chain))
        }

        /// The number of a group; its own from now on, if it had none.
        private mutating func group(_ alternatives: Range<Int>, of pattern: PhrasePattern) -> Int {
            var key: UInt64 = 0
            for run in alternatives {
                key &+= pattern.words[pattern.runs[run]].reduce(0, PhraseIndex.fingerprint)
            }
            if let known = groups[key] { return known }
            let number = groups.count
            groups[key] = number
            for run in alternatives {
                ends.append((node(pattern.words[pattern.runs[run]]), number))
            }
            return number
        }

        /// The node at the end of a run of words; all on the way there are made.
        private mutating func node(_ words: ArraySlice<UInt64>) -> Int {
            var path: UInt64 = 0
            var last = 0
            for word in words {
                path = PhraseIndex.fingerprint(path, word)
                if let known = nodes[path] {
                    last = known
                } else {
                    last = nodes.count
                    nodes[path] = last
                }
            }
            return last
        }
    }

    /// The fingerprint of words and one more; 0 stands for none.
    private static func fingerprint(_ words: UInt64, _ next: UInt64) -> UInt64 {
        let product = (words ^ next) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Puts the items of each owner together, in their order; and says where they are.
    private static func flatten<Item>(
        _ pairs: [(owner: Int, item: Item)], owners: Int
    ) -> (items: [Item], ranges: [Range<Int>]) {
        var ends = [Int](repeating: 0, count: owners)
        for pair in pairs { ends[pair.owner] += 1 }
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(owners)
        for owner in ends.indices {
            let start = ranges.last?.upperBound ?? 0
            ranges.append(start..<start + ends[owner])
            ends[owner] = start
        }
        var order = [Int](repeating: 0, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            order[ends[pair.owner]] = index
            ends[pair.owner] += 1
        }
        return (order.map { pairs[$0].item }, ranges)
    }

    /// Calls `met` with each condition that the words meet, some perhaps more than once.
    func match(_ text: [FoldedWord], _ met: (Int) -> Void) {
        var hits: [Hit] = []
        /// Where the hits of each word begin.
        var starts: [Int] = []
        var isFound = [Bool](repeating: false, count: chainsOfGroup.count)
        for start in text.indices {
            starts.append(hits.count)
            var path: UInt64 = 0
            for end in start..<text.count {
                path = Self.fingerprint(path, text[end].hash)
                guard let node = nodes[path] else { break }
                for group in groups[groupsOfNode[node]] {
                    hits.append(Hit(group: group, end: end + 1))
                    isFound[group] = true
                }
            }
        }
        starts.append(hits.count)
        for hit in hits {
            for index in chainsOfGroup[hit.group] {
                let chain = chains[index]
                // Most wordings lack a group somewhere, and need no look at where the others are.
                guard chain.rest.allSatisfy({ isFound[steps[$0].group] }) else { continue }
                if follows(chain.rest, after: hit.end, of: hits, starts) { met(chain.condition) }
            }
        }
    }

    /// Whether these groups follow a place, each within its gap of the one before.
    private func follows(_ rest: Range<Int>, after end: Int, of hits: [Hit], _ starts: [Int]) -> Bool {
        guard let index = rest.first else { return true }
        guard end < starts.count - 1 else { return false }
        let next = steps[index]
        let last = min(end + next.gap, starts.count - 2)
        for hit in starts[end]..<starts[last + 1] where hits[hit].group == next.group {
            if follows(rest.dropFirst(), after: hits[hit].end, of: hits, starts) { return true }
        }
        return false
    }
}
