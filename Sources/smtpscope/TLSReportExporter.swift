import ArgumentParser
import DeliveryAnalysis
import MailSession
import PublicSuffixes
import Reporting
import SecurityAudit

/// Who stands behind TLS reports: no capture shows that.
struct TLSReportArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The organisation that makes the reports. (default: smtpscope)", valueName: "name"))
    var organization: String?

    @Option(help: ArgumentHelp("The mailbox of who answers for them.", valueName: "address"))
    var contact: String?

    /// The options that were given, and the formats that they are for.
    var given: [(option: String, formats: [ExportFormat])] {
        var given: [(String, [ExportFormat])] = []
        if organization != nil { given.append(("--organization", [.tlsrpt])) }
        if contact != nil { given.append(("--contact", [.tlsrpt])) }
        return given
    }

    func validate() throws {
        guard let contact else { return }
        let parts = contact.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let domain = parts.last, DomainName(domain) != nil,
            parts.first?.isEmpty == false
        else {
            throw ValidationError("expected a contact such as tls-reports@example.org")
        }
    }
}

/// `tlsrpt`: reports of RFC 8460, a file for each UTC day and domain.
struct TLSReportExporter: Exporter {
    private let view: TLSReportView
    private let hasContact: Bool
    private var totals = TLSReportTotals()

    init(_ arguments: TLSReportArguments) {
        view = TLSReportView(organization: arguments.organization ?? "smtpscope", contact: arguments.contact)
        hasContact = arguments.contact != nil
    }

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder) {
        totals.add(session, organisational: OrganisationalDomain.of)
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        for report in totals.reports {
            var bytes: [UInt8] = []
            try view.write(report, into: &bytes)
            try folder.append(&bytes, to: view.fileName(of: report))
        }
        for line in gaps { Diagnostics.say("tlsrpt: \(line)") }
    }

    /// What RFC 8460 asks for and the captures do not show.
    private var gaps: [String] {
        var lines = [
            "no capture shows a domain's MTA-STS or DANE policy: policy-type is no-policy-found throughout"
        ]
        if !hasContact { lines.append("contact-info is left out; --contact gives it") }
        if totals.withoutRecipients > 0 {
            lines.append(
                "\(sessions(totals.withoutRecipients)) without a readable recipient: "
                    + "policy-domain is the one that the server's name is under")
        }
        if totals.unseenCertificates > 0 {
            lines.append(
                "\(sessions(totals.unseenCertificates)) under TLS with a certificate that can't be seen")
        }
        for (omission, count) in totals.omissions.ordered {
            lines.append("\(sessions(count)) left out: \(omission.rawValue)")
        }
        if totals.overflow > 0 { lines.append("too many domains or failures: \(totals.overflow) left out") }
        return lines
    }

    private func sessions(_ count: Int) -> String { NumberText.count(count, "session") }
}
