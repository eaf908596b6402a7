import Channels
import Dispatch
import Synchronization
import Testing

/// Where things are let go that another thread made.
struct ReturnsTests {
    /// Tells where it is let go.
    private final class Thing: Sendable {
        let onEnd: @Sendable () -> Void

        init(onEnd: @escaping @Sendable () -> Void) {
            self.onEnd = onEnd
        }

        deinit { onEnd() }
    }

    @Test(
        "What is sent back lives until it is let go there, and what has no room is let go at once",
        arguments: [(sent: 3, withoutRoom: 0), (sent: 5, withoutRoom: 2)])
    func life(sent: Int, withoutRoom: Int) {
        let ended = Atomic(0)
        let returns = Returns<Thing>(capacity: 3)
        for _ in 0..<sent { returns.add(Thing { ended.add(1, ordering: .relaxed) }) }
        #expect(ended.load(ordering: .relaxed) == withoutRoom)
        #expect(returns.letGo() == 3)
        #expect(ended.load(ordering: .relaxed) == sent)
        #expect(returns.letGo() == 0)
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
