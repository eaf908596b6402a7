internal import Synchronization

/// Things that nobody needs any more, on the way back to the thread that made them: memory is let go fastest by who asked for it.
public final class Returns<Element: Sendable>: Sendable {
    private let elements = Mutex<[Element]>([])

    /// Nothing is on the way.
    public init() {}

    /// Sends something back.
    public func add(_ element: consuming Element) {
        // Nothing of it is left here, or it might be let go here after all.
        var element: Element? = element
        elements.withLock { elements in
            if let given = element.take() { elements.append(given) }
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
