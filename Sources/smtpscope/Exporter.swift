import DeliveryAnalysis
import MailSession

/// One format of an export. All formats of a run see the same records, in one pass over the captures.
protocol Exporter {
    /// Takes the next session, with what it tells of earlier ones. Throws `OutputFile.Failure`.
    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws

    /// Whether it asks for the sessions' dialogues.
    var readsDialogue: Bool { get }

    /// Takes what is known of the run when all sessions were there.
    mutating func note(_ analysis: AnalysisRun)

    /// Writes what is left when all sessions were there, and says what the format asks for and no capture shows.
    /// Throws `OutputFile.Failure`.
    mutating func finish(into folder: inout ExportFolder) throws
}

extension Exporter {
    /// Most formats are made of what was said in few words.
    var readsDialogue: Bool { false }

    /// Most formats are made of the sessions alone.
    mutating func note(_ analysis: AnalysisRun) {}
}
