#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why content can't be written or read.
public struct StorageError: Error {
    /// The file and the system's words for it.
    public let text: String

    /// The last system call failed for this file.
    init(path: String) {
        text = unsafe "\(path): \(String(cString: strerror(errno)))"
    }

    /// A failure that was noted earlier.
    public init(text: String) {
        self.text = text
    }
}

/// What is done to files with content. None is held open: there may be one for each connection.
enum StorageFile {
    /// Adds octets to a file, which is made if it is missing.
    static func append(_ bytes: [UInt8], to path: String) throws(StorageError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StorageError(path: path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw StorageError(path: path)
            }
            written += count
        }
    }

    /// Cuts a file off behind so many octets.
    static func cut(_ path: String, to count: Int) throws(StorageError) {
        guard unsafe truncate(path, off_t(count)) == 0 else { throw StorageError(path: path) }
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }

    /// Hands over a file's octets piece by piece.
    static func forEachPiece(of path: String, _ take: ([UInt8]) throws(StorageError) -> Void)
        throws(StorageError)
    {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageError(path: path) }
        defer { close(descriptor) }
        while true {
            var piece = [UInt8](repeating: 0, count: 64 << 10)
            let count = unsafe piece.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw StorageError(path: path)
            }
            if count == 0 { return }
            piece.removeLast(piece.count - count)
            try take(piece)
        }
    }
}
