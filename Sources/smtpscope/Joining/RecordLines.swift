#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import FoundationEssentials
import MailSession
import Reporting

/// A file of NDJSON, read line by line.
@safe final class RecordLines {
    private let stream: CFile
    private var line: UnsafeMutablePointer<CChar>?
    private var room = 0
    /// The number of the line that was read last, from 1.
    private(set) var number = 0

    #if canImport(Musl)
        private typealias CFile = OpaquePointer
    #else
        private typealias CFile = UnsafeMutablePointer<FILE>
    #endif

    /// Nil, with the reason in `errno`, when the file can't be opened.
    init?(path: String) {
        guard let stream = unsafe fopen(path, "re") else { return nil }
        unsafe self.stream = stream
    }

    deinit {
        unsafe fclose(stream)
        unsafe free(line)
    }

    /// The next line without its end; nil after the last.
    func next() -> Data? {
        let count = unsafe getline(&line, &room, stream)
        guard count > 0, let line = unsafe line else { return nil }
        number += 1
        var length = count
        while length > 0, unsafe line[length - 1] == 0x0A || line[length - 1] == 0x0D { length -= 1 }
        return unsafe Data(bytes: line, count: length)
    }
}

/// What a line of records tells.
enum RecordLine: Sendable {
    case session(MailSession)
    case part(PartRecord)
    /// News of later bounces, which are found again when the records are joined.
    case news

    private struct Kind: Decodable {
        let record: String
    }

    /// Reads a line; nil when it is no record that is known here.
    init?(_ line: Data) {
        let decoder = JSONDecoder()
        if let session = try? decoder.decode(MailSession.self, from: line) {
            self = .session(session)
        } else if let part = try? decoder.decode(PartRecord.self, from: line) {
            self = .part(part)
        } else if let kind = try? decoder.decode(Kind.self, from: line), kind.record == "later-bounce" {
            self = .news
        } else {
            return nil
        }
    }
}
