import DeliveryAnalysis
import MailSession
import SQLiteExport

/// `sqlite`: a database. Until it is whole it stands where the folder keeps unfinished files; a run that was killed leaves it
/// there, with what it held by then.
struct SQLiteExporter: Exporter {
    private static let name = "smtpscope.sqlite"

    private var database: SessionDatabase?

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        try write(to: &folder) { database throws(SessionDatabase.Failure) in
            try database.add(session, notices)
        }
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        try write(to: &folder) { database throws(SessionDatabase.Failure) in try database.finish() }
        database = nil
    }

    private mutating func write(
        to folder: inout ExportFolder,
        _ body: (inout SessionDatabase) throws(SessionDatabase.Failure) -> Void
    ) throws(OutputFile.Failure) {
        do throws(SessionDatabase.Failure) {
            var open: SessionDatabase
            if let database {
                open = database
            } else {
                open = try SessionDatabase(path: folder.place(of: Self.name))
            }
            // One value holds the batch, so that it is not copied.
            database = nil
            try body(&open)
            database = open
        } catch {
            throw .notWritten("\(Self.name): \(error)")
        }
    }
}
