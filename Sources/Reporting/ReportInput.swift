public import DeliveryAnalysis

/// All that the report is made of.
public struct ReportInput: Sendable {
    /// The captures in the order in which they were given.
    public var captures: [CaptureFacts]
    /// What their frames were.
    public var counters: FrameCounters
    /// What their sessions come to.
    public var totals: DeliveryTotals
    /// What deliveries come to over all their attempts.
    public var retries: RetryTotals
    /// What delivery reports tell.
    public var reports: ReportTotals
    /// What the options left out.
    public var excluded: Exclusion
    /// What a limit or a filter kept out of the totals, a sentence each.
    public var notes: [String]
    /// Whether the names in it are pseudonyms, so that no command finds anything under them.
    public var isRedacted: Bool

    /// The input of a report.
    public init(
        captures: [CaptureFacts], counters: FrameCounters, totals: DeliveryTotals,
        retries: RetryTotals = RetryTotals(), reports: ReportTotals = ReportTotals(), notes: [String] = [],
        excluded: Exclusion = Exclusion(), isRedacted: Bool = false
    ) {
        self.captures = captures
        self.counters = counters
        self.totals = totals
        self.retries = retries
        self.reports = reports
        self.notes = notes
        self.excluded = excluded
        self.isRedacted = isRedacted
    }
}
