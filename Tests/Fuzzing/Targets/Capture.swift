import CaptureReading
import DeliveryAnalysis
import Glibc
import Pipeline
import Redaction
import Reporting
import SecurityAudit
import SessionTracing

/// The whole program but its arguments: a capture file in, records, transcripts, totals, findings and pseudonyms out.
func fuzzCapture(_ input: [UInt8]) {
    let path = "/dev/shm/smtpscope-fuzz-\(getpid())"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(file >= 0)
    let written = unsafe input.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    close(file)
    defer { unlink(path) }
    precondition(written == input.count)
    let options = PipelineOptions(tracing: TracingOptions(keepsDialogue: true))
    guard var run = try? PipelineRun(inputs: [.file(path: path)], options: options) else { return }
    var audit = AuditTotals()
    var totals = DeliveryTotals()
    let redactor = Redactor(key: [1])
    var output: [UInt8] = []
    let transcripts = TranscriptView(format: .text)
    let records = TranscriptView(format: .json)
    run.forEachSession { session, _ in
        audit.add(session, ignoring: [])
        totals.add(session)
        for record in [session, redactor.redact(session)] {
            try? transcripts.write(record, into: &output)
            checkTerminal(output)
            output.removeAll(keepingCapacity: true)
            try? records.write(record, into: &output)
            output.removeAll(keepingCapacity: true)
        }
        return true
    }
    try? AuditView(format: .text).write(audit, into: &output)
    checkTerminal(output)
}

/// Nothing from the wire steers a terminal.
private func checkTerminal(_ output: [UInt8]) {
    precondition(output.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
}
