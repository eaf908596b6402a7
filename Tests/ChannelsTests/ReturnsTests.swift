import Channels
import Dispatch
import Synchronization
import Testing

struct ReturnsTests {
    /// Tells where it is let go.
    private final class Thing: Sendable {
        let onEnd: @Sendable () -> Void

        init(onEnd: @escaping @Sendable () -> Void) {
            self.onEnd = onEnd
        }

        deinit { onEnd() }
    }

    @Test("What is sent back lives until it is let go there, and no longer")
    func life() {
        let ended = Atomic(0)
        let returns = Returns<Thing>(capacity: 3)
        for _ in 0..<3 { returns.add(Thing { ended.add(1, ordering: .relaxed) }) }
        #expect(ended.load(ordering: .relaxed) == 0)
        #expect(returns.letGo() == 3)
        #expect(ended.load(ordering: .relaxed) == 3)
        #expect(returns.letGo() == 0)
    }

    @Test("What has no room on its way back is let go at once")
    func room() {
        let ended = Atomic(0)
        let returns = Returns<Thing>(capacity: 3)
        for _ in 0..<5 { returns.add(Thing { ended.add(1, ordering: .relaxed) }) }
        #expect(ended.load(ordering: .relaxed) == 2)
        #expect(returns.letGo() == 3)
        #expect(ended.load(ordering: .relaxed) == 5)
    }

    @Test("What several threads send back comes back, each thing once", arguments: [1, 4000])
    func threads(capacity: Int) {
        let ended = Atomic(0)
        let returns = Returns<Thing>(capacity: capacity)
        let found = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for _ in 0..<1000 {
                returns.add(Thing { ended.add(1, ordering: .relaxed) })
                if thread == 0 { found.add(returns.letGo(), ordering: .relaxed) }
            }
        }
        found.add(returns.letGo(), ordering: .relaxed)
        #expect(capacity < 4000 || found.load(ordering: .relaxed) == 4000)
        #expect(ended.load(ordering: .relaxed) == 4000)
    }
}
