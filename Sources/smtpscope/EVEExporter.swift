import DeliveryAnalysis
import MailSession
import Reporting

/// `eve`: `eve.json`.
struct EVEExporter: Exporter {
    /// What comes together before it is written.
    private static let pieceSize = 64 << 10
    private var bytes: [UInt8] = []

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        try EVEView.events(of: session, into: &bytes)
        if bytes.count >= Self.pieceSize { try folder.append(&bytes, to: "eve.json") }
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        try folder.append(&bytes, to: "eve.json")
    }
}
