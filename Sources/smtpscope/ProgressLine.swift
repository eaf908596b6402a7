import CaptureReading
import Reporting

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A line on the terminal that says how far a long reading has come.
struct ProgressLine {
    private let isShown: Bool
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var next: ContinuousClock.Instant
    private var isOnScreen = false

    /// Nothing is shown before this time: short work needs no progress.
    private static let patience = Duration.milliseconds(700)
    private static let interval = Duration.milliseconds(200)

    init(isWanted: Bool) {
        isShown = isWanted && Terminal.isTerminal(Terminal.standardError)
        start = clock.now
        next = start.advanced(by: Self.patience)
    }

    /// Shows the state, if it is time.
    mutating func update(_ progress: ReadingProgress, sessions: Int) {
        guard isShown, clock.now >= next else { return }
        next = clock.now.advanced(by: Self.interval)
        isOnScreen = true
        let line = ProgressText.line(
            bytes: progress.bytesRead, of: progress.bytesTotal, sessions: sessions,
            seconds: (clock.now - start) / .seconds(1), width: Terminal.width(of: Terminal.standardError))
        write("\r\u{1B}[K" + line)
    }

    /// Takes the line away.
    mutating func clear() {
        if isOnScreen { write("\r\u{1B}[K") }
        isOnScreen = false
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe bytes.withUnsafeBytes {
            #if canImport(Glibc)
                unsafe Glibc.write(Terminal.standardError, $0.baseAddress, $0.count)
            #elseif canImport(Musl)
                unsafe Musl.write(Terminal.standardError, $0.baseAddress, $0.count)
            #else
                unsafe Darwin.write(Terminal.standardError, $0.baseAddress, $0.count)
            #endif
        }
    }
}
