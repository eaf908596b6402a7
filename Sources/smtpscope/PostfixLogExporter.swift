public import ArgumentParser
import DeliveryAnalysis
import MailSession
import Reporting

extension PostfixLogView.TimeFormat: ExpressibleByArgument {}

/// How the mail log is written.
struct PostfixLogArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The times of the mail log: traditional (no year) or rfc3339. (default: traditional)",
            valueName: "form"))
    var logTime: PostfixLogView.TimeFormat?

    /// The options that were given, and the formats that they are for.
    var given: [(option: String, formats: [ExportFormat])] {
        logTime == nil ? [] : [("--log-time", [.postfixLog])]
    }
}

/// `postfix-log`: `mail.log`.
struct PostfixLogExporter: Exporter {
    private var view: PostfixLogView
    private var bytes: [UInt8] = []

    init(_ arguments: PostfixLogArguments) {
        view = PostfixLogView(times: arguments.logTime ?? .traditional)
    }

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        view.add(session, into: &bytes)
        if !bytes.isEmpty { try folder.append(&bytes, to: "mail.log") }
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        view.finish(into: &bytes)
        try folder.append(&bytes, to: "mail.log")
        if view.late > 0 {
            let count = NumberText.count(
                view.late, "line of a very long session is", "lines of very long sessions are")
            Diagnostics.say("postfix-log: \(count) not in the order of time")
        }
    }
}
