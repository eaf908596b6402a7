internal import Channels

/// What goes between a worker and the thread that takes its records.
struct WorkerLane: Sendable {
    /// Its records.
    let records: Channel<Worker.Batch>
    /// Those of them that were taken. The worker lets them go as often as it sends some, so they are few.
    let taken = Returns<[OrderedSession]>(capacity: 4)

    /// A lane for so many batches at a time.
    init(capacity: Int = 16) {
        records = Channel(capacity: capacity)
    }
}
