internal import DequeModule
internal import Dispatch
internal import Synchronization

/// Hands things from one thread to another, in order, as many at a time as have room.
public final class Channel<Element: Sendable>: Sendable {
    private struct State {
        var elements = Deque<Element>()
        var isClosed = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    /// Free places. It begins at 0, since a semaphore must not end below its first value.
    private let room = DispatchSemaphore(value: 0)

    /// A channel for so many elements at a time that the sender does not run far ahead.
    public init(capacity: Int) {
        for _ in 0..<capacity { room.signal() }
    }

    /// Gives an element away, and waits until there is room for it; false when nobody wants any more. Nothing of it is left here
    /// when it arrives, so that it can be changed there without a copy.
    public func send(_ element: consuming Element) -> Bool {
        room.wait()
        var element: Element? = element
        let isWanted = state.withLock { state in
            guard !state.isClosed, let given = element.take() else { return false }
            state.elements.append(given)
            return true
        }
        if isWanted { filled.signal() } else { room.signal() }
        return isWanted
    }

    /// Says that nothing more will be sent.
    public func finish() {
        filled.signal()
    }

    /// The next element, which is waited for; nil when nothing more will be sent.
    public func receive() -> Element? {
        filled.wait()
        guard let element = state.withLock({ $0.elements.popFirst() }) else {
            filled.signal()
            return nil
        }
        room.signal()
        return element
    }

    /// Says that nothing more is wanted.
    public func close() {
        state.withLock { $0.isClosed = true }
        room.signal()
    }
}
