/// One open capture, read from its first frame to its last.
final class CaptureReader {
    /// How the file is written.
    let format: CaptureFormat
    /// The file's size on disk in bytes; nil for a pipe.
    let size: Int?
    private let window: ReadingWindow
    private let filters: PacketFilters
    private let framing: Framing
    private var run: PacketRun?
    /// The handles' link types and snapshot lengths, in order of appearance.
    private(set) var kinds: [FrameKind] = []

    /// Opens a capture and reads as much of it as tells its format.
    convenience init(
        _ input: CaptureInput, filters: PacketFilters, progress: ReadingProgress?, watch: CaptureWatch? = nil
    ) throws(CaptureError) {
        let stream = try ByteStream(input, progress: progress, watch: watch)
        try self.init(.stream(stream), stream.size, stream.compression, filters)
    }

    /// The same for a packed capture, which another thread unpacks.
    convenience init(
        readingAhead input: CaptureInput, filters: PacketFilters, progress: ReadingProgress?
    ) throws(CaptureError) {
        let readAhead = try ReadAhead(input, progress: progress)
        try self.init(.readAhead(readAhead), readAhead.size, readAhead.compression, filters)
    }

    private init(
        _ source: ByteSource, _ size: Int?, _ compression: Compression, _ filters: PacketFilters
    ) throws(CaptureError) {
        window = ReadingWindow(source)
        self.size = size
        self.filters = filters
        framing = try Framing(window)
        format = CaptureFormat(layout: framing.layout, compression: compression)
    }

    /// Delivers frames until the delivery pauses; false at the end of the file.
    func advance(
        _ delivery: inout FrameDelivery, to consumer: @escaping FrameConsumer, keyLogs: KeyLogConsumer
    ) throws(CaptureError) -> Bool {
        while delivery.pause == nil {
            if run == nil {
                run = try beginRun(&delivery)
                for text in framing.takeKeyLogs() { keyLogs(text.span) }
            }
            guard var run else { return false }
            let isOver = try run.deliver(through: &delivery, to: consumer)
            self.run = isOver ? nil : run
            if isOver { window.consume(run.length) }
        }
        return true
    }

    /// Turns to the next records.
    private func beginRun(_ delivery: inout FrameDelivery) throws(CaptureError) -> PacketRun? {
        guard let run = try framing.nextRun(in: window, counting: &delivery.frames) else { return nil }
        let kind = FrameKind(linkType: run.handle.linkType, snapshotLength: run.handle.snapshotLength)
        if !kinds.contains(kind) { kinds.append(kind) }
        delivery.interface = run.interface
        delivery.linkType = kind.linkType
        delivery.filter = try filters.filter(for: kind.linkType)
        if run.needsLibpcap { run.handle.turn(to: run.offset) }
        return run
    }
}
