import ArgumentParser
import DeliveryAnalysis
import MailSession
import MessageStorage
import Reporting

/// Files that other programs read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes what the captures hold into files that other programs read.",
        discussion: """
            The captures are read once for all formats. Files appear in the folder when they are whole; one that is \
            there already stays, and the export fails with status 73, unless --overwrite is given.

              tlsrpt       TLS reports (RFC 8460) in JSON: a file for each day and domain
              postfix-log  mail.log, as of a Postfix between clients and servers
              zeek         conn.log and smtp.log as Zeek writes them, with outcomes
              zeek-json    the same in JSON: conn.json and smtp.json
              eve          eve.json: an smtp event of Suricata's for each transaction
              ndjson       sessions.ndjson: the session records, a line each
              csv          sessions.csv, messages.csv and findings.csv
              sqlite       smtpscope.sqlite: the records as tables, for SQL
              eml          messages as they crossed; eml.csv tells what is missing
              attachments  the files in messages, decoded; attachments.csv lists them
              html         report.html: the report as one page that opens offline

            EXAMPLES
              smtpscope export --as tlsrpt --to reports mx1.pcapng
              smtpscope export --as postfix-log --as zeek --to logs mx1.pcapng
              smtpscope export --as sqlite --as csv --to export mx1.pcapng
              smtpscope export --as tlsrpt --contact me@example.org --to tls mx1.pcapng
              smtpscope export --as eml --outcome rejected --to mail mx1.pcapng
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

    @OptionGroup(title: "Content of messages") var content: ContentArguments

    @OptionGroup(title: "TLS reports") var tlsReports: TLSReportArguments

    @OptionGroup(title: "Mail log") var postfixLog: PostfixLogArguments

    func validate() throws {
        guard Set(formats).count == formats.count else {
            throw ValidationError("--as has the same value twice")
        }
        for (option, takers) in content.given + tlsReports.given + postfixLog.given
        where !formats.contains(where: takers.contains) {
            let names = takers.map { "--as \($0.rawValue)" }.joined(separator: " or ")
            throw ValidationError("\(option) is for \(names)")
        }
        if input.records.redact, let format = formats.first(where: \.needsContent) {
            throw ValidationError(
                "--as \(format.rawValue) can't be combined with --redact: content stays what it is")
        }
    }

    func run() throws {
        var analysis = try AnalysisRun(input, to: recipients.flatMap { $0 })
        try OutputFile.reportingFailures {
            var folder = try ExportFolder(
                path: folder, overwrites: overwrite, sparing: Set(input.sources.compactMap { FilePlace($0) }))
            let filter = analysis.filter
            var exporters = formats.compactMap { exporter(of: $0, filter) }
            // Before the folder goes: SQLite may still be writing.
            defer { exporters.removeAll() }
            let contents =
                formats.contains(where: \.needsContent)
                ? ContentFolder(path: folder.workshop, largest: content.messageSize) : nil
            var extraction =
                formats.contains(.attachments)
                ? contents.map { AttachmentExtraction(content, contents: $0, filter) } : nil
            var failure: (any Error)?
            try analysis.forEachSession(
                keepsDialogue: exporters.contains { $0.readsDialogue }, audits: true, contents: contents
            ) { session, notices in
                do {
                    let session = try extraction?.extract(session, into: &folder) ?? session
                    var plain = session
                    plain.dialogue = nil
                    for index in exporters.indices {
                        let isWhole = exporters[index].readsDialogue
                        try exporters[index].add(isWhole ? session : plain, notices, to: &folder)
                    }
                } catch {
                    failure = error
                }
                for transaction in session.transactions { transaction.content.map(ContentFile.discard) }
                return failure == nil
            }
            if let failure { throw failure }
            guard analysis.hasReadSomething else { return }
            // Other programs can't see that files are of a part of the captures.
            guard analysis.interruptionNote == nil else {
                Diagnostics.say("\(self.folder): nothing was written")
                return
            }
            for index in exporters.indices { exporters[index].note(analysis) }
            for index in exporters.indices { try exporters[index].finish(into: &folder) }
            try extraction?.finish(into: &folder)
            tell(try folder.publish())
        }
        try analysis.reportProblems()
    }

    /// Says on a terminal what there is now; a script knows, and wants to hear of trouble only.
    private func tell(_ written: (files: Int, bytes: Int)) {
        guard input.progress, Terminal.isTerminal(Terminal.standardError) else { return }
        let files = NumberText.count(written.files, "file")
        Diagnostics.say("\(folder): \(files), \(NumberText.bytes(written.bytes))")
    }

    private func exporter(of format: ExportFormat, _ filter: RecordFilter) -> (any Exporter)? {
        switch format {
        case .tlsrpt: TLSReportExporter(tlsReports)
        case .postfixLog: PostfixLogExporter(postfixLog)
        case .zeek: ZeekExporter(.columns)
        case .zeekJSON: ZeekExporter(.json)
        case .eve: EVEExporter()
        case .ndjson: NDJSONExporter()
        case .csv: CSVExporter()
        case .sqlite: SQLiteExporter()
        case .eml: MessageExporter(content, filter)
        // Extracted before.
        case .attachments: nil
        case .html: PageExporter()
        }
    }
}
