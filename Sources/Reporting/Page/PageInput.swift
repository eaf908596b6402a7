public import DeliveryAnalysis
public import SecurityAudit

/// All that the HTML page is made of.
public struct PageInput: Sendable {
    /// What the other forms of the report are made of.
    public var report: ReportInput
    /// Findings, and how each server encrypts.
    public var audit: AuditTotals
    /// Sessions and messages over time.
    public var volume: VolumeTotals
    /// Where time was spent.
    public var timing: TimingTotals
    /// The sessions that are shown one by one.
    public var sample: SessionSample

    /// The input of a page.
    public init(
        report: ReportInput, audit: AuditTotals, volume: VolumeTotals, timing: TimingTotals,
        sample: SessionSample
    ) {
        self.report = report
        self.audit = audit
        self.volume = volume
        self.timing = timing
        self.sample = sample
    }
}
