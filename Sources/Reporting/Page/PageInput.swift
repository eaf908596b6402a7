package import DeliveryAnalysis
package import SecurityAudit

/// All that the HTML page is made of.
package struct PageInput: Sendable {
    /// What the other forms of the report are made of.
    package var report: ReportInput
    /// Findings, and how each server encrypts.
    package var audit: AuditTotals
    /// Sessions and messages over time.
    package var volume: VolumeTotals
    /// Where time was spent.
    package var timing: TimingTotals
    /// The sessions that are shown one by one.
    package var sample: SessionSample

    /// The input of a page.
    package init(
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
