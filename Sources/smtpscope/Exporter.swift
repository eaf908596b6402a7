import DeliveryAnalysis
import MailSession

/// One format of an export. All formats of a run see the same records, in one pass over the captures.
protocol Exporter {
    /// Takes the next session, with what it tells of earlier ones. Throws `OutputFile.Failure`.
    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws

    /// Writes what is left when all sessions were there, and says what the format asks for and no capture shows.
    /// Throws `OutputFile.Failure`.
    mutating func finish(into folder: inout ExportFolder) throws
}
