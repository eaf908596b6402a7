internal import CaptureReading
internal import Dispatch
internal import MailSession
internal import SessionTracing

/// The machines that a frame goes through, in several threads: this one reads and takes the records, others trace.
struct SharedPass: ~Copyable {
    private var sorter: SegmentSorter
    private var merge: OrderedMerge
    private(set) var follower: SessionFollower
    private let lines: [Line]
    private let threads = DispatchGroup()
    private(set) var frames = 0
    /// Whether the view still takes records.
    private(set) var goesOn = true

    /// The way to a worker and back. Only what goes there is held up when a worker is behind: what comes back is less,
    /// and this thread takes it whenever it has given something.
    private struct Line: Sendable {
        let segments = Channel<SegmentBatch>(capacity: 4)
        let records = Channel<Worker.Batch>(capacity: nil)
    }

    /// Starts so many workers.
    init(_ recipe: PassRecipe, workers: Int) {
        lines = (0..<workers).map { _ in Line() }
        sorter = SegmentSorter(
            tracers: workers, options: recipe.options.tracing, batchSize: recipe.options.batchSize)
        merge = OrderedMerge(lines.map(\.records))
        follower = recipe.makeFollower()
        let queue = DispatchQueue(label: "tracing", attributes: .concurrent)
        for line in lines {
            queue.async(group: threads) {
                Worker.run(recipe, segments: line.segments, records: line.records)
            }
        }
    }

    /// What the frames were, and, after the end, what became of the connections.
    var counters: TracingCounters {
        merge.counters.reduce(into: sorter.counters) { $0.addConnections(of: $1) }
    }

    /// Takes a frame; now and then hands over records of sessions that have ended.
    mutating func receive(_ bytes: Span<UInt8>, _ header: FrameHeader, _ take: SessionTaker) {
        frames += 1
        let isFull = sorter.receive(
            bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
            stamp: header.stamp)
        if isFull {
            send()
            takeRecords(waits: false, take)
        }
    }

    /// Takes a key log that a capture holds.
    mutating func receive(keyLog text: Span<UInt8>) {
        sorter.learn(keyLog: text)
    }

    /// Ends the sessions that are still open, and the threads.
    mutating func finish(_ take: SessionTaker) {
        if goesOn { send() }
        for line in lines { line.segments.finish() }
        if goesOn { takeRecords(waits: true, take) }
        for line in lines { line.records.close() }
        threads.wait()
    }

    private mutating func send() {
        for (line, batch) in zip(lines, sorter.takeBatches()) { _ = line.segments.send(batch) }
    }

    private mutating func takeRecords(waits: Bool, _ take: SessionTaker) {
        while goesOn, let session = merge.next(waits: waits) {
            goesOn = follower.follow(session, take)
        }
    }
}
