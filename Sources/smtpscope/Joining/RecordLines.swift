#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import FoundationEssentials

/// A file of NDJSON, read line by line.
@safe final class RecordLines {
    private let path: String
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
        self.path = path
    }

    deinit {
        unsafe fclose(stream)
        unsafe free(line)
    }

    /// The next line without its end; nil after the last. Throws the system's reason where the file can't be read on.
    func next() throws(RecordFile.Failure) -> Data? {
        let count = unsafe getline(&line, &room, stream)
        guard count > 0, let line = unsafe line else {
            guard unsafe ferror(stream) != 0 else { return nil }
            throw RecordFile.Failure(path: path, reason: OutputFile.reason)
        }
        number += 1
        var length = count
        while length > 0, unsafe line[length - 1] == 0x0A || line[length - 1] == 0x0D { length -= 1 }
        return unsafe Data(bytes: line, count: length)
    }
}
