import DeliveryAnalysis
import MailSession
import Reporting

/// `html`: the report as one page.
struct PageExporter: Exporter {
    private var page = PageMaker()
    private var bytes: [UInt8] = []
    private var run: AnalysisRun?

    var readsDialogue: Bool { true }

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder) {
        page.follow(session)
        page.add(session)
    }

    mutating func note(_ analysis: AnalysisRun) { run = analysis }

    mutating func finish(into folder: inout ExportFolder) throws {
        guard let run else { return }
        try page.write(run.reported(), into: &bytes)
        try folder.append(&bytes, to: HTMLReport.fileName)
    }
}
