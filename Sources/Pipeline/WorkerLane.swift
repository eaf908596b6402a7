internal import Channels

/// What goes between a worker and the thread that takes its records.
struct WorkerLane: Sendable {
    /// Its records.
    let records: Channel<Worker.Batch>
    /// Those of them that were taken.
    let taken = Returns<[OrderedSession]>()

    /// A lane for so many batches at a time.
    init(capacity: Int = 16) {
        records = Channel(capacity: capacity)
    }
}
