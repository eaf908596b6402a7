#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import Provenance

/// Captures that are still being written: one file that grows, or the files of a directory, one after the other.
///
/// A file is read on where it stopped. In a directory a file is done with when it no longer grows and another one has its
/// first frame; files come in order of their first frames, those of the same time by name. What is written anew is another
/// file, whatever it is called.
public final class CaptureWatch {
    private let path: String
    private let isDirectory: Bool
    private let interval: Duration
    private let stops: () -> Bool
    /// What a file was when it was taken, and how much was read of it.
    private struct Taken {
        var identity: FileStatus.Identity?
        var size = 0
        var first: Timestamp?
    }

    /// What is not to be looked at any more as long as it is the same, and what is worth another look only when its size is
    /// another.
    private var taken: [CaptureInput: Taken] = [:]
    /// What is read now.
    private var current: CaptureInput?
    private var unready: [CaptureInput: Int] = [:]
    /// The times of the first frames of those that wait, each of which is looked up once.
    private var times: [CaptureInput: Timestamp] = [:]
    /// Whether a successor was there before the last read.
    private var isOver = false

    /// Watches a file or a directory until `stops` says so, which is asked at least every `interval`. Throws `notFound`,
    /// and `unsupported` where there is nothing to wait for, as with a pipe.
    public init(
        path: String, interval: Duration = .milliseconds(200), stops: @escaping () -> Bool
    ) throws(CaptureError) {
        guard let status = FileStatus(path: path) else {
            throw CaptureError(errno: errno).located(in: path.escapingControls, afterFrames: 0)
        }
        isDirectory = status.isDirectory
        guard isDirectory || status.regularSize != nil else {
            throw CaptureError(.unsupported, "it is neither a file nor a directory")
                .located(in: path.escapingControls, afterFrames: 0)
        }
        self.path = path
        self.interval = interval
        self.stops = stops
    }

    /// Whether the reading is to end, in the middle of a record or not.
    var isStopped: Bool { stops() }

    /// The next capture, as soon as there is one; nil when nothing more is wanted.
    func next() -> CaptureInput? {
        isOver = false
        while !isStopped {
            if let input = successor() {
                taken[input] = Taken(identity: input.identity, first: times[input])
                current = input
                unready[input] = nil
                times[input] = nil
                return input
            }
            guard isDirectory else { return nil }
            current = nil
            pause()
        }
        return nil
    }

    /// Waits where a file ends for now, after so many bytes; false when it has been read to its end. Throws where what was read
    /// is not there any more: then the file comes again.
    func mayHaveMore(after size: Int) throws(CaptureError) -> Bool {
        guard !isStopped, !isOver else { return false }
        if let current, let known = taken[current] {
            taken[current]?.size = size
            if current.identity == known.identity, let left = current.size, left < size {
                taken[current] = nil
                throw CaptureError(
                    .brokeOff,
                    "it was written anew: of \(size) bytes \(left) are left, which are read as another file")
            }
        }
        if hasSuccessor {
            // Whoever writes began the next file after the last bytes of this one: they are read in a moment.
            isOver = true
        } else {
            pause()
        }
        return true
    }

    /// Whether a capture comes next: one that was seen to have frames is enough.
    private var hasSuccessor: Bool { times.keys.contains(where: \.exists) || successor() != nil }

    /// The capture that comes next, if it is there.
    private func successor() -> CaptureInput? {
        guard isDirectory else {
            let input = CaptureInput.file(path: path)
            return isAnother(input) ? input : nil
        }
        guard let inputs = CaptureInputs.files(in: path) else { return nil }
        var first: (time: Timestamp, input: CaptureInput)?
        forgetAll(but: inputs)
        for input in inputs where isAnother(input) {
            taken[input] = nil
            guard let size = input.size, unready[input] != size else { continue }
            guard let time = times[input] ?? TimelineSource.timeOfFirstFrame(of: input) else {
                unready[input] = size
                continue
            }
            times[input] = time
            if first.map({ time < $0.time }) ?? true { first = (time, input) }
        }
        return first?.input
    }

    /// Whether a file was not taken: it is none of those that were, or one that came into its place, or was written anew, as who
    /// writes to a ring of files does.
    private func isAnother(_ input: CaptureInput) -> Bool {
        guard let known = taken[input] else { return true }
        guard let identity = input.identity, let size = input.size else { return false }
        guard identity == known.identity, size >= known.size else { return true }
        // The one that is read grows, and so may the one before it by its last bytes.
        guard input != current, size > known.size else { return false }
        taken[input]?.size = size
        return TimelineSource.timeOfFirstFrame(of: input) != known.first
    }

    /// Lets go of files that are not there any more: who writes to a ring of files takes the oldest away.
    private func forgetAll(but inputs: [CaptureInput]) {
        let there = Set(inputs)
        times = times.filter { there.contains($0.key) }
        unready = unready.filter { there.contains($0.key) }
        taken = taken.filter { there.contains($0.key) }
    }

    private func pause() {
        let parts = interval.components
        var time = timespec()
        time.tv_sec = Int(parts.seconds)
        time.tv_nsec = Int(parts.attoseconds / 1_000_000_000)
        // A signal ends it early, which is what it is for.
        _ = unsafe nanosleep(&time, nil)
    }
}
