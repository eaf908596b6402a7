public import BounceCauses
public import CaptureReading
public import SessionTracing
public import TLSDecryption

/// What a run over captures is told.
public struct PipelineOptions: Sendable {
    /// What to read.
    public var reading: CaptureOptions
    /// Who can end the reading early; what was read is told all the same.
    public var interruption: Interruption?
    /// What to trace.
    public var tracing: TracingOptions
    /// Secrets of TLS connections.
    public var keyLog: KeyLog
    /// The rules for causes.
    public var classifier: Classifier
    /// Whether delivery reports are followed to the messages that they are about.
    public var followsReports: Bool
    /// Whether records get their findings.
    public var audits: Bool
    /// Threads that trace, at most.
    public var threads: Int
    /// Bytes of captures from which more than one thread is worth its beginning.
    public var sharedFrom: Int
    /// Frames after which one thread hands over to another what it has.
    public var framesPerBatch: UInt64

    /// Options for one thread.
    public init(
        reading: CaptureOptions = CaptureOptions(), interruption: Interruption? = nil,
        tracing: TracingOptions = TracingOptions(),
        keyLog: KeyLog = KeyLog(), classifier: Classifier = .standard, followsReports: Bool = true,
        audits: Bool = true, threads: Int = 1, sharedFrom: Int = 8 << 20, framesPerBatch: UInt64 = 4096
    ) {
        self.reading = reading
        self.interruption = interruption
        self.tracing = tracing
        self.keyLog = keyLog
        self.classifier = classifier
        self.followsReports = followsReports
        self.audits = audits
        self.threads = threads
        self.sharedFrom = sharedFrom
        self.framesPerBatch = framesPerBatch
    }
}
