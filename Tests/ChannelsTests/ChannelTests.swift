import Channels
import Dispatch
import Synchronization
import Testing

/// How things get from one thread to another.
struct ChannelTests {
    /// Sends numbers from a thread of its own until nobody wants any more; tells how many were taken.
    private func send(_ count: Int, into channel: Channel<Int>) -> () -> Int {
        let sender = DispatchGroup()
        let sent = Mutex(0)
        DispatchQueue(label: "sender").async(group: sender) {
            for number in 0..<count {
                guard channel.send(number) else { return }
                sent.withLock { $0 += 1 }
            }
            channel.finish()
        }
        return {
            sender.wait()
            return sent.withLock { $0 }
        }
    }

    @Test("Everything arrives once and in order, however little room there is", arguments: [1, 2, 64])
    func order(capacity: Int) {
        let channel = Channel<Int>(capacity: capacity)
        let sent = send(1000, into: channel)
        var received: [Int] = []
        while let number = channel.receive() { received.append(number) }
        #expect(received == Array(0..<1000))
        #expect(sent() == 1000)
    }

    @Test("After the end there is nothing, as often as it is asked")
    func end() {
        let channel = Channel<Int>(capacity: 1)
        channel.finish()
        for _ in 0..<3 { #expect(channel.receive() == nil) }
    }

    @Test("A sender that waits for room learns that nobody wants any more")
    func closing() {
        let channel = Channel<Int>(capacity: 1)
        let sent = send(1000, into: channel)
        #expect(channel.receive() == 0)
        channel.close()
        #expect((1..<1000).contains(sent()))
        #expect(!channel.send(0))
    }
}
