import ArgumentParser
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// SIGINT and SIGTERM while captures are watched: the reading ends, and what is known by then is written.
enum Interruption {
    /// The signal that came; 0 for none.
    private static let received = Atomic<Int32>(0)

    /// Takes note of the signals from now on. The second one ends the program at once, as without this.
    static func listen() {
        // Before a handler looks at it: making it is not safe there.
        received.store(0, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                Interruption.received.store(number, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
        // Whoever starts it from a thread of Dispatch hands on that thread's mask, where both are blocked.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, number) }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Whether one came.
    static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

    /// The exit status that tells of it, as shells have it: 130 or 143.
    static var status: ExitCode? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : ExitCode(128 + number)
    }
}
