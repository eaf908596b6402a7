import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import MailSession
import MessageStorage
import Pipeline
import Provenance
import Redaction
import Reporting
import SecurityAudit
import SessionTracing
import TLSDecryption

/// One pass over the captures: frames through the tracer, judged records to whoever wants them.
struct AnalysisRun {
    /// The exit statuses that the command promises.
    enum Status {
        static let found = ExitCode(1)
        static let usage = ExitCode(64)
        static let badCapture = ExitCode(65)
        static let notFound = ExitCode(66)
        static let notWritten = ExitCode(73)

        /// What shells say of a program that a signal ended: 130 for SIGINT, 143 for SIGTERM.
        static func ended(bySignal number: Int32) -> ExitCode { ExitCode(128 + number) }
    }

    let arguments: CaptureArguments
    /// What takes the names away, if that is asked for.
    let redactor: Redactor?
    /// Which records are shown.
    let filter: RecordFilter
    let inputs: [CaptureInput]
    /// What waits for the capture, where that is asked for.
    private var watch: CaptureWatch?
    private var problems: [CaptureError]
    /// What is known of each file after the run.
    private(set) var files: [CaptureFileSummary] = []
    private(set) var counters = FrameCounters()
    /// What reports about messages told, if they were followed.
    private(set) var reports = ReportTotals()
    /// Sessions that were asked not to be shown.
    private(set) var leftOut = 0
    /// What the secrets were good for.
    private var secrets: KeyLogUse?

    /// Looks up the captures, or waits for them. Throws when the words make no sense.
    init(
        _ arguments: CaptureArguments, to recipients: [AddressPattern], watching: WatchArguments? = nil
    ) throws {
        try self.init(
            arguments, to: recipients, watching: watching, redactor: try arguments.records.redactor())
    }

    /// The same; whatever the arguments say, `redactor` takes the names away, if there is one.
    init(
        _ arguments: CaptureArguments, to recipients: [AddressPattern], watching: WatchArguments? = nil,
        redactor: Redactor?
    ) throws {
        // From here on an interruption ends the reading and not the program.
        Interruption.catchSignals()
        self.arguments = arguments
        filter = arguments.records.filter(to: recipients)
        switch try watching?.start(on: arguments.captures) {
        case nil:
            let (found, problems) = CaptureInputs.expand(arguments.captures)
            // A capture that still grows ends for every reader where it ends now.
            (inputs, self.problems) = (found.map(\.asFarAsNow), problems)
        case .success(let watch): (inputs, problems, self.watch) = ([], [], watch)
        case .failure(let error): (inputs, problems) = ([], [error])
        }
        self.redactor = redactor
    }

    /// Whether records should leave as soon as they are made, because the capture is still being written.
    var isLive: Bool { watch != nil || inputs.contains(.standardInput) }

    /// Reads everything and hands over each session's record as it ends, if it is asked for, with what it tells of earlier
    /// ones if reports are followed, with its findings if `audits`, among them what goes against `policy`, and with its messages stored in `contents`; `take` returns false to stop.
    mutating func forEachSession(
        keepsDialogue: Bool = false, identifiesFlows: Bool = true, followsReports: Bool = true,
        audits: Bool = false, policy: MailPolicy? = nil, contents: ContentFolder? = nil,
        scope: RecordSelection.Scope = .sessions,
        _ take: SessionTaker
    ) throws {
        var selection = RecordSelection(filter: filter, scope: scope, policy: policy, redactor: redactor)
        let keyLog = try arguments.keyLog.map { try KeyLogFile.read($0) } ?? KeyLog()
        var tracing = arguments.tracingOptions(
            keepsDialogue: keepsDialogue, identifiesFlows: identifiesFlows)
        tracing.contents = contents
        var options = PipelineOptions(
            reading: arguments.captureOptions, tracing: tracing,
            keyLog: keyLog, classifier: try arguments.classifier(), followsReports: followsReports,
            audits: audits, threads: arguments.threads ?? Machine.cores)
        options.interruption = .bySignal
        var run: PipelineRun
        do throws(CaptureError) {
            run =
                if let watch {
                    PipelineRun(watching: watch, options: options)
                } else {
                    try PipelineRun(inputs: inputs, options: options)
                }
        } catch {
            Diagnostics.say("\(error)")
            throw Status.usage
        }
        var line = ProgressLine(isWanted: arguments.progress)
        let progress = run.progress
        run.forEachSession(
            onProgress: { sessions in line.update(progress, sessions: sessions) }
        ) { session, notices in selection.take(session, notices, take) }
        line.clear()
        files = run.files
        problems += files.compactMap(\.problem)
        counters = FrameCounters(run.counters)
        reports = run.reports
        leftOut = selection.leftOut
        secrets = KeyLogUse(path: arguments.keyLog, counters: run.counters)
    }

