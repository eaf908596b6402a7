internal import Provenance

/// One capture of a timeline: closed, open, or read to its end.
///
/// A file is opened once to learn its first frame's time and then again when its turn comes, so that hundreds of
/// rotated files are not open together. A pipe is opened once, when its turn comes first.
struct TimelineSource {
    private enum State {
        /// Not open; the file's first frame has that time, which of a pipe is not known.
        case closed(first: Timestamp?)
        /// Being read.
        case open(CaptureReader)
        /// Read to its end, or as far as could be.
        case finished
    }

    private let input: CaptureInput
    private let filters: PacketFilters
    private let progress: ReadingProgress
    /// What tells whether the file still grows.
    private let watch: CaptureWatch?
    private var known: CaptureFileSummary
    private var delivery: FrameDelivery
    private var state: State

    /// Looks at a capture's first frame, if it can be opened again later, and is not waited for.
    init(
        _ input: CaptureInput, file: Int32, options: CaptureOptions, filters: PacketFilters,
        progress: ReadingProgress, watch: CaptureWatch? = nil
    ) {
        self.input = input
        self.filters = filters
        self.progress = progress
        self.watch = watch
        known = CaptureFileSummary(name: input.name)
        delivery = FrameDelivery(file: file, options: options)
        state = .closed(first: nil)
        guard watch == nil, input.canBeReopened else { return }
        var first: Timestamp?
        var peek = FrameDelivery(file: file, options: CaptureOptions())
        let consumer: FrameConsumer = { delivery in
            delivery.forEachFrame { header, _ in
                first = header.stamp.time
                return false
            }
        }
        peek.resume(upTo: Timestamp(nanoseconds: .max), for: consumer)
        do throws(CaptureError) {
            let reader = try CaptureReader(input, filters: PacketFilters(nil), progress: nil)
            _ = try reader.advance(&peek, to: consumer) { _ in }
            note(reader)
            state = first.map { .closed(first: $0) } ?? .finished
        } catch {
            finish(error)
        }
    }

    /// The time of a file's first frame; nil when it has none, or can't be read.
    static func timeOfFirstFrame(of input: CaptureInput) -> Timestamp? {
        TimelineSource(
            input, file: 0, options: CaptureOptions(), filters: PacketFilters(nil),
            progress: ReadingProgress(bytesTotal: nil, interruption: nil)
        ).nextTime
    }

    /// Whether it is a file.
    var canBeReadAgain: Bool { input.canBeReopened }

    /// What is known of the file by now.
    var summary: CaptureFileSummary {
        var summary = known
        summary.frames = delivery.frames
        if delivery.frames > 0 {
            summary.earliest = Timestamp(nanoseconds: delivery.earliest)
            summary.latest = Timestamp(nanoseconds: delivery.latest)
        }
        if case .open(let reader) = state { summary.kinds = reader.kinds }
        return summary
    }

    /// The time of the next frame; the beginning of time when it is not known yet, nil at the end.
    var nextTime: Timestamp? {
        switch state {
        case .closed(let first): first ?? Timestamp(nanoseconds: .min)
        case .open: delivery.nextTime ?? Timestamp(nanoseconds: .min)
        case .finished: nil
        }
    }

    /// Whether it is being read.
    var isOpen: Bool {
        if case .open = state { true } else { false }
    }

    /// Delivers the frames up to a moment; false when the consumer has had enough. `readingAhead` tells whether a file
    /// that is known to be packed may be unpacked by another thread, if it is opened now.
    mutating func advance(
        upTo limit: Timestamp, readingAhead: Bool, _ consumer: @escaping FrameConsumer,
        keyLogs: KeyLogConsumer
    ) -> Bool {
        do throws(CaptureError) {
            let reader = try open(readingAhead: readingAhead)
            delivery.resume(upTo: limit, for: consumer)
            if try !reader.advance(&delivery, to: consumer, keyLogs: keyLogs) {
                note(reader)
                state = .finished
            }
        } catch {
            finish(error)
        }
        return delivery.pause != .stopped
    }

    private mutating func open(readingAhead: Bool) throws(CaptureError) -> CaptureReader {
        if case .open(let reader) = state { return reader }
        let reader =
            readingAhead && known.format?.isPacked == true
            ? try CaptureReader(readingAhead: input, filters: filters, progress: progress)
            : try CaptureReader(input, filters: filters, progress: progress, watch: watch)
        note(reader)
        state = .open(reader)
        return reader
    }

    private mutating func note(_ reader: CaptureReader) {
        known.format = reader.format
        known.size = reader.size
        known.kinds = reader.kinds
    }

    /// What was read stays; what could not be read is said.
    private mutating func finish(_ error: CaptureError) {
        if case .open(let reader) = state { note(reader) }
        // A record that was half there when nothing more was wanted is no fault.
        if error.kind == .badFilter || watch?.isStopped != true {
            known.problem = error.located(in: known.name, afterFrames: delivery.frames)
        }
        state = .finished
    }
}
