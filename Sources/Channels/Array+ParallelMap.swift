internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in the elements' order. So many threads work at it, this one among them.
    public func parallelMap<Result: Sendable>(
        threads: Int, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let threads = Swift.min(threads, count)
        guard threads > 1 else { return map(transform) }
        let results = Mutex([Result?](repeating: nil, count: count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = transform(self[index])
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
