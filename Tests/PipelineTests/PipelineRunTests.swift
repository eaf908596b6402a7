import CaptureReading
import DeliveryAnalysis
import Foundation
import MailSession
import SessionTracing
import TCPReassembly
import Testing

@testable import Pipeline

/// What comes out of a run, and that it is the same for any number of threads.
struct PipelineRunTests {
    /// All that a run tells.
    private struct Outcome: Equatable {
        var sessions: [MailSession] = []
        var later: [LaterBounceNotice] = []
        var reports = ReportTotals()
        var counters: [Int] = []
        var frames: [UInt64] = []
    }

    private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Samples").standardizedFileURL

    private static let captures: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: samples.path)) ?? []
        let suffixes = [".pcap", ".pcapng", ".gz", ".zst"]
        return names.filter { name in suffixes.contains { name.hasSuffix($0) } }.sorted()
    }()

    private func outcome(
        of names: [String], threads: Int, tracing: TracingOptions = TracingOptions(), stopAfter: Int = .max
    ) throws -> Outcome {
        let inputs = names.map { CaptureInput.file(path: Self.samples.appending(path: $0).path) }
        var options = PipelineOptions(tracing: tracing, threads: threads)
        options.sharedFrom = 0
        // So little that connections go on from batch to batch.
        options.framesPerBatch = 16
        var run = try PipelineRun(inputs: inputs, options: options)
        var outcome = Outcome()
        run.forEachSession { session, notices in
            outcome.sessions.append(session)
            outcome.later += notices
            return outcome.sessions.count < stopAfter
        }
        outcome.reports = run.reports
        outcome.frames = run.files.map(\.frames)
        let counters = run.counters
        outcome.counters = [
            counters.frames, counters.segments, counters.otherProtocols, counters.malformed,
            counters.fragments,
            counters.givenUpConnections,
        ]
        return outcome
    }

    @Test("There are samples to read")
    func samples() {
        #expect(Self.captures.count > 10)
    }

    @Test("A sample's records are the same for any number of threads", arguments: captures)
    func alike(_ capture: String) throws {
        let alone = try outcome(of: [capture], threads: 1)
        for threads in [2, 3, 8, 100] {
            #expect(try outcome(of: [capture], threads: threads) == alone, "\(threads) threads")
        }
    }

    @Test("So are those of all samples as one timeline, the dialogues among them")
    func together() throws {
        var tracing = TracingOptions()
        tracing.keepsDialogue = true
        let alone = try outcome(of: Self.captures, threads: 1, tracing: tracing)
        #expect(alone.sessions.count > 100)
        for threads in [2, 5] {
            #expect(try outcome(of: Self.captures, threads: threads, tracing: tracing) == alone)
        }
    }

    @Test("So are they where a limit on open connections is so low that one tracer must follow all")
    func limited() throws {
        let tracing = TracingOptions(connections: 16)
        let alone = try outcome(of: Self.captures, threads: 1, tracing: tracing)
        #expect(try outcome(of: Self.captures, threads: 4, tracing: tracing) == alone)
    }

    @Test("A view that has had enough gets no more, and the run ends", arguments: [1, 2, 8])
    func enough(threads: Int) throws {
        let few = try outcome(of: Self.captures, threads: threads, stopAfter: 5)
        #expect(few.sessions == Array(try outcome(of: Self.captures, threads: 1).sessions.prefix(5)))
    }

    @Test("A run that somebody ends hands over what was read, and all its threads end", arguments: [1, 2, 5])
    func interrupted(threads: Int) throws {
        let input = CaptureInput.file(path: try Self.longCapture())
        defer { try? FileManager.default.removeItem(atPath: input.name) }
        let interruption = Interruption()
        var options = PipelineOptions(threads: threads)
        options.sharedFrom = 0
        options.framesPerBatch = 16
        options.interruption = interruption
        var run = try PipelineRun(inputs: [input], options: options)
        var sessions: [MailSession] = []
        run.forEachSession { session, _ in
            if sessions.isEmpty { interruption.ask(15) }
            sessions.append(session)
            return true
        }
        #expect(run.files[0].problem?.kind == .interrupted)
        #expect(run.files[0].frames > 0)
        #expect(run.counters.frames == Int(run.files[0].frames))
        #expect(!sessions.isEmpty)
        #expect(sessions.count < 9 * Self.repetitions)
    }

    private static let repetitions = 500

    /// A sample many times over, so that it is not read at once. Its connections come again with each repetition.
    private static func longCapture() throws -> String {
        let sample = try Data(contentsOf: samples.appending(path: "exim.pcap"))
        var bytes = sample
        for _ in 1..<repetitions { bytes += sample.dropFirst(24) }
        let path = NSTemporaryDirectory() + "/pipeline-\(UUID().uuidString).pcap"
        try bytes.write(to: URL(filePath: path))
        return path
    }
}
