import CaptureReading
import DeliveryAnalysis
import MailSession
import SessionTracing

/// The machines that a frame goes through, in one run over the captures.
struct Pass: ~Copyable {
    var tracer: SessionTracer
    var judge: SessionJudge
    private(set) var frames = 0

    init(tracer: consuming SessionTracer, judge: SessionJudge) {
        self.tracer = tracer
        self.judge = judge
    }

    /// Takes a frame, and hands over the sessions that end with it.
    mutating func receive(_ bytes: Span<UInt8>, _ header: FrameHeader, _ take: (MailSession) -> Bool) {
        frames += 1
        Self.receive(bytes, header, &tracer, &judge, take)
    }

    private static func receive(
        _ bytes: Span<UInt8>, _ header: FrameHeader, _ tracer: inout SessionTracer,
        _ judge: inout SessionJudge,
        _ take: (MailSession) -> Bool
    ) {
        tracer.receive(
            bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
            stamp: header.stamp
        ) { judge.judge($0, take) }
    }

    /// Ends the sessions that are still open.
    mutating func finish(_ take: (MailSession) -> Bool) {
        if judge.goesOn { Self.finish(&tracer, &judge, take) }
    }

    private static func finish(
        _ tracer: inout SessionTracer, _ judge: inout SessionJudge, _ take: (MailSession) -> Bool
    ) {
        tracer.finish { judge.judge($0, take) }
    }
}

/// What is said of every record before a view takes it: outcomes and causes.
struct SessionJudge {
    private var causes: CauseAssignment
    private(set) var sessions = 0
    /// Whether the view still takes records.
    private(set) var goesOn = true

    init(causes: CauseAssignment) {
        self.causes = causes
    }

    mutating func judge(_ session: consuming MailSession, _ take: (MailSession) -> Bool) {
        guard goesOn else { return }
        Verdict.judge(&session)
        causes.assign(to: &session)
        sessions += 1
        goesOn = take(session)
    }
}
