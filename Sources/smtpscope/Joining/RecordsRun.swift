import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import MailSession
import Pipeline
import Provenance
import Redaction
import Reporting
import SessionTracing
import TLSDecryption

/// A run over records that were written before, and over what was left of the sessions that the captures' borders cut.
struct RecordsRun {
    let redactor: Redactor?
    /// Which records are shown.
    let filter: RecordFilter
    /// The captures that the records are of.
    private(set) var captures: [CaptureFacts] = []
    private(set) var counters = FrameCounters()
    /// What reports about messages told.
    private(set) var reports = ReportTotals()
    /// Sessions that were asked not to be shown.
    private(set) var leftOut = 0
    private let arguments: CaptureArguments
    private var files: [RecordFile] = []
    private var parts: [CutFrames] = []
    /// The captures of each part among all.
    private var cutRanges: [Range<Int>] = []
    /// Files of records that were not made to be joined.
    private var loose = 0
    private var problems: [CaptureError] = []

    /// Looks through the files. Throws the exit status when one can't be read.
    init(_ arguments: CaptureArguments, to recipients: [AddressPattern]) throws {
        Interruption.catchSignals()
        self.arguments = arguments
        filter = arguments.records.filter(to: recipients)
        redactor = try arguments.records.redactor()
        do throws(RecordFile.Failure) {
            for path in arguments.captures { add(try RecordFile(path: path)) }
        } catch {
            throw Self.status(of: error)
        }
    }

    private mutating func add(_ file: RecordFile) {
        files.append(file)
        guard let part = file.part else {
            loose += 1
            captures.append(.records(in: file.path))
            return
        }
        let base = Int32(clamping: captures.count)
        let places = part.cutFrames.map { FrameRun(file: base + $0.file, first: $0.first, count: $0.count) }
        parts.append(
            CutFrames(input: .file(path: Self.path(of: part.cutCapture, beside: file.path)), places: places))
        cutRanges.append(captures.count..<captures.count + part.captures.count)
        captures += part.captures
        counters.add(part.counters)
    }

    /// The captures of cut frames.
    var cutCaptures: [CaptureInput] { parts.map(\.input) }

    /// Where a capture with cut frames lies: where it was written, or, when the files were moved, beside the records.
    private static func path(of capture: String, beside records: String) -> String {
        guard !CaptureInput.file(path: capture).exists else { return capture }
        let name = capture.split(separator: "/").last.map(String.init) ?? capture
        let folder = records.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (folder.map(String.init) + [name]).joined(separator: "/")
    }

    /// Hands over all records, those of the sessions that were joined among them; for a page with findings, and with the
    /// dialogues that there are.
    mutating func forEachSession(forPage isPage: Bool, _ take: (MailSession) -> Void) throws {
        var selection = RecordSelection(filter: filter, scope: .parties, policy: nil, redactor: redactor)
        var options = PipelineOptions(
            tracing: arguments.tracingOptions(keepsDialogue: isPage, identifiesFlows: false),
            keyLog: try arguments.keyLog.map { try KeyLogFile.read($0) } ?? KeyLog(),
            classifier: try arguments.classifier(), audits: isPage)
        options.interruption = .bySignal
        var run = try JoiningRun(
            parts: parts, captures: captures.map(\.name), end: captures.compactMap(\.last).max(),
            options: options)
        var merge = RecordMerge(files, threads: arguments.threads ?? Machine.cores)
        var failure: RecordFile.Failure?
        run.forEachSession { time in
            do throws(RecordFile.Failure) {
                return failure == nil ? try merge.next(upTo: time) : nil
            } catch {
                failure = error
                return nil
            }
        } _: { session, notices in
            selection.take(session, notices) { session, _ in
                take(session)
                return true
            } && failure == nil
        }
        if let failure { throw Self.status(of: failure) }
        problems = run.files.compactMap(\.problem)
        for (file, range) in zip(run.files, cutRanges) {
            guard let reason = CaptureFacts(file).problem else { continue }
            for index in range { captures[index].lackCutSessions(because: reason) }
        }
        counters.givenUpConnections.merge(run.counters.givenUpConnections)
        reports = run.reports
        leftOut = selection.leftOut
    }

    /// What a reader of the report has to know of the records.
    var notes: [String] {
        var notes: [String] = []
        if let name = Interruption.bySignal.signalName {
            notes.append("partial: \(name) ended the reading before the records did")
        }
        if loose > 0 {
            notes.append(
                "\(NumberText.count(loose, "file")) of records made without --joinable: nothing is known of their frames, sessions that their captures' borders cut are in parts, and findings are as they were told then"
            )
        }
        return notes
    }

    /// Says what was wrong with the captures of cut frames. Throws the exit status that follows from it.
    func reportProblems() throws {
        for problem in problems { Diagnostics.say("\(problem)") }
        if let signal = Interruption.bySignal.signal { throw AnalysisRun.Status.ended(bySignal: signal) }
        if let problem = problems.first { throw problem.status }
        if captures.contains(where: { $0.problem != nil }) { throw AnalysisRun.Status.badCapture }
    }

    private static func status(of failure: RecordFile.Failure) -> ExitCode {
        Diagnostics.say("\(failure.path): \(failure.reason)")
        return failure.isMissing ? AnalysisRun.Status.notFound : AnalysisRun.Status.badCapture
    }
}

/// Records of several files in the order in which their sessions ended.
private struct RecordMerge {
    private var files: [RecordFile]
    private let pace: RecordFile.Pace

    /// Bytes of lines that all files together have read ahead: what is decoded takes some times as much.
    private static let bytesAhead = 4 << 20

    init(_ files: [RecordFile], threads: Int) {
        self.files = files
        pace = RecordFile.Pace(threads: threads, bytes: max(1, Self.bytesAhead / max(1, files.count)))
    }

    /// The next record, if it is due by that time. Throws when a file can't be read on.
    mutating func next(upTo time: Timestamp) throws(RecordFile.Failure) -> WrittenRecord? {
        while Interruption.bySignal.signal == nil, let index = earliest(),
            let position = files[index].position, position <= time
        {
            if let session = try files[index].advance(pace) {
                return WrittenRecord(session, findingsStand: files[index].part == nil)
            }
        }
        return nil
    }

    private func earliest() -> Int? {
        var first: (position: Timestamp, index: Int)?
        for index in files.indices {
            guard let position = files[index].position else { continue }
            if first.map({ position < $0.position }) ?? true { first = (position, index) }
        }
        return first?.index
    }
}
