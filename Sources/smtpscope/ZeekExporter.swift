import DeliveryAnalysis
import MailSession
import Reporting

/// `zeek` and `zeek-json`: `conn.log` and `smtp.log`.
struct ZeekExporter: Exporter {
    /// What comes together before it is written.
    private static let pieceSize = 64 << 10

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
            if pieces[index].bytes.count >= Self.pieceSize { try write(index, into: &folder) }
        }
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        for index in pieces.indices { try write(index, into: &folder) }
    }

    private mutating func write(_ index: Int, into folder: inout ExportFolder) throws {
        try folder.append(&pieces[index].bytes, to: view.fileName(of: pieces[index].log))
    }
}
