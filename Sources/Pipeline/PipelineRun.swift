public import CaptureReading
internal import Channels
public import DeliveryAnalysis
internal import Dispatch
public import MailSession
public import SessionTracing

/// What a view does with each record, and with what it tells of earlier ones; false when it has had enough.
public typealias SessionTaker = (MailSession, [LaterBounceNotice]) -> Bool

/// One run over captures: frames in, judged records out, in the order in which the sessions ended.
///
/// What comes out is the same for any number of threads.
public struct PipelineRun: ~Copyable {
    /// How far the reading has come.
    public let progress: ReadingProgress
    /// What is known of each file after the run.
    public private(set) var files: [CaptureFileSummary] = []
    /// What the frames were.
    public private(set) var counters = TracingCounters()
    /// What reports about messages told, if they were followed.
    public private(set) var reports = ReportTotals()

    private let recipe: PassRecipe
    private var timeline: Timeline

    /// Looks at every file's beginning. Throws `badFilter` as `Timeline` does.
    public init(inputs: [CaptureInput], options: PipelineOptions) throws(CaptureError) {
        recipe = PassRecipe(captures: inputs.map(\.name), inputs: inputs, options: options)
        var reading = options.reading
        reading.threads = options.threads
        timeline = try Timeline(inputs: inputs, options: reading, interruption: options.interruption)
        progress = timeline.progress
    }

    /// Reads captures as they are written, in one thread, until the watch ends.
    public init(watching watch: CaptureWatch, options: PipelineOptions) {
        recipe = PassRecipe(captures: [], inputs: [], options: options)
        timeline = Timeline(watching: watch, options: options.reading)
        progress = timeline.progress
    }

    /// The threads that trace. Each reads all captures, so these must be files, and not be packed: to unpack them takes
    /// longer than to trace them. What comes through a pipe should leave as soon as it can, too, and not wait until a
    /// batch is full.
    private var workers: Int {
        let options = recipe.options
        guard options.tracing.canBeShared, let size = progress.bytesTotal, size >= options.sharedFrom,
            timeline.canBeReadAgain, timeline.files.allSatisfy({ $0.format?.isPacked != true })
        else { return 1 }
        return min(max(options.threads, 1), TracingOptions.parts)
    }

    /// Reads everything and hands over each session's record as it ends, until `take` returns false; every now and
    /// then `onProgress` is told how many sessions ended.
    public mutating func forEachSession(
        onProgress: (_ sessions: Int) -> Void = { _ in }, _ take: SessionTaker
    ) {
        let workers = workers
        if workers > 1 {
            runShared(workers, onProgress, take)
        } else {
            runAlone(onProgress, take)
        }
    }

    private mutating func runAlone(_ onProgress: (Int) -> Void, _ take: SessionTaker) {
        var pass = Pass(recipe)
        timeline.forEachDelivery(into: &pass) { pass, frames in
            frames.forEachFrame { header, bytes in
                pass.receive(bytes, header, take)
                if pass.tracer.frames & 0xFFFF == 0 { onProgress(pass.follower.sessions) }
                return pass.goesOn
            }
        } keyLog: { pass, text in
            pass.receive(keyLog: text)
        } newFile: { pass, name in
            pass.add(capture: name)
        }
        pass.finish(take)
        files = timeline.files
        counters = pass.tracer.counters
        reports = pass.follower.reports
    }

    /// Here the records are taken; the workers trace.
    private mutating func runShared(_ workers: Int, _ onProgress: (Int) -> Void, _ take: SessionTaker) {
        let lanes = (0..<workers).map { _ in WorkerLane() }
        let queue = DispatchQueue(label: "tracing", attributes: .concurrent)
        let threads = DispatchGroup()
        for (index, lane) in lanes.enumerated() {
            let (recipe, share) = (recipe, ConnectionShare(index: index, of: workers))
            // All read the same at about the same time: one of them tells how far they are.
            let progress = index == 0 ? progress : progress.unseen
            queue.async(group: threads) {
                Worker.run(recipe, share: share, progress: progress, lane: lane)
            }
        }
        var follower = recipe.makeFollower()
        var merge = OrderedMerge(lanes)
        merge.forEachSession(onBatch: { onProgress(follower.sessions) }) { follower.follow(&$0, take) }
        for lane in lanes { lane.records.close() }
        threads.wait()
        let summaries = merge.summaries
        files = summaries.first?.files ?? timeline.files
        counters = summaries.first?.counters ?? TracingCounters()
        for other in summaries.dropFirst() { counters.addConnections(of: other.counters) }
        reports = follower.reports
    }
}
