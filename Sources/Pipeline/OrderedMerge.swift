internal import Channels
internal import MailSession
internal import SessionTracing

/// Puts what several workers hand over into the one order in which a single one would have.
struct OrderedMerge {
    /// A worker's last batch, and how far it was taken.
    private struct Source {
        let lane: WorkerLane
        var batch = Worker.Batch(reached: SessionOrder(frames: 0, rank: 0))
        var taken = 0

        /// Nothing that this worker hands over from now on stands before this.
        var position: SessionOrder { isExhausted ? batch.reached : batch.sessions[taken].order }
        var isExhausted: Bool { taken == batch.sessions.count }
        var isAtEnd: Bool { isExhausted && batch.summary != nil }

        /// Hands the next record to `body`, and returns what that does.
        mutating func take(_ body: (inout MailSession) -> Bool) -> Bool {
            defer { taken += 1 }
            return body(&batch.sessions[taken].session)
        }

        /// Goes on to the worker's next batch, and sends the last one back.
        mutating func goOn(with next: consuming Worker.Batch) {
            swap(&batch, &next)
            taken = 0
            lane.taken.add(next.sessions)
        }
    }

    private var sources: [Source]

    init(_ lanes: [WorkerLane]) {
        sources = lanes.map { Source(lane: $0) }
    }

    /// What those workers tell that came to their end, in the order of the workers.
    var summaries: [Worker.Summary] { sources.compactMap(\.batch.summary) }

    /// Calls `body` with each record in order, which is waited for, until it returns false. The record is changed where it is.
    /// `onBatch` is called whenever a worker has handed something over.
    mutating func forEachSession(onBatch: () -> Void = {}, _ body: (inout MailSession) -> Bool) {
        while let index = furthestBehind() {
            if sources[index].isExhausted {
                guard let batch = sources[index].lane.records.receive() else { return }
                sources[index].goOn(with: batch)
                onBatch()
            } else if !sources[index].take(body) {
                return
            }
        }
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
