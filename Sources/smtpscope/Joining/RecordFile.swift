#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import CaptureReading
import Channels
import DeliveryAnalysis
import FoundationEssentials
import MailSession
import Pipeline
import Provenance
import Reporting

/// The records of some captures, which are read when their turn comes.
struct RecordFile {
    /// Why a file of records can't be read, or not to its end.
    struct Failure: Error {
        var path: String
        var reason: String
        /// Whether there is no such file.
        var isMissing = false
    }

    let path: String
    /// What its last line tells of the captures; nil where the records were not made to be joined.
    private(set) var part: PartRecord?
    /// The file while it is read.
    private var lines: RecordLines?
    private var isFinished = false
    /// The records that come next, the first of them last.
    private var ahead: [MailSession] = []
    /// The time up to which its next record is due: where its captures begin, then the latest end of a session so far.
    private var due: Timestamp

    /// Looks through the file for what it tells of the captures.
    init(path: String) throws(Failure) {
        self.path = path
        let input = CaptureInput.file(path: path)
        // A pipe would be empty the second time, and nobody would know.
        guard input.isFile || !input.exists else {
            throw Failure(path: path, reason: "is read twice, so it must be a file")
        }
        guard let lines = RecordLines(path: path) else {
            throw Failure(
                path: path, reason: OutputFile.reason, isMissing: true)
        }
        while let line = try lines.next() {
            guard RecordLine.isPart(line) else { continue }
            guard part == nil, let found = try? JSONDecoder().decode(PartRecord.self, from: line) else {
                throw Self.unexpected(
                    path, lines.number, part == nil ? "a part record" : "no second part record")
            }
            part = found
        }
        due = part?.captures.compactMap(\.first).min() ?? Timestamp(nanoseconds: .min)
    }

    /// The time up to which its next record is due; nil at its end.
    var position: Timestamp? { isFinished ? nil : due }

    /// Takes the next record away, if there is one, and sees to the one after it.
    mutating func advance(_ pace: Pace) throws(Failure) -> MailSession? {
        guard !isFinished else { return nil }
        if lines == nil {
            lines = RecordLines(path: path)
            guard lines != nil else {
                throw Failure(path: path, reason: OutputFile.reason, isMissing: true)
            }
            due = Timestamp(nanoseconds: .min)
        }
        let session = ahead.popLast()
        if ahead.isEmpty { try read(pace) }
        if let next = ahead.last {
            due = max(due, next.end)
        } else {
            isFinished = true
            lines = nil
        }
        return session
    }

    /// How records are read.
    struct Pace {
        /// Threads that decode.
        var threads: Int
        /// Bytes of lines that are decoded at a time.
        var bytes: Int
    }

    /// Reads on until there is a record, or to the end.
    private mutating func read(_ pace: Pace) throws(Failure) {
        while ahead.isEmpty, let lines {
            var batch: [(number: Int, line: Data)] = []
            var bytes = 0
            while bytes < pace.bytes, let line = try lines.next() {
                guard !line.isEmpty else { continue }
                batch.append((lines.number, line))
                bytes += line.count
            }
            guard !batch.isEmpty else { return }
            let records = batch.map(\.line).parallelMap(threads: pace.threads) { RecordLine($0) }
            for (record, line) in zip(records, batch) {
                switch record {
                case nil: throw Self.unexpected(path, line.number, "a session record")
                case .session(let session): ahead.append(session)
                case .part, .news: break
                }
            }
            ahead.reverse()
        }
    }

    private static func unexpected(_ path: String, _ line: Int, _ expected: String) -> Failure {
        Failure(path: path, reason: "line \(line): expected \(expected), as sessions -f ndjson writes it")
    }
}
