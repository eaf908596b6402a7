#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import CaptureReading
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

    private enum State {
        case closed
        /// Its next record, and the latest end of a session in it so far.
        case open(RecordLines, next: MailSession, reached: Timestamp)
        case finished
    }

    let path: String
    /// What its last line tells of the captures; nil where the records were not made to be joined.
    private(set) var part: PartRecord?
    private let first: Timestamp
    private var state = State.closed

    /// Looks through the file for what it tells of the captures.
    init(path: String) throws(Failure) {
        self.path = path
        guard let lines = RecordLines(path: path) else {
            throw Failure(
                path: path, reason: unsafe String(cString: strerror(errno)), isMissing: true)
        }
        let beginning = Data(PartRecord.beginning.utf8)
        while let line = lines.next() {
            guard line.starts(with: beginning) else { continue }
            guard part == nil, let found = try? JSONDecoder().decode(PartRecord.self, from: line) else {
                throw Self.unexpected(
                    path, lines.number, part == nil ? "a part record" : "no second part record")
            }
            part = found
        }
        first = part?.captures.compactMap(\.first).min() ?? Timestamp(nanoseconds: .min)
    }

    /// The time up to which its next record is due; nil at its end.
    var position: Timestamp? {
        switch state {
        case .closed: first
        case .open(_, _, let reached): reached
        case .finished: nil
        }
    }

    /// Takes the next record away, if there is one, and reads the one after it.
    mutating func advance(_ decoder: JSONDecoder) throws(Failure) -> MailSession? {
        switch state {
        case .closed:
            guard let lines = RecordLines(path: path) else {
                throw Failure(path: path, reason: unsafe String(cString: strerror(errno)), isMissing: true)
            }
            try read(lines, after: Timestamp(nanoseconds: .min), decoder)
            return nil
        case .open(let lines, let next, let reached):
            try read(lines, after: reached, decoder)
            return next
        case .finished: return nil
        }
    }

    private mutating func read(
        _ lines: RecordLines, after reached: Timestamp, _ decoder: JSONDecoder
    ) throws(Failure) {
        while let line = lines.next() {
            guard !line.isEmpty else { continue }
            guard let record = RecordLine(line, decoder) else {
                throw Self.unexpected(path, lines.number, "a session record")
            }
            if case .session(let session) = record {
                state = .open(lines, next: session, reached: max(reached, session.end))
                return
            }
        }
        state = .finished
    }

    private static func unexpected(_ path: String, _ line: Int, _ expected: String) -> Failure {
        Failure(path: path, reason: "line \(line): expected \(expected), as sessions -f ndjson writes it")
    }
}
