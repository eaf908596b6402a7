internal import Channels
internal import Synchronization

/// What goes between a worker and the thread that takes its records.
struct WorkerLane: Sendable {
    /// Its records.
    let records: Channel<Worker.Batch>
    /// Those of them that were taken.
    let spent = SpentRecords()

    /// A lane for so many batches at a time.
    init(capacity: Int = 16) {
        records = Channel(capacity: capacity)
    }
}

/// Records that nobody needs any more, on the way home: memory is let go fastest by the thread that asked for it.
final class SpentRecords: Sendable {
    private let batches = Mutex<[[OrderedSession]]>([])

    /// Sends records home.
    func add(_ sessions: consuming [OrderedSession]) {
        // None is left here, or it might be let go here after all.
        var sessions: [OrderedSession]? = sessions
        batches.withLock { batches in
            if let given = sessions.take() { batches.append(given) }
        }
    }

    /// Lets go those that came.
    func letGo() {
        var spent: [[OrderedSession]] = []
        batches.withLock { swap(&$0, &spent) }
    }
}
