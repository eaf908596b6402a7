#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What the system tells of a file without reading it.
struct FileStatus {
    private let status: stat

    /// Asks by path; nil when the file is missing or out of reach.
    init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    /// Asks by an open file.
    init?(descriptor: Int32) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        self.status = status
    }

    /// Whether it is a directory.
    var isDirectory: Bool {
        status.st_mode & S_IFMT == S_IFDIR
    }

    /// Which file it is, whatever it is called by now.
    var identity: Identity {
        Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino)
        )
    }

    /// What tells a file from every other one.
    struct Identity: Hashable {
        var device: UInt64
        var node: UInt64
    }

    /// The size in bytes of a regular file, which can be opened again; nil of anything else.
    var regularSize: Int? {
        status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }
}
