#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// An open file of the system, closed when it is let go.
final class FileDescriptor {
    /// The size in bytes of a regular file; nil for a pipe, a terminal or a device.
    let size: Int?
    private let number: Int32
    private let isOwned: Bool
    /// How many bytes were read.
    private var position = 0
    /// How many are wanted.
    private let end: Int
    private let interruption: Interruption?
    private let watch: CaptureWatch?

    /// Opens a capture for reading; waits for the other end when it is a FIFO. Throws `interrupted`, as reading does,
    /// when that is asked for. A file that is watched ends when the watch says so.
    init(
        _ input: CaptureInput, interruption: Interruption? = nil, watch: CaptureWatch? = nil
    ) throws(CaptureError) {
        self.interruption = interruption
        self.watch = watch
        switch input {
        case .standardInput:
            number = STDIN_FILENO
            isOwned = false
            end = .max
        case .file(let path, let bytes):
            var opened: Int32
            repeat {
                if let interruption { try interruption.check() }
                opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
            } while opened < 0 && errno == EINTR
            number = opened
            isOwned = true
            end = bytes ?? .max
            guard number >= 0 else { throw CaptureError(errno: errno) }
        }
        let status = FileStatus(descriptor: number)
        let end = end
        size = status?.regularSize.map { min($0, end) }
        if status?.isDirectory == true {
            throw CaptureError(.notACapture, "it is a directory")
        }
    }

    deinit {
        if isOwned { close(number) }
    }

    /// Reads what there is, at most the buffer's size; 0 at the end of the file, or of what is wanted of it.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int {
        while true {
            if let watch, watch.isStopped { return 0 }
            if let interruption {
                if size == nil { interruption.wait(for: number) }
                try interruption.check()
            }
            let count = unsafe systemRead(number, buffer.baseAddress, min(buffer.count, end - position))
            if count > 0 {
                position += count
                return count
            }
            if count == 0 {
                guard let watch, try watch.mayHaveMore(after: position) else { return 0 }
            } else if errno != EINTR {
                throw CaptureError(errno: errno)
            }
        }
    }
}

/// `read(2)`, which the method above hides.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(number, buffer, count)
}

extension CaptureError {
    /// What the system says.
    init(errno code: Int32) {
        let kind: Kind =
            switch code {
            case ENOENT, ENOTDIR: .notFound
            case EACCES, EPERM: .permission
            default: .unreadable
            }
        let message = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "system error \(code)"
        let advice = code == EMFILE ? " (captures that overlap are open together; see ulimit -n)" : ""
        self.init(kind, message + advice)
    }
}
