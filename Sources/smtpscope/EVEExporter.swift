import DeliveryAnalysis
import MailSession
import Reporting

/// `eve`: `eve.json`.
struct EVEExporter: Exporter {
    private var bytes: [UInt8] = []

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        try EVEView.events(of: session, into: &bytes)
        try folder.appendIfDue(&bytes, to: "eve.json")
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        try folder.append(&bytes, to: "eve.json")
    }
}
