/// Finds which of many phrases a text holds, without looking for each of them: a message may have thousands of subjects beside it.
struct PhraseIndex {
    private struct Entry {
        let octets: [UInt8]
        /// Its place among the phrases.
        let place: Int
        /// The longest other phrase that it begins with, as an index of `entries`.
        var beginning: Int?
    }

    /// In the order of their octets, so that what begins with a phrase follows it.
    private var entries: [Entry]

    /// The phrases in their order; empty ones are never found.
    init(_ phrases: some Sequence<String>) {
        entries = phrases.enumerated().map { Entry(octets: Array($1.utf8), place: $0) }
            .filter { !$0.octets.isEmpty }
            .sorted { $0.octets.lexicographicallyPrecedes($1.octets) }
        var open: [Int] = []
        for index in entries.indices {
            while let last = open.last, !entries[index].octets.starts(with: entries[last].octets) {
                open.removeLast()
            }
            entries[index].beginning = open.last
            open.append(index)
        }
    }

    /// The places of those that a text holds, in ascending order.
    func places(in text: String) -> [Int] {
        guard !entries.isEmpty else { return [] }
        let octets = Array(text.utf8)
        var found: Set<Int> = []
        for start in octets.indices {
            // All that stands here is, or begins, the last phrase that does not come after the rest of the text.
            var candidate = last(notAfter: octets[start...])
            while let index = candidate {
                if octets[start...].starts(with: entries[index].octets) { found.insert(entries[index].place) }
                candidate = entries[index].beginning
            }
        }
        return found.sorted()
    }

    private func last(notAfter octets: ArraySlice<UInt8>) -> Int? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if octets.lexicographicallyPrecedes(entries[middle].octets) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low > 0 ? low - 1 : nil
    }
}
