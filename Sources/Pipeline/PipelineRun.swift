package import CaptureReading
package import DeliveryAnalysis
package import MailSession
package import SessionTracing

/// What a view does with each record, and with what it tells of earlier ones; false when it has had enough.
package typealias SessionTaker = (MailSession, [LaterBounceNotice]) -> Bool

/// One run over captures: frames in, judged records out, in the order in which the sessions ended.
///
/// What comes out is the same for any number of threads.
package struct PipelineRun: ~Copyable {
    /// How far the reading has come.
    package let progress: ReadingProgress
    /// What is known of each file after the run.
    package private(set) var files: [CaptureFileSummary] = []
    /// What the frames were.
    package private(set) var counters = TracingCounters()
    /// What reports about messages told, if they were followed.
    package private(set) var reports = ReportTotals()

    private let recipe: PassRecipe
    private var timeline: Timeline

    /// Looks at every file's beginning. Throws `badFilter` as `Timeline` does.
    package init(inputs: [CaptureInput], options: PipelineOptions) throws(CaptureError) {
        recipe = PassRecipe(captures: inputs.map(\.name), options: options)
        timeline = try Timeline(
            inputs: inputs, options: options.reading, interruption: options.interruption)
        progress = timeline.progress
    }

    /// Reads captures as they are written, in one thread, until the watch ends.
    package init(watching watch: CaptureWatch, options: PipelineOptions) {
        recipe = PassRecipe(captures: [], options: options)
        timeline = Timeline(watching: watch, options: options.reading)
        progress = timeline.progress
    }

    /// The threads that trace beside the one that reads. What comes through a pipe should leave as soon as it can, and
    /// not wait until a batch is full.
    private var workers: Int {
        let options = recipe.options
        guard options.tracing.canBeShared, let size = progress.bytesTotal, size >= options.sharedFrom else {
            return 1
        }
        return min(max(options.threads, 1), TracingOptions.parts)
    }

    /// Reads everything and hands over each session's record as it ends, until `take` returns false; every now and
    /// then `onProgress` is told how many frames were read and how many sessions ended.
    package mutating func forEachSession(
        onProgress: (_ frames: Int, _ sessions: Int) -> Void = { _, _ in }, _ take: SessionTaker
    ) {
        if workers > 1 {
            runShared(workers, onProgress, take)
        } else {
            runAlone(onProgress, take)
        }
    }

    private mutating func runAlone(_ onProgress: (Int, Int) -> Void, _ take: SessionTaker) {
        var pass = Pass(recipe)
        timeline.forEachFrame(into: &pass) { pass, header, bytes in
            pass.receive(bytes, header, take)
            if pass.frames & 0xFFFF == 0 { onProgress(pass.frames, pass.follower.sessions) }
            return pass.goesOn
        } keyLog: { pass, text in
            pass.receive(keyLog: text)
        } newFile: { pass, name in
            pass.add(capture: name)
        }
        pass.finish(take)
        note(counters: pass.tracer.counters, reports: pass.follower.reports)
    }

    private mutating func runShared(
        _ workers: Int, _ onProgress: (Int, Int) -> Void, _ take: SessionTaker
    ) {
        var pass = SharedPass(recipe, workers: workers)
        timeline.forEachFrame(into: &pass) { pass, header, bytes in
            pass.receive(bytes, header, take)
            if pass.frames & 0xFFFF == 0 { onProgress(pass.frames, pass.follower.sessions) }
            return pass.goesOn
        } keyLog: { pass, text in
            pass.receive(keyLog: text)
        }
        pass.finish(take)
        note(counters: pass.counters, reports: pass.follower.reports)
    }

    private mutating func note(counters: TracingCounters, reports: ReportTotals) {
        files = timeline.files
        self.counters = counters
        self.reports = reports
    }
}
