import DeliveryAnalysis
import MailSession
import Reporting

/// `zeek` and `zeek-json`: `conn.log` and `smtp.log`.
struct ZeekExporter: Exporter {
    private let view: ZeekView
    private var pieces: [(log: ZeekView.Log, bytes: [UInt8])]

    init(_ form: ZeekView.Form) {
        let view = ZeekView(form: form)
        self.view = view
        pieces = ZeekView.Log.allCases.map { log in
            var bytes: [UInt8] = []
            view.header(of: log, into: &bytes)
            return (log, bytes)
        }
    }

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        for index in pieces.indices {
            try view.rows(of: session, in: pieces[index].log, into: &pieces[index].bytes)
            try folder.appendIfDue(&pieces[index].bytes, to: view.fileName(of: pieces[index].log))
        }
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        for index in pieces.indices {
            try folder.append(&pieces[index].bytes, to: view.fileName(of: pieces[index].log))
        }
    }
}
