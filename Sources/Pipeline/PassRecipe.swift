internal import CaptureReading
internal import DeliveryAnalysis
internal import SessionTracing

/// What the machines of a run are made by, in whichever thread they work.
struct PassRecipe: Sendable {
    let captures: [String]
    let options: PipelineOptions

    /// A tracer for all connections.
    func makeTracer() -> SessionTracer {
        SessionTracer(captures: captures, options: options.tracing, keyLog: options.keyLog)
    }

    /// A tracer for some of them.
    func makeBatchTracer() -> BatchTracer {
        BatchTracer(captures: captures, options: options.tracing, keyLog: options.keyLog)
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
