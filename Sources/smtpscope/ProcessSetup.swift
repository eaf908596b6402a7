#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the program sees to before anything else.
enum ProcessSetup {
    static func run() {
        occupyStandardStreams()
        raiseFileLimit()
        // A pipe that nobody reads and a file that may not grow are errors of a write, not the end of the program.
        for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    }

    /// A standard stream that is closed would be the next file that is opened, and get what is meant for the stream. In its
    /// place comes a file with which its use fails as before.
    private static func occupyStandardStreams() {
        for descriptor in 0...Terminal.standardError where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest number that is free is this one. What goes to standard error may get lost.
            let access =
                switch descriptor {
                case 0: O_WRONLY
                case Terminal.standardOutput: O_RDONLY
                default: O_RDWR
                }
            _ = unsafe open("/dev/null", access)
        }
    }

    /// Captures that overlap are open together. Shells allow a thousand files for the sake of programs that know no higher
    /// numbers (`select`), which is none of our troubles.
    private static func raiseFileLimit() {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard unsafe getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, mostFiles))
        _ = unsafe setrlimit(resource, &limit)
    }

    /// As many as macOS allows in any case.
    private static let mostFiles: rlim_t = 10_240
}
