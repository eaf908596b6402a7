#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard output or a file, written in large pieces.
///
/// A file is written beside its place and put there by `commit` when it is whole, unless somebody waits for each record.
struct OutputFile: ~Copyable {
    /// Why nothing more is written.
    enum Failure: Error {
        /// Nobody reads any more: no fault, the program ends quietly.
        case closedPipe
        /// The file can't be created or written.
        case notWritten(String)
    }

    /// What was given and not written yet.
    var buffer: [UInt8] = []
    private let descriptor: Int32
    private let name: String
    private let unfinished: UnfinishedFile?
    /// Whether somebody waits at the other end of a pipe for each record.
    private let isLive: Bool

    private static let pieceSize = 64 << 10

    /// Opens the file, or standard output when there is none. Throws `notWritten`.
    init(path: String?, isLive: Bool) throws(Failure) {
        self.isLive = isLive
        guard let path else {
            descriptor = Terminal.standardOutput
            name = "standard output"
            unfinished = nil
            return
        }
        name = path
        unfinished = isLive ? nil : UnfinishedFile(for: path)
        descriptor = unsafe open(
            unfinished?.path ?? path, O_WRONLY | O_CREAT | (unfinished == nil ? O_TRUNC : O_EXCL) | O_CLOEXEC,
            0o644)
        guard descriptor >= 0 else { throw .notWritten("\(path): \(Self.reason)") }
    }

    /// Opens a file to add to what it holds, and makes it if it is missing. Throws `notWritten`.
    init(appendingTo path: String) throws(Failure) {
        isLive = false
        name = path
        unfinished = nil
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .notWritten("\(path): \(Self.reason)") }
    }

    deinit {
        if descriptor > Terminal.standardError { close(descriptor) }
        // Nothing is there any more where it was committed.
        if descriptor >= 0 { unfinished?.remove() }
    }

    /// Puts a file into its place. Throws `notWritten`.
    mutating func commit() throws(Failure) {
        try flush()
        guard let unfinished else { return }
        // What the file system could not store it may say only now.
        guard fsync(descriptor) == 0 || errno == EINVAL, unfinished.putInPlace() else {
            throw .notWritten("\(name): \(Self.reason)")
        }
    }

    /// Writes what has come together, if it is enough or somebody waits for it.
    mutating func flushIfDue() throws(Failure) {
        if buffer.count >= Self.pieceSize || isLive { try flush() }
    }

    /// Writes everything.
    mutating func flush() throws(Failure) {
        var written = 0
        while written < buffer.count {
            let count = unsafe buffer.withUnsafeBytes { bytes in
                unsafe write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE { throw .closedPipe }
                throw .notWritten("\(name): \(Self.reason)")
            }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Why the last system call failed.
    static var reason: String {
        unsafe String(cString: strerror(errno))
    }
}
