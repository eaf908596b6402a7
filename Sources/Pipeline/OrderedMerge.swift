internal import Channels
internal import MailSession
internal import SessionTracing

/// Puts what several workers hand over into the one order in which a single one would have.
struct OrderedMerge {
    /// A worker's last batch, with its records in reverse.
    private struct Source {
        let channel: Channel<Worker.Batch>
        var batch: Worker.Batch

        /// Nothing that this worker hands over from now on stands before this.
        var position: SessionOrder { batch.sessions.last?.order ?? batch.reached }
        var isExhausted: Bool { batch.sessions.isEmpty }
        var isAtEnd: Bool { isExhausted && batch.summary != nil }
    }

    private var sources: [Source]

    init(_ channels: [Channel<Worker.Batch>]) {
        let nothing = Worker.Batch(reached: SessionOrder(frames: 0, rank: 0))
        sources = channels.map { Source(channel: $0, batch: nothing) }
    }

    /// What those workers tell that came to their end, in the order of the workers.
    var summaries: [Worker.Summary] { sources.compactMap(\.batch.summary) }

    /// The next record in order, which is waited for; nil at the end. `onBatch` is called whenever a worker has
    /// handed something over.
    mutating func next(onBatch: () -> Void = {}) -> MailSession? {
        while let index = furthestBehind() {
            if let last = sources[index].batch.sessions.popLast() { return last.session }
            guard var batch = sources[index].channel.receive() else { return nil }
            batch.sessions.reverse()
            sources[index].batch = batch
            onBatch()
        }
        return nil
    }

    /// The worker with the first record, or the one that must tell first whether it has an earlier one.
    private func furthestBehind() -> Int? {
        var first: Int?
        for index in sources.indices where !sources[index].isAtEnd {
            guard let known = first else {
                first = index
                continue
            }
            let (position, least) = (sources[index].position, sources[known].position)
            // What is reached is over: a record of the same place may go.
            if position < least || position == least && sources[known].isExhausted { first = index }
        }
        return first
    }
}
