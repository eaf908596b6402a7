internal import Provenance

/// The frames of several captures in order of time, as if they were one.
///
/// A file's own order is kept, also where its clock steps back. A capture that can't be read, or not to its end,
/// never hides the others: its summary says what is wrong.
public struct Timeline: ~Copyable {
    /// How far the reading has come.
    public let progress: ReadingProgress
    private var sources: [TimelineSource]
    private let options: CaptureOptions
    private let filters: PacketFilters
    private let watch: CaptureWatch?

    /// Looks at every file's first frame.
    ///
    /// Throws `badFilter` when the filter can't be compiled for any of the link types that were seen. Where it
    /// fits some of them only, the other files' summaries hold the error. An interruption ends each file where it was read
    /// to, with `interrupted`.
    public init(
        inputs: [CaptureInput], options: CaptureOptions = CaptureOptions(), interruption: Interruption? = nil
    ) throws(CaptureError) {
        self.init(again: inputs, options: options, progress: ReadingProgress(of: inputs, interruption))
        // Nothing is read of these, so that they must not hold up the progress.
        for (source, input) in zip(sources, inputs) where source.nextTime == nil {
            progress.add(input.size ?? 0)
        }
        try filters.check(for: sources.flatMap { $0.summary.kinds.map(\.linkType) })
    }

    /// The same captures once more. Where the filter fits none of them, it is their summaries that say so.
    public init(again inputs: [CaptureInput], options: CaptureOptions, progress: ReadingProgress) {
        let filters = PacketFilters(options.filter)
        self.progress = progress
        self.options = options
        self.filters = filters
        watch = nil
        sources = inputs.enumerated().map { index, input in
            TimelineSource(
                input, file: Int32(clamping: index), options: options, filters: filters, progress: progress)
        }
    }

    /// Captures that come as they are written.
    public init(watching watch: CaptureWatch, options: CaptureOptions = CaptureOptions()) {
        progress = ReadingProgress(bytesTotal: nil, interruption: nil)
        filters = PacketFilters(options.filter)
        self.options = options
        self.watch = watch
        sources = []
    }

    /// What is known of each file by now, in the order of the inputs.
    public var files: [CaptureFileSummary] {
        sources.map(\.summary)
    }

    /// Whether all captures are files, which can be read as often as one likes.
    public var canBeReadAgain: Bool {
        watch == nil && sources.allSatisfy(\.canBeReadAgain)
    }

    /// Calls `body` with every frame of all files in order of time; at the same time, in order of the files.
    ///
    /// The bytes are valid during the call only. `body` returns false to stop; another call goes on from there.
    /// What it changes is handed to it as `state`: a captured variable would be checked for exclusive access at
    /// every frame. `keyLog` gets the text of each TLS key log that a file holds, before the frames after it; `newFile` gets
    /// the name of each file that a watch finds.
    public mutating func forEachFrame<State: ~Copyable>(
        into state: inout State, _ body: (inout State, FrameHeader, Span<UInt8>) -> Bool,
        keyLog: (inout State, Span<UInt8>) -> Void = { _, _ in },
        newFile: (inout State, String) -> Void = { _, _ in }
    ) {
        forEachDelivery(
            into: &state, { state, frames in frames.forEachFrame { body(&state, $0, $1) } }, keyLog: keyLog,
            newFile: newFile)
    }

    /// The same for who takes very many frames: `body` is called with as many as lie in memory, and takes them by a loop of its own,
    /// so that nothing stands between that and what it does with a frame.
    @inlinable
    public mutating func forEachDelivery<State: ~Copyable>(
        into state: inout State, _ body: (inout State, inout FrameDelivery) -> Void,
        keyLog: (inout State, Span<UInt8>) -> Void = { _, _ in },
        newFile: (inout State, String) -> Void = { _, _ in }
    ) {
        unsafe withUnsafeMutablePointer(to: &state) { state in
            deliver(
                { unsafe body(&state.pointee, &$0) }, keyLog: { unsafe keyLog(&state.pointee, $0) },
                newFile: { unsafe newFile(&state.pointee, $0) })
        }
    }

    @usableFromInline
    mutating func deliver(
        _ body: (inout FrameDelivery) -> Void, keyLog: (Span<UInt8>) -> Void, newFile: (String) -> Void
    ) {
        withoutActuallyEscaping(body) { consumer in
            repeat {
                while let turn = nextTurn() {
                    let readsAhead = options.threads > 1 && openFiles < options.threads
                    let goesOn = sources[turn.source].advance(
                        upTo: turn.limit, readingAhead: readsAhead, consumer, keyLogs: keyLog)
                    guard goesOn else { return }
                }
            } while takeNextFile(newFile)
        }
    }

    private var openFiles: Int { sources.count(where: \.isOpen) }

    /// Waits for the watch's next file; false when there is none, or the filter fits none.
    private mutating func takeNextFile(_ newFile: (String) -> Void) -> Bool {
        guard let watch, sources.last?.summary.problem?.kind != .badFilter, let input = watch.next()
        else { return false }
        newFile(input.name)
        sources.append(
            TimelineSource(
                input, file: Int32(clamping: sources.count), options: options, filters: filters,
                progress: progress, watch: watch))
        return true
    }

    /// The source with the earliest frame, and the moment at which another one's turn comes.
    private func nextTurn() -> (source: Int, limit: Timestamp)? {
        var first: (source: Int, time: Timestamp)?
        for index in sources.indices {
            guard let time = sources[index].nextTime else { continue }
            if first.map({ time < $0.time }) ?? true { first = (index, time) }
        }
        guard let first else { return nil }
        var limit = Int64.max
        for index in sources.indices where index != first.source {
            guard let time = sources[index].nextTime else { continue }
            // A frame of the same time is delivered before those of a later file, not before an earlier one's.
            limit = min(limit, index > first.source ? time.nanoseconds : time.nanoseconds - 1)
        }
        return (first.source, Timestamp(nanoseconds: limit))
    }
}
