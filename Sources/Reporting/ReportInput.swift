package import DeliveryAnalysis

/// All that the report is made of.
package struct ReportInput: Sendable {
    /// The captures in the order in which they were given.
    package var captures: [CaptureFacts]
    /// What their frames were.
    package var counters: FrameCounters
    /// What their sessions come to.
    package var totals: DeliveryTotals
    /// What deliveries come to over all their attempts.
    package var retries: RetryTotals
    /// What delivery reports tell.
    package var reports: ReportTotals
    /// What a limit or a filter kept out of the totals, a sentence each.
    package var notes: [String]
    /// Whether the names in it are pseudonyms, so that no command finds anything under them.
    package var isRedacted: Bool

    /// The input of a report.
    package init(
        captures: [CaptureFacts], counters: FrameCounters, totals: DeliveryTotals,
        retries: RetryTotals = RetryTotals(), reports: ReportTotals = ReportTotals(), notes: [String] = [],
        isRedacted: Bool = false
    ) {
        self.captures = captures
        self.counters = counters
        self.totals = totals
        self.retries = retries
        self.reports = reports
        self.notes = notes
        self.isRedacted = isRedacted
    }
}
