#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where an output is written until it is whole: beside the file whose place it will take.
struct UnfinishedFile {
    let path: String
    /// The file itself, where a link leads to it.
    private let target: String
    /// The permissions of the file that it replaces.
    private let mode: mode_t?

    /// Nil where there is nothing to replace at once: of devices and pipes.
    init?(for path: String) {
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG, let real = unsafe realpath(path, nil) else {
                return nil
            }
            defer { unsafe free(real) }
            target = unsafe String(cString: real)
            mode = status.st_mode & 0o7777
        } else {
            target = path
            mode = nil
        }
        self.path = "\(target).smtpscope-\(getpid())"
    }

    /// Takes the place; false, with the reason in `errno`, when it can't.
    func putInPlace() -> Bool {
        if let mode, unsafe chmod(path, mode) != 0 { return false }
        return unsafe rename(path, target) == 0
    }

    /// Removes it, if it is there.
    func remove() {
        _ = unsafe unlink(path)
    }
}
