import CaptureReading
import DeliveryAnalysis
import Glibc
import Pipeline
import Redaction
import Reporting
import SecurityAudit
import SessionTracing

/// The program without its arguments: a capture file in; records, transcripts, totals, findings and pseudonyms out.
///
/// What comes out is the same for one thread and for three, and nothing of it steers a terminal.
func fuzzCapture(_ input: [UInt8]) {
    // In memory; a run of libFuzzer is one process.
    let path = "/dev/shm/smtpscope-fuzz-\(getpid())"
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(file >= 0)
    let written = unsafe input.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    close(file)
    defer { _ = unsafe unlink(path) }
    precondition(written == input.count)
    let output = views(of: path, threads: 1)
    // Threads take longer to begin than most inputs to read.
    if input.count % 8 == 0 { requireSame(output, views(of: path, threads: 3), "threads") }
}

private func views(of path: String, threads: Int) -> [UInt8] {
    let options = PipelineOptions(
        tracing: TracingOptions(keepsDialogue: true), threads: threads, sharedFrom: 0, framesPerBatch: 16)
    guard var run = try? PipelineRun(inputs: [.file(path: path)], options: options) else { return [] }
    let redactor = Redactor(key: [1])
    let transcript = TranscriptView(format: .text)
    var totals = DeliveryTotals()
    var audit = AuditTotals()
    var ledger = MessagesView(format: .text)
    var text: [UInt8] = []
    var records: [UInt8] = []
    run.forEachSession { session, notices in
        totals.add(session)
        audit.add(session, ignoring: [])
        try? ledger.row(session, notices, into: &text)
        for record in [session, redactor.redact(session)] {
            transcript.write(record, into: &text)
            SessionJSON.append(record, to: &records)
        }
        return true
    }
    try? ledger.footer(into: &text)
    try? AuditView(format: .text).write(audit, into: &text)
    TextReport(input: ReportInput(captures: [], counters: FrameCounters(), totals: totals)).write(into: &text)
    checkTerminal(text)
    return text + records
}

/// No C0 and no C1 control but the end of a line.
private func checkTerminal(_ text: [UInt8]) {
    var previous: UInt8 = 0
    for (position, byte) in text.enumerated() {
        let isControl = byte < 0x20 && byte != 0x0A || byte == 0x7F || previous == 0xC2 && byte < 0xA0
        require(
            !isControl,
            "a control behind: \(String(decoding: text.prefix(position).suffix(80), as: UTF8.self))")
        previous = byte
    }
}
