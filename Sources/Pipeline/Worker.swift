internal import CaptureReading
internal import Channels
internal import MailSession
internal import SessionTracing

/// One of the threads that each read all frames, and trace and judge one share of the connections.
///
/// To read a frame costs a fraction of what is done for one's own connections, so that nothing has to be copied
/// from one thread to another, and no connection has to be put together from the parts of a file.
struct Worker: ~Copyable {
    /// What it hands over every now and then.
    struct Batch: Sendable {
        var sessions: [OrderedSession] = []
        /// All that it hands over later stands behind this.
        var reached: SessionOrder
        /// The last batch has what the worker knows at its end.
        var summary: Summary?
    }

    /// What it knows at its end.
    struct Summary: Sendable {
        /// What all frames were, and what became of its own connections.
        var counters: TracingCounters
        var files: [CaptureFileSummary]
    }

    private var tracer: SessionTracer
    private var judge: SessionJudge
    private var batch = Batch(reached: SessionOrder(frames: 0, rank: .max))
    private let framesPerBatch: UInt64
    /// Records of a batch at most.
    private static let mostSessions = 256
    private let lane: WorkerLane
    /// Whether anybody wants the records.
    private var isWanted = true

    private init(_ recipe: PassRecipe, share: ConnectionShare, lane: WorkerLane) {
        tracer = recipe.makeTracer(for: share)
        judge = recipe.makeJudge()
        framesPerBatch = recipe.options.framesPerBatch
        self.lane = lane
    }

    /// Works until the captures are read, or nobody wants the records.
    static func run(
        _ recipe: PassRecipe, share: ConnectionShare, progress: ReadingProgress, lane: WorkerLane
    ) {
        defer { lane.records.finish() }
        var timeline = recipe.makeTimeline(progress)
        var worker = Worker(recipe, share: share, lane: lane)
        timeline.forEachDelivery(into: &worker) { worker, frames in
            frames.forEachFrame { header, bytes in
                worker.receive(bytes, header)
                return worker.isWanted
            }
        } keyLog: { worker, text in
            worker.tracer.learn(keyLog: text)
        }
        worker.finish(files: timeline.files)
    }

    private mutating func receive(_ bytes: Span<UInt8>, _ header: FrameHeader) {
        tracer.receive(
            bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
            stamp: header.stamp
        ) { session, order in
            judge.judge(&session)
            let ended = OrderedSession(session: session, order: order)
            isWanted = Self.add(ended, to: &batch, by: lane) && isWanted
        }
        // Also where nothing ended: so soon others may learn that nothing came.
        if tracer.frames - batch.reached.frames >= framesPerBatch {
            let reached = SessionOrder(frames: tracer.frames, rank: .max)
            isWanted = Self.send(&batch, reaching: reached, by: lane) && isWanted
        }
    }

    /// Adds a record, and hands the batch over when it has many: thousands of connections may end with one frame, and what
    /// waits in the channel takes memory.
    private static func add(
        _ ended: OrderedSession, to batch: inout Batch, by lane: WorkerLane
    ) -> Bool {
        batch.sessions.append(ended)
        return batch.sessions.count < mostSessions || send(&batch, reaching: ended.order, by: lane)
    }

    /// Hands the batch over; false when nobody wants it.
    private static func send(
        _ batch: inout Batch, reaching order: SessionOrder, by lane: WorkerLane
    ) -> Bool {
        batch.reached = order
        let full = batch
        batch = Batch(reached: order)
        batch.sessions.reserveCapacity(full.sessions.count)
        lane.taken.letGo()
        return lane.records.send(full)
    }

    /// Ends the sessions that are still open.
    private mutating func finish(files: [CaptureFileSummary]) {
        guard isWanted else { return }
        tracer.finish { session, order in
            judge.judge(&session)
            let ended = OrderedSession(session: session, order: order)
            isWanted = Self.add(ended, to: &batch, by: lane) && isWanted
        }
        batch.summary = Summary(counters: tracer.counters, files: files)
        _ = Self.send(&batch, reaching: .end, by: lane)
    }
}
