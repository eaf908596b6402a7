import DeliveryAnalysis
import MailSession
import Reporting

/// `ndjson`: the session records, each as its session ends, and news of later bounces.
struct NDJSONExporter: Exporter {
    private static let name = "sessions.ndjson"

    private var view = SessionsView(format: .ndjson)
    private var buffer: [UInt8] = []

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        try view.row(session, notices, into: &buffer)
        try folder.appendIfDue(&buffer, to: Self.name)
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        try folder.append(&buffer, to: Self.name)
    }
}
