internal import Synchronization

/// Things that nobody needs any more, on the way back to the thread that made them: memory is let go fastest by who asked for it.
public final class Returns<Element: Sendable>: Sendable {
    private let elements = Mutex<[Element]>([])
    private let capacity: Int

    /// A way back for so many things at a time, which take memory as long as they are on it.
    public init(capacity: Int) {
        self.capacity = capacity
    }

    /// Sends something back; where there is no room for it, it is let go here.
    public func add(_ element: consuming Element) {
        // Of what has room nothing is left here, or it might be let go here after all.
        var element: Element? = element
        elements.withLock { elements in
            if elements.count < capacity, let given = element.take() { elements.append(given) }
        }
    }

    /// Lets go what came back. Returns how much that was.
    @discardableResult
    public func letGo() -> Int {
        var returned: [Element] = []
        elements.withLock { swap(&$0, &returned) }
        return returned.count
    }
}
