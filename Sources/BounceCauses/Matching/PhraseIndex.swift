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

    private let vocabulary: [UInt64: Int]
    // What belongs together stands in flat arrays, and a range says which part: an array of arrays costs a reference
    // count at each look.
    /// The words of all runs, run after run.
    private let words: [Int]
    private let wordsOfRun: [Range<Int>]
    /// The runs that begin with each word.
    private let runsOfWord: [Range<Int>]
    /// The groups that each run belongs to, run after run.
    private let groups: [Int]
    private let groupsOfRun: [Range<Int>]
    /// The wordings that begin with each group, group after group.
    private let chains: [Chain]
    private let chainsOfGroup: [Range<Int>]
    private let steps: [Step]

    /// An index of the patterns; each is known by its position.
    init(_ patterns: [[PhrasePattern]]) {
        // Runs of words are numbered first, so that a group is a few numbers.
        var runNumbers = Numbering<[UInt64]>()
        var groupNumbers = Numbering<[Int]>()
        func group(_ alternatives: [[UInt64]]) -> Int {
            groupNumbers.number(of: alternatives.map { runNumbers.number(of: $0) }.sorted())
        }
        var steps: [Step] = []
        var beginning: [(group: Int, chain: Chain)] = []
        for (condition, patterns) in patterns.enumerated() {
            for wording in patterns.flatMap(\.wordings) {
                guard let first = wording.first else { continue }
                let start = steps.count
                for step in wording.dropFirst() {
                    steps.append(Step(group: group(step.alternatives), gap: step.gap))
                }
                beginning.append(
                    (group(first.alternatives), Chain(rest: start..<steps.count, condition: condition)))
            }
        }
        var vocabulary = Numbering<UInt64>()
        let numbered = runNumbers.keys.enumerated().map { number, run in
            (words: run.map { vocabulary.number(of: $0) }, number: number)
        }
        // Sorted, so that runs that begin alike are neighbours.
        let sorted = numbered.sorted { $0.words.lexicographicallyPrecedes($1.words) }
        var places = [Int](repeating: 0, count: sorted.count)
        for (place, run) in sorted.enumerated() { places[run.number] = place }
        let membership = groupNumbers.keys.enumerated().flatMap { group, runs in
            runs.map { (owner: places[$0], item: group) }
        }
        (words, wordsOfRun) = Self.flatten(
            sorted.enumerated().flatMap { place, run in run.words.map { (owner: place, item: $0) } },
            owners: sorted.count)
        (_, runsOfWord) = Self.flatten(
            sorted.enumerated().map { place, run in (owner: run.words.first ?? 0, item: place) },
            owners: vocabulary.keys.count)
        (groups, groupsOfRun) = Self.flatten(membership, owners: sorted.count)
        (chains, chainsOfGroup) = Self.flatten(
            beginning.map { (owner: $0.group, item: $0.chain) }, owners: groupNumbers.keys.count)
        self.steps = steps
        self.vocabulary = vocabulary.numbers
    }

    /// Puts the items of each owner together, in their order; and says where they are.
    private static func flatten<Item>(
        _ pairs: [(owner: Int, item: Item)], owners: Int
    ) -> (items: [Item], ranges: [Range<Int>]) {
        var lists = [[Item]](repeating: [], count: owners)
        for (owner, item) in pairs { lists[owner].append(item) }
        var items: [Item] = []
        var ranges: [Range<Int>] = []
        for list in lists {
            ranges.append(items.count..<items.count + list.count)
            items += list
        }
        return (items, ranges)
    }

    /// Calls `met` with each condition that the words meet, some perhaps more than once.
    func match(_ text: [FoldedWord], _ met: (Int) -> Void) {
        let ids = text.map { vocabulary[$0.hash] ?? -1 }
        var hits: [Hit] = []
        /// Where the hits of each word begin.
        var starts: [Int] = []
        var isFound = [Bool](repeating: false, count: chainsOfGroup.count)
        for start in ids.indices {
            starts.append(hits.count)
            guard ids[start] >= 0 else { continue }
            var range = runsOfWord[ids[start]]
            var depth = 1
            while !range.isEmpty {
                if wordsOfRun[range.lowerBound].count == depth {
                    for group in groups[groupsOfRun[range.lowerBound]] {
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
            for index in chainsOfGroup[hit.group] {
                let chain = chains[index]
                // Most wordings lack a group somewhere, and need no look at where the others are.
                guard chain.rest.allSatisfy({ isFound[steps[$0].group] }) else { continue }
                if follows(chain.rest, after: hit.end, of: hits, starts) { met(chain.condition) }
            }
        }
    }

    /// The runs in the range whose word at `depth` is `word`.
    private func narrow(_ range: Range<Int>, to word: Int, at depth: Int) -> Range<Int> {
        let first = partition(range) { $0 < word }
        let last = partition(first..<range.upperBound) { $0 == word }
        return first..<last

        /// The first run for whose word `isBefore` fails; it holds for a prefix of the range.
        func partition(_ range: Range<Int>, _ isBefore: (Int) -> Bool) -> Int {
            var (low, high) = (range.lowerBound, range.upperBound)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(words[wordsOfRun[middle].lowerBound + depth]) {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
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