    /// Says what was wrong with the captures. Throws the exit status that follows from it, or from the end of a watch.
    func reportProblems() throws {
        for warning in secrets?.warnings ?? [] { Diagnostics.say(warning) }
        if let unread = counters.unreadWords { Diagnostics.say(unread) }
        for problem in problems where problem.kind != .interrupted { Diagnostics.say("\(problem)") }
        if let signal = Interruption.bySignal.signal {
            // A watch has no other end.
            if watch != nil { throw Status.ended(bySignal: signal) }
            if let interruption = interruptionNote {
                Diagnostics.say(interruption)
                throw Status.ended(bySignal: signal)
            }
        }
        if let problem = problems.first { throw problem.status }
    }

    /// What to say where a signal ended the reading before the captures did; nil where none did.
    var interruptionNote: String? {
        let interrupted = problems.filter { $0.kind == .interrupted }
        guard !interrupted.isEmpty, let name = Interruption.bySignal.signalName else { return nil }
        let unread = interrupted.count { $0.frames == 0 }
        let rest =
            switch unread {
            case 0: ""
            case 1: "; 1 capture was not read at all"
            default: "; \(unread) captures were not read at all"
            }
        return "partial: \(name) ended the reading after \(NumberText.count(counters.frames, "frame"))\(rest)"
    }

    /// The captures' names.
    var names: [String] { inputs.map(\.name) }

    /// Whether the captures are files, which can be read as often as one likes; one that is missing stays so.
    var canBeReadAgain: Bool { watch == nil && inputs.allSatisfy { $0.isFile || !$0.exists } }

    /// What another reading of the same frames is told.
    var joiningOptions: PipelineOptions {
        PipelineOptions(reading: arguments.captureOptions, interruption: .bySignal)
    }

    /// What there is at the borders of the captures.
    func survey() throws -> BorderSurvey {
        do throws(CaptureError) {
            return try ExcerptRun.survey(of: inputs, ports: arguments.ports, joiningOptions)
        } catch {
            Diagnostics.say("\(error)")
            throw Status.usage
        }
    }

    /// What the options left out, and a view so many sessions more.
    func excluded(_ more: Int = 0) -> Exclusion {
        let options = arguments.captureOptions
        return Exclusion(
            sessions: leftOut + more,
            hasFrames: options.filter != nil || options.since != nil || options.until != nil,
            isUnread: !hasReadSomething)
    }

    /// Whether anything could be read.
    var hasReadSomething: Bool { files.contains { $0.format != nil } }
}

extension CaptureError {
    /// The exit status for this failure.
    var status: ExitCode {
        switch kind {
        case .notFound, .permission, .unreadable: AnalysisRun.Status.notFound
        case .notACapture, .brokeOff, .unsupported, .interrupted: AnalysisRun.Status.badCapture
        case .badFilter: AnalysisRun.Status.usage
        }
    }
}

extension FrameCounters {
    /// What the tracer counted.
    init(_ counters: TracingCounters) {
        self.init()
        frames = counters.frames
        tcpSegments = counters.segments
        otherProtocols = counters.otherProtocols
        malformed = counters.malformed
        cutInHeaders = counters.cutInHeaders
        unknownLinks = counters.unknownLinks
        unknownLinkTypes = counters.unknownLinkTypes.map { LinkType(rawValue: $0).description }
        fragments = counters.fragments
        overlappingFragments = counters.overlappingFragments
        givenUpConnections = counters.givenUpConnections
    }
}
