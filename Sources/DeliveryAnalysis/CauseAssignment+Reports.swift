internal import BounceCauses
internal import MailSession

/// The causes that delivery reports tell, which are about other messages than the one that carries them.
extension CauseAssignment {
    /// Fills in why each recipient of a report failed or is late.
    mutating func assign(to report: inout MessageReport) {
        for index in report.recipients.indices {
            let recipient = report.recipients[index]
            guard recipient.action == "failed" || recipient.action == "delayed" else { continue }
            let assigned = cause(diagnostic: recipient.diagnostic, status: recipient.status)
            report.recipients[index].cause = assigned.cause
            report.recipients[index].causeEvidence = assigned.evidence
        }
    }
}
