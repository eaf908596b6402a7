/// The latest elements that came, as many as a limit allows; each can be found under its keys, the newest first.
///
/// Elements have numbers from 0 in the order in which they came. Keys are digests; 0 is no key. Nothing is indexed
/// before somebody asks: a run in which nobody does pays for the copy alone.
struct RecentTable<Element: Sendable, let keyCount: Int>: Sendable {
    private struct Slot: Sendable {
        var element: Element
        let keys: InlineArray<keyCount, UInt64>
        /// For each key the number of the next older element with the same one; -1 for none.
        var older: InlineArray<keyCount, Int>
    }

    private let limit: Int
    private var slots: [Slot] = []
    /// The elements that ever came.
    private(set) var count = 0
    /// The newest element under each key; some may be forgotten already.
    private var newest: [UInt64: Int] = [:]
    private var indexed = 0

    /// An empty table for at most `limit` elements.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// The elements that fell out.
    var forgotten: Int { count - slots.count }

    /// The elements that are there, in no order that means anything.
    var elements: some Sequence<Element> { slots.lazy.map(\.element) }

    /// An element that is there.
    subscript(number: Int) -> Element {
        get { slots[number % limit].element }
        set { slots[number % limit].element = newValue }
    }

    /// The keys of an element that is there.
    func keys(of number: Int) -> InlineArray<keyCount, UInt64> { slots[number % limit].keys }

    /// The element that the next one will push out.
    var leaving: Element? { slots.count == limit ? slots[count % limit].element : nil }

    /// Adds an element, for which the oldest may fall out.
    mutating func append(_ element: consuming Element, keys: InlineArray<keyCount, UInt64>) {
        if slots.count < limit {
            slots.append(Slot(element: element, keys: keys, older: InlineArray(repeating: -1)))
        } else {
            slots[count % limit] = Slot(element: element, keys: keys, older: InlineArray(repeating: -1))
        }
        count += 1
    }

    /// The numbers of the newest elements under a key, at most `most` of them.
    mutating func numbers(under key: UInt64, most: Int) -> [Int] {
        index()
        guard key != 0, var number = newest[key] else { return [] }
        var numbers: [Int] = []
        while number >= forgotten, numbers.count < most {
            numbers.append(number)
            let slot = slots[number % limit]
            guard let position = slot.keys.indices.first(where: { slot.keys[$0] == key }) else { break }
            number = slot.older[position]
        }
        return numbers
    }

    private mutating func index() {
        if newest.count > 2 * keyCount * limit { newest = newest.filter { $0.value >= forgotten } }
        for number in max(indexed, forgotten)..<count {
            for position in 0..<keyCount {
                let key = slots[number % limit].keys[position]
                guard key != 0 else { continue }
                slots[number % limit].older[position] = newest.updateValue(number, forKey: key) ?? -1
            }
        }
        indexed = count
    }
}
