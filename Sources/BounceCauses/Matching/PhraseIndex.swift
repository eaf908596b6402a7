/// Finds all wordings of all rules in one pass over a reply's words.
///
/// The alternatives of every group stand sorted in one array, so that those which begin with the words read so far are a
/// range in it, which each further word narrows. A group that was found is a hit; a wording is a chain of hits.
struct PhraseIndex: Sendable {
    /// A group of alternatives that was found.
    private struct Hit {
        var group: Int
        var end: Int
    }

    /// What must follow the first group of a wording.
    private struct Chain: Sendable {
        var rest: [(group: Int, gap: Int)]
        var condition: Int
    }

    private let vocabulary: [UInt64: Int]
    private let runs: [[Int]]
    /// The runs that begin with each word.
    private let beginnings: [Range<Int>]
    /// The groups that each run belongs to.
    private let groups: [[Int]]
    /// The wordings that begin with each group.
    private let chains: [[Chain]]

    /// An index of the patterns; each is known by its position.
    init(_ patterns: [[PhrasePattern]]) {
        var vocabulary: [UInt64: Int] = [:]
        func word(_ hash: UInt64) -> Int {
            if let known = vocabulary[hash] { return known }
            vocabulary[hash] = vocabulary.count
            return vocabulary.count - 1
        }
        var groupNumbers: [[[Int]]: Int] = [:]
        var chains: [[Chain]] = []
        func group(_ alternatives: [[UInt64]]) -> Int {
            let key = alternatives.map { $0.map(word) }.sorted { $0.lexicographicallyPrecedes($1) }
            if let known = groupNumbers[key] { return known }
            groupNumbers[key] = chains.count
            chains.append([])
            return chains.count - 1
        }
        for (condition, patterns) in patterns.enumerated() {
            for wording in patterns.flatMap(\.wordings) {
                let steps = wording.map { (group: group($0.alternatives), gap: $0.gap) }
                guard let first = steps.first else { continue }
                chains[first.group].append(Chain(rest: Array(steps.dropFirst()), condition: condition))
            }
        }
        let runs = Set(groupNumbers.keys.joined()).sorted { $0.lexicographicallyPrecedes($1) }
        var numbers: [[Int]: Int] = [:]
        var beginnings = [Range<Int>](repeating: 0..<0, count: vocabulary.count)
        for (index, run) in runs.enumerated() {
            numbers[run] = index
            guard let first = run.first else { continue }
            let begin = beginnings[first].isEmpty ? index : beginnings[first].lowerBound
            beginnings[first] = begin..<index + 1
        }
        var groups = [[Int]](repeating: [], count: runs.count)
        for (key, group) in groupNumbers {
            for run in key.compactMap({ numbers[$0] }) { groups[run].append(group) }
        }
        self.vocabulary = vocabulary
        self.runs = runs
        self.beginnings = beginnings
        self.groups = groups
        self.chains = chains
    }

    /// Calls `met` with each condition that the words meet, some perhaps more than once.
    func match(_ words: [FoldedWord], _ met: (Int) -> Void) {
        let ids = words.map { vocabulary[$0.hash] ?? -1 }
        var hits: [Hit] = []
        /// Where the hits of each word begin.
        var starts: [Int] = []
        var isFound = [Bool](repeating: false, count: chains.count)
        for start in ids.indices {
            starts.append(hits.count)
            guard ids[start] >= 0 else { continue }
            var range = beginnings[ids[start]]
            var depth = 1
            while !range.isEmpty {
                if runs[range.lowerBound].count == depth {
                    for group in groups[range.lowerBound] {
                        hits.append(Hit(group: group, end: start + depth))
                        isFound[group] = true
                    }
                    range = range.lowerBound + 1..<range.upperBound
                }
                guard start + depth < ids.count, ids[start + depth] >= 0 else { break }
                range = narrow(range, to: ids[start + depth], at: depth)
                depth += 1
            }
        }
        starts.append(hits.count)
        for hit in hits {
            for chain in chains[hit.group] {
                // Most wordings lack a group somewhere, and need no look at where the others are.
                guard chain.rest.allSatisfy({ isFound[$0.group] }) else { continue }
                if follows(chain.rest[...], after: hit.end, of: hits, starts) { met(chain.condition) }
            }
        }
    }

    /// The runs in the range whose word at `depth` is `word`.
    private func narrow(_ range: Range<Int>, to word: Int, at depth: Int) -> Range<Int> {
        let first = partition(range) { runs[$0][depth] < word }
        let last = partition(first..<range.upperBound) { runs[$0][depth] == word }
        return first..<last
    }

    /// The first index for which `isBefore` fails; it holds for a prefix of the range.
    private func partition(_ range: Range<Int>, _ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether these groups follow a place, each within its gap of the one before.
    private func follows(
        _ rest: ArraySlice<(group: Int, gap: Int)>, after end: Int, of hits: [Hit], _ starts: [Int]
    ) -> Bool {
        guard let next = rest.first else { return true }
        guard end < starts.count - 1 else { return false }
        let last = min(end + next.gap, starts.count - 2)
        return hits[starts[end]..<starts[last + 1]].contains { hit in
            hit.group == next.group && follows(rest.dropFirst(), after: hit.end, of: hits, starts)
        }
    }
}
