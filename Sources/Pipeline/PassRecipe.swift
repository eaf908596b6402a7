internal import CaptureReading
internal import DeliveryAnalysis
internal import SessionTracing

/// What the machines of a run are made by, in whichever thread they work.
struct PassRecipe: Sendable {
    /// The names of the captures, in the order of the file indices; none at the beginning of a watch.
    let captures: [String]
    /// What to read.
    let inputs: [CaptureInput]
    let options: PipelineOptions

    /// All captures once more, from their beginning.
    func makeTimeline(_ progress: ReadingProgress) -> Timeline {
        Timeline(again: inputs, options: options.reading, progress: progress)
    }

    /// A tracer for some of the connections.
    func makeTracer(for share: ConnectionShare) -> SessionTracer {
        SessionTracer(captures: captures, options: options.tracing, keyLog: options.keyLog, share: share)
    }

    /// What is said of each record by itself.
    func makeJudge() -> SessionJudge {
        SessionJudge(causes: CauseAssignment(classifier: options.classifier), audits: options.audits)
    }

    /// What is said of the records together, for which there is one for all threads.
    func makeFollower() -> SessionFollower {
        SessionFollower(followsReports: options.followsReports, audits: options.audits)
    }
}
