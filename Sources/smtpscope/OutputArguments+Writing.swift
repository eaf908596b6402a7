import ArgumentParser
import DeliveryAnalysis
import MailSession
import Reporting

extension OutputArguments {
    /// Writes a document at once.
    func write(_ make: (inout [UInt8]) throws -> Void) throws {
        try OutputFile.with(path: output, isLive: false) { file in
            try make(&file.buffer)
        }
    }

    /// Writes a view while the captures are read, so that memory does not depend on their length.
    func stream(
        _ input: CaptureArguments, to recipients: [AddressPattern], keepsDialogue: Bool = false,
        identifiesFlows: Bool, followsReports: Bool, audits: Bool = false,
        scope: RecordSelection.Scope = .sessions,
        watching: WatchArguments? = nil,
        header: (inout [UInt8]) -> Void,
        footer: (Exclusion, inout [UInt8]) throws -> Void,
        row: (MailSession, [LaterBounceNotice], inout [UInt8]) throws -> Void
    ) throws {
        try spare(input)
        var analysis = try AnalysisRun(input, to: recipients, watching: watching)
        try OutputFile.with(path: output, isLive: analysis.isLive) { file in
            header(&file.buffer)
            if analysis.isLive { try file.flush() }
            var failure: (any Error)?
            try analysis.forEachSession(
                keepsDialogue: keepsDialogue, identifiesFlows: identifiesFlows,
                followsReports: followsReports, audits: audits, scope: scope
            ) { session, notices in
                do {
                    try row(session, notices, &file.buffer)
                    try file.flushIfDue()
                } catch {
                    failure = error
                }
                return failure == nil
            }
            if let failure { throw failure }
            try footer(analysis.excluded(), &file.buffer)
        }
        try analysis.reportProblems()
    }
}

extension OutputFile {
    /// Opens the output for `body` and writes what is left of it afterwards. Turns what goes wrong with it into
    /// words and an exit status.
    static func with(path: String?, isLive: Bool, _ body: (inout OutputFile) throws -> Void) throws {
        try reportingFailures {
            var file = try OutputFile(path: path, isLive: isLive)
            try body(&file)
            try file.commit()
        }
    }

    /// Turns what goes wrong with an output in `body` into words and an exit status.
    static func reportingFailures(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch OutputFile.Failure.closedPipe {
            throw ExitCode.success
        } catch OutputFile.Failure.notWritten(let reason) {
            Diagnostics.say(reason)
            throw AnalysisRun.Status.notWritten
        }
    }
}
