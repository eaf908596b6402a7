internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The wish that a reading come to its end: the captures then end where it was, so that what was read is told.
public final class Interruption: Sendable {
    /// What SIGINT and SIGTERM ask for, once `catchSignals` was called.
    public static let bySignal = Interruption()

    /// The signal that asked, or 0.
    private let asked = Atomic<Int32>(0)
    /// When it did, in nanoseconds of the system's clock.
    private let time = Atomic<UInt64>(0)
    /// A pipe by which a thread wakes up that waits for input, whichever thread a signal came to.
    private let ears: Int32
    private let mouth: Int32

    /// `timeout` of the GNU core utilities sends its signal twice, at the same time.
    private static let sameMoment: UInt64 = 100_000_000

    /// Nobody asks yet.
    public init() {
        var ends: [Int32] = [-1, -1]
        // Without a pipe a wait ends when the signal comes to the thread that waits, which it nearly always does.
        if unsafe pipe(&ends) == 0 {
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        (ears, mouth) = (ends[0], ends[1])
    }

    deinit {
        for end in [ears, mouth] where end >= 0 { close(end) }
    }

    /// The signal that asked; nil when none did.
    public var signal: Int32? {
        let number = asked.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// Its name.
    public var signalName: String? {
        signal.map { $0 == SIGINT ? "SIGINT" : $0 == SIGTERM ? "SIGTERM" : "signal \($0)" }
    }

    /// Asks, as a signal's handler may: it uses atomics, and what POSIX calls async-signal-safe. Who asks again is at the
    /// end of their patience: the program ends at once.
    public func ask(_ number: Int32) {
        let now = clock_gettime_nsec()
        // The time says who was first: whoever comes second must find it.
        let (isFirst, first) = time.compareExchange(expected: 0, desired: now, ordering: .relaxed)
        guard isFirst else {
            if now &- first > Self.sameMoment { _exit(128 + number) }
            return
        }
        asked.store(number, ordering: .relaxed)
        var byte: UInt8 = 0
        _ = unsafe write(mouth, &byte, 1)
    }

    /// Makes SIGINT and SIGTERM ask, unless whoever started the program had them ignored. A system call that waits
    /// ends with them. To be called while there is one thread.
    public static func catchSignals() {
        // A handler must not be the first to ask for it.
        _ = bySignal
        for number in [SIGINT, SIGTERM] {
            var action = sigaction()
            guard unsafe sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
            setHandler(of: &action)
            action.sa_flags = 0
            unsafe sigemptyset(&action.sa_mask)
            _ = unsafe sigaction(number, &action, nil)
            // Foundation's `Process` starts programs with nearly every signal blocked.
            var itself = sigset_t()
            unsafe sigemptyset(&itself)
            unsafe sigaddset(&itself, number)
            unsafe pthread_sigmask(SIG_UNBLOCK, &itself, nil)
        }
    }

    /// Throws `interrupted` when somebody asks.
    func check() throws(CaptureError) {
        if let signalName { throw CaptureError(.interrupted, "interrupted by \(signalName)") }
    }

    /// Waits until there is something to read from a pipe or a terminal, or somebody asks.
    func wait(for descriptor: Int32) {
        var sources = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: ears, events: Int16(POLLIN), revents: 0),
        ]
        while signal == nil, unsafe poll(&sources, 2, -1) < 0, errno == EINTR {}
    }
}

/// The system's clock, which nobody sets, in nanoseconds.
private func clock_gettime_nsec() -> UInt64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
}

/// What the system calls with a signal.
private func receiveSignal(_ number: Int32) {
    let before = errno
    Interruption.bySignal.ask(number)
    errno = before
}

private func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
        let handler = unsafe action.__sigaction_handler.sa_handler
    #elseif canImport(Musl)
        let handler = unsafe action.__sa_handler.sa_handler
    #else
        let handler = unsafe action.__sigaction_u.__sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}

private func setHandler(of action: inout sigaction) {
    #if canImport(Glibc)
        unsafe action.__sigaction_handler.sa_handler = receiveSignal
    #elseif canImport(Musl)
        unsafe action.__sa_handler.sa_handler = receiveSignal
    #else
        unsafe action.__sigaction_u.__sa_handler = receiveSignal
    #endif
}
