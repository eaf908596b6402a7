import CaptureReading
import DeliveryAnalysis
import MailSession
import SecurityAudit
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
    mutating func receive(_ bytes: Span<UInt8>, _ header: FrameHeader, _ take: SessionTaker) {
        frames += 1
        Self.receive(bytes, header, &tracer, &judge, take)
    }

    private static func receive(
        _ bytes: Span<UInt8>, _ header: FrameHeader, _ tracer: inout SessionTracer,
        _ judge: inout SessionJudge,
        _ take: SessionTaker
    ) {
        tracer.receive(
            bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
            stamp: header.stamp
        ) { judge.judge($0, take) }
    }

    /// Takes a key log that a capture holds.
    mutating func receive(keyLog text: Span<UInt8>) {
        tracer.learn(keyLog: text)
    }

    /// Ends the sessions that are still open.
    mutating func finish(_ take: SessionTaker) {
        if judge.goesOn { Self.finish(&tracer, &judge, take) }
    }

    private static func finish(
        _ tracer: inout SessionTracer, _ judge: inout SessionJudge, _ take: SessionTaker
    ) {
        tracer.finish { judge.judge($0, take) }
    }
}

/// What a view does with each record, and with what it tells of earlier ones; false when it has had enough.
typealias SessionTaker = (MailSession, [LaterBounceNotice]) -> Bool

/// What is said of every record before a view takes it: outcomes, causes, and what delivery reports tell.
struct SessionJudge {
    private var causes: CauseAssignment
    private var linker = BounceLinker()
    private var audit = AuditFollower()
    private let followsReports: Bool
    private let audits: Bool
    private(set) var sessions = 0
    /// Whether the view still takes records.
    private(set) var goesOn = true

    init(causes: CauseAssignment, followsReports: Bool, audits: Bool) {
        self.causes = causes
        self.followsReports = followsReports
        self.audits = audits
    }

    /// What reports there were, and what became of the messages that they are about.
    var reports: ReportTotals { linker.totals }

    mutating func judge(_ session: consuming MailSession, _ take: SessionTaker) {
        guard goesOn else { return }
        Verdict.judge(&session)
        causes.assign(to: &session)
        if audits { audit.audit(&session) }
        sessions += 1
        let notices = followsReports ? linker.follow(&session) : []
        goesOn = take(session, notices)
    }
}
