import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import MailSession
import Pipeline
import Provenance
import Reporting
import SessionTracing

/// Records that can be joined with those of other captures: sessions that the captures' borders may cut are left out,
/// and their frames go to a capture of their own.
struct JoinableRecords {
    let input: CaptureArguments
    let output: OutputArguments
    /// The path of the capture for the cut frames.
    let cutCapture: String
    /// Whether the records have their dialogues.
    let keepsDialogue: Bool

    /// Reads the captures three times: what their borders cut, what they hold, and which frames are to be kept.
    func write() throws {
        try WrittenFiles([output.output, cutCapture]).spare(input.sources)
        var analysis = try AnalysisRun(input, to: [])
        guard analysis.canBeReadAgain else {
            throw ValidationError("--joinable reads the captures more than once, so they must be files")
        }
        let (survey, names) = (try analysis.survey(), analysis.names)
        let borders = survey.times.map { CaptureBorders(first: $0.lowerBound, last: $0.upperBound) }
        try OutputFile.with(path: output.output, isLive: false) { file in
            var view = SessionsView(format: .ndjson)
            var excerpt = ConnectionExcerpt(
                ports: input.ports, survey: survey, inside: borders?.inside)
            var failure: (any Error)?
            try analysis.forEachSession(
                keepsDialogue: keepsDialogue, followsReports: false, audits: true
            ) { session, _ in
                do {
                    if let borders, borders.mayCut(session) {
                        excerpt.add(session, of: names)
                    } else {
                        try view.row(session, into: &file.buffer)
                        try file.flushIfDue()
                    }
                } catch {
                    failure = error
                }
                return failure == nil
            }
            if let failure { throw failure }
            // Half a part can't be joined.
            if Interruption.bySignal.signal == nil {
                let part = PartRecord(
                    captures: analysis.files.map { CaptureFacts($0) }, counters: analysis.counters,
                    cutCapture: cutCapture, cutFrames: try analysis.writeFrames(of: excerpt, to: cutCapture))
                try JSONText.encode(part, into: &file.buffer)
                file.buffer.append(0x0A)
            }
        }
        try analysis.reportProblems()
    }
}

extension ConnectionExcerpt {
    /// Adds a session of captures with these names.
    fileprivate mutating func add(_ session: MailSession, of names: [String]) {
        guard let first = names.firstIndex(of: session.capture),
            let last = names.firstIndex(of: session.lastCapture ?? session.capture)
        else { return }
        add(
            first: Place(file: Int32(clamping: first), frame: session.firstFrame),
            last: Place(file: Int32(clamping: last), frame: session.lastFrame))
    }
}

extension AnalysisRun {
    /// Writes the frames of some connections to a capture, and tells where they stood. Throws the exit status when they
    /// can't be written.
    fileprivate func writeFrames(of excerpt: ConnectionExcerpt, to path: String) throws -> [FrameRun] {
        var places: [FrameRun] = []
        let unfinished = UnfinishedFile(for: path)
        do throws(CaptureError) {
            let writer = try CaptureWriter(path: unfinished?.path ?? path)
            try ExcerptRun.forEachFrame(of: excerpt, in: inputs, joiningOptions) { header, bytes in
                writer.write(bytes, header)
                places.append(header.stamp)
            } keyLog: { text in
                writer.write(keyLog: text)
            }
            try writer.finish()
        } catch {
            unfinished?.remove()
            Diagnostics.say("\(path): \(error.reason)")
            throw Status.notWritten
        }
        guard unfinished?.putInPlace() ?? true else {
            Diagnostics.say("\(path): \(OutputFile.reason)")
            throw Status.notWritten
        }
        return places
    }
}
