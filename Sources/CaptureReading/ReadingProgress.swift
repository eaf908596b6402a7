internal import Synchronization

/// How far the reading has come; may be looked at from any thread at any time.
public final class ReadingProgress: Sendable {
    /// The bytes read so far, as they lie on disk.
    private let read = Atomic<Int>(0)
    /// The bytes of all captures together; nil when one of them is a pipe.
    public let bytesTotal: Int?
    /// Who can end it.
    let interruption: Interruption?

    /// No bytes yet of so many.
    init(bytesTotal: Int?, interruption: Interruption?) {
        self.bytesTotal = bytesTotal
        self.interruption = interruption
    }

    /// Nothing read yet of these captures.
    convenience init(of inputs: [CaptureInput], _ interruption: Interruption?) {
        let sizes = inputs.map(\.size)
        self.init(
            bytesTotal: sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) },
            interruption: interruption)
    }

    /// For another reading of the same captures, which can be ended with this one but is not looked at.
    public var unseen: ReadingProgress {
        ReadingProgress(bytesTotal: bytesTotal, interruption: interruption)
    }

    /// The bytes read so far, as they lie on disk.
    public var bytesRead: Int {
        read.load(ordering: .relaxed)
    }

    /// Notes that more was read.
    func add(_ count: Int) {
        read.wrappingAdd(count, ordering: .relaxed)
    }
}
