import DeliveryAnalysis
import MailSession
import Reporting

/// `csv`: a file for each flat table of the records.
struct CSVExporter: Exporter {
    private var files: [(table: CSVTable, buffer: [UInt8])]

    init() {
        files = CSVTable.allCases.map { table in
            var buffer: [UInt8] = []
            table.writeTitles(into: &buffer)
            return (table, buffer)
        }
    }

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        for index in files.indices {
            files[index].table.writeRows(of: session, into: &files[index].buffer)
            try folder.appendIfDue(&files[index].buffer, to: files[index].table.fileName)
        }
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        for index in files.indices {
            try folder.append(&files[index].buffer, to: files[index].table.fileName)
        }
    }
}
