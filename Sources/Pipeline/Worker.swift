internal import MailSession
internal import SessionTracing

/// A judged record and its place among those of all workers.
struct OrderedSession: Sendable {
    let session: MailSession
    let order: SessionOrder
}

/// One of the threads that trace and judge: the connections of its share, segments in, records out.
enum Worker {
    /// What it hands over for each batch of segments.
    struct Batch: Sendable {
        var sessions: [OrderedSession] = []
        /// All that it hands over later stands behind this.
        var reached: SessionOrder
        /// The last batch has what became of its connections.
        var counters: TracingCounters?
    }

    /// Works until no more segments come, or nobody wants the records.
    static func run(
        _ recipe: PassRecipe, segments: Channel<SegmentBatch>, records: Channel<Batch>
    ) {
        var tracer = recipe.makeBatchTracer()
        var judge = recipe.makeJudge()
        while let batch = segments.receive() {
            var ready = Batch(reached: SessionOrder(frames: batch.frames, rank: .max))
            tracer.receive(batch) { session, order in
                ready.sessions.append(OrderedSession(session: judge.judged(session), order: order))
            }
            guard records.send(ready) else { return }
        }
        var last = Batch(reached: .end)
        tracer.finish { session, order in
            last.sessions.append(OrderedSession(session: judge.judged(session), order: order))
        }
        last.counters = tracer.counters
        _ = records.send(last)
    }
}
