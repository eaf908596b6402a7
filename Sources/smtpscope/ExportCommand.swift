import ArgumentParser
import DeliveryAnalysis
import Reporting

/// The formats of an export.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    /// TLS reports of RFC 8460.
    case tlsrpt
    /// The report as a page.
    case html
}

/// Files that other programs read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes what the captures hold into files that other programs read.",
        discussion: """
            The captures are read once for all formats. Files appear in the folder when they are whole; one that is \
            there already stays, and the export fails with status 73, unless --overwrite is given.

              tlsrpt  TLS reports (RFC 8460) in JSON: a file for each UTC day and domain of recipients
              html    report.html, the report as one page that opens offline, with pictures and sessions

            EXAMPLES
              smtpscope export --as tlsrpt --to reports mx1.pcapng
              smtpscope export --as tlsrpt --organization 'Example Org' --contact tls@example.org --to reports mx1.pcapng
            """)

    @OptionGroup var input: CaptureArguments

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("The format of the files; can be given again.", valueName: "format"))
    var formats: [ExportFormat]

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The folder for the files; made if it is missing.", valueName: "dir"),
        completion: .directory)
    var folder: String

    @Option(
        name: .customLong("recipient"),
        help: ArgumentHelp(
            "Only mail to this address: what --to is for the views.", valueName: "address,…"),
        transform: ArgumentList.addresses)
    var recipients: [[AddressPattern]] = []

    @Flag(help: "Replaces files that are there already.")
    var overwrite = false

    @OptionGroup(title: "TLS reports") var tlsReports: TLSReportArguments

    func validate() throws {
        guard Set(formats).count == formats.count else {
            throw ValidationError("--as has the same value twice")
        }
    }

    func run() throws {
        var analysis = try AnalysisRun(input, to: recipients.flatMap { $0 })
        try OutputFile.reportingFailures {
            var folder = try ExportFolder(path: folder, overwrites: overwrite)
            var exporters = formats.map(exporter)
            var failure: (any Error)?
            try analysis.forEachSession(
                keepsDialogue: exporters.contains { $0.readsDialogue }, audits: true
            ) { session, notices in
                do {
                    for index in exporters.indices { try exporters[index].add(session, notices, to: &folder) }
                } catch {
                    failure = error
                }
                return failure == nil
            }
            if let failure { throw failure }
            guard analysis.hasReadSomething else { return }
            for index in exporters.indices { exporters[index].note(analysis) }
            for index in exporters.indices { try exporters[index].finish(into: &folder) }
            try folder.publish()
        }
        try analysis.reportProblems()
    }

    private func exporter(of format: ExportFormat) -> any Exporter {
        switch format {
        case .tlsrpt: TLSReportExporter(tlsReports)
        case .html: PageExporter()
        }
    }
}
