public import CaptureReading
public import DeliveryAnalysis
public import MailSession
public import Provenance
public import SessionTracing

/// A run over what parts of captures left of each other: the frames of the sessions that their borders cut, and the
/// records of all others.
public struct JoiningRun: ~Copyable {
    /// What is known of the captures with the cut frames after the run.
    public private(set) var files: [CaptureFileSummary] = []
    /// What became of the connections that were cut.
    public private(set) var counters = TracingCounters()
    /// What reports about messages told.
    public private(set) var reports = ReportTotals()

    private let recipe: PassRecipe
    private let parts: [CutFrames]
    private let end: Timestamp?
    private var timeline: Timeline

    /// Looks at the captures with the cut frames of all parts. `captures` are the names of the captures that were cut, by
    /// which frames have their place; the last frame of all of them was of the time `end`. Throws `badFilter`.
    public init(
        parts: [CutFrames], captures: [String], end: Timestamp?, options: PipelineOptions
    ) throws(CaptureError) {
        recipe = PassRecipe(captures: captures, inputs: parts.map(\.input), options: options)
        self.parts = parts
        self.end = end
        timeline = try Timeline(
            inputs: parts.map(\.input), options: options.reading, interruption: options.interruption)
    }

    /// Hands over each session's record until `take` returns false: those that are traced here, and before each of them
    /// those that `record` has up to the time of its end; after the last all that it has. With `audits` the findings of
    /// records of parts are told again.
    public mutating func forEachSession(record: (Timestamp) -> WrittenRecord?, _ take: SessionTaker) {
        var joining = Joining(recipe, parts)
        timeline.forEachFrame(into: &joining) { joining, header, bytes in
            joining.receive(bytes, header, record, take)
            return joining.goesOn
        } keyLog: { joining, text in
            joining.receive(keyLog: text)
        }
        joining.finish(at: end, record, take)
        files = timeline.files
        counters = joining.tracer.counters
        reports = joining.follower.reports
    }
}

/// All machines that cut frames and records go through.
private struct Joining: ~Copyable {
    private(set) var tracer: SessionTracer
    private var judge: SessionJudge
    private(set) var follower: SessionFollower
    /// Where the frames of each part stood.
    private var places: [PlaceReader]
    /// The latest end of a session that was traced.
    private var reached = Timestamp(nanoseconds: .min)
    /// Whether the view still takes records.
    private(set) var goesOn = true

    init(_ recipe: PassRecipe, _ parts: [CutFrames]) {
        tracer = recipe.makeTracer(for: .all)
        judge = recipe.makeJudge()
        follower = recipe.makeFollower()
        places = parts.map { PlaceReader($0.places) }
    }

    mutating func receive(
        _ bytes: Span<UInt8>, _ header: FrameHeader, _ record: (Timestamp) -> WrittenRecord?,
        _ take: SessionTaker
    ) {
        // A frame without a place is none of those that were cut.
        guard let place = places[Int(header.stamp.file)].place(of: header.stamp.frame) else { return }
        tracer.receive(
            bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
            stamp: FrameStamp(file: place.file, frame: place.frame, time: header.stamp.time)
        ) { session, _ in
            reached = max(reached, session.end)
            goesOn = Self.follow(record, upTo: reached, judge, &follower, goesOn, take)
            guard goesOn else { return }
            judge.judge(&session)
            goesOn = follower.follow(&session, take)
        }
    }

    /// Takes a key log that a capture with cut frames holds.
    mutating func receive(keyLog text: Span<UInt8>) {
        tracer.learn(keyLog: text)
    }

    /// Ends the sessions that are still open at a time, and hands over all records that are left.
    mutating func finish(at time: Timestamp?, _ record: (Timestamp) -> WrittenRecord?, _ take: SessionTaker) {
        // What is open at the end comes after what has ended before.
        goesOn = Self.follow(
            record, upTo: Timestamp(nanoseconds: .max), judge, &follower, goesOn, take)
        guard goesOn else { return }
        tracer.finish(at: time) { session, _ in
            guard goesOn else { return }
            judge.judge(&session)
            goesOn = follower.follow(&session, take)
        }
    }

    private static func follow(
        _ record: (Timestamp) -> WrittenRecord?, upTo time: Timestamp, _ judge: SessionJudge,
        _ follower: inout SessionFollower, _ goesOn: Bool, _ take: SessionTaker
    ) -> Bool {
        guard goesOn else { return false }
        while var written = record(time) {
            if !written.findingsStand { judge.audit(&written.session) }
            guard follower.follow(&written.session, findingsStand: written.findingsStand, take)
            else { return false }
        }
        return true
    }
}

/// Tells where the frames of a capture once stood. To be asked for one after the other.
private struct PlaceReader {
    private let runs: [FrameRun]
    private var run = 0
    /// Frames in the runs before.
    private var before: UInt64 = 0

    init(_ runs: [FrameRun]) {
        self.runs = runs
    }

    /// The place of the frame with this number, from 1; nil where there is none.
    mutating func place(of number: UInt64) -> (file: Int32, frame: UInt64)? {
        while run < runs.count, number - before > runs[run].count {
            before += runs[run].count
            run += 1
        }
        guard run < runs.count, number > before else { return nil }
        return (runs[run].file, runs[run].first + (number - before - 1))
    }
}
