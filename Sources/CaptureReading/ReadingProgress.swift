internal import Synchronization

/// How far the reading has come; may be looked at from any thread at any time.
package final class ReadingProgress: Sendable {
    /// The bytes read so far, as they lie on disk.
    private let read = Atomic<Int>(0)
    /// The bytes of all captures together; nil when one of them is a pipe.
    package let bytesTotal: Int?
    /// Who can end it.
    let interruption: Interruption?

    /// No bytes yet of so many.
    init(bytesTotal: Int?, interruption: Interruption?) {
        self.bytesTotal = bytesTotal
        self.interruption = interruption
    }

    /// The bytes read so far, as they lie on disk.
    package var bytesRead: Int {
        read.load(ordering: .relaxed)
    }

    /// Notes that more was read.
    func add(_ count: Int) {
        read.wrappingAdd(count, ordering: .relaxed)
    }
}
