internal import Provenance

/// What takes the frames; false stops the reading.
typealias FrameConsumer = (FrameHeader, Span<UInt8>) -> Bool

/// What takes the text of a TLS key log, before the frames that follow it.
typealias KeyLogConsumer = (Span<UInt8>) -> Void

/// What becomes of a file's frames: they are counted, held against the options, and handed on as long as no
/// other file's turn comes first.
///
/// Times are plain nanoseconds here: this is the one piece of Swift that runs for every frame.
@safe struct FrameDelivery {
    /// Why no more frames are taken for now.
    enum Pause {
        /// A frame waits for other files' frames, which come before it.
        case waiting
        /// The consumer has had enough.
        case stopped
    }

    /// A frame that waits; its bytes lie in the window, or in libpcap's buffer, until the next read.
    @unsafe private struct WaitingFrame {
        let header: FrameHeader
        let bytes: UnsafePointer<UInt8>
    }

    /// A frame later than this waits.
    private var limit = Int64.min
    /// What the next frames have in common: their interface, their link type and its filter.
    var interface: Int32 = 0
    var linkType = LinkType.ethernet
    var filter: PacketFilter?

    /// Frames read, those left out included.
    var frames: UInt64 = 0
    /// The earliest and the latest time of a frame so far.
    private(set) var earliest = Int64.max
    private(set) var latest = Int64.min
    /// Why no more frames are taken for now; nil while they are.
    private(set) var pause: Pause?

    private let file: Int32
    private let wanted: ClosedRange<Int64>?
    private var waiting: WaitingFrame?

    /// Nothing delivered yet of the file with that index.
    init(file: Int32, options: CaptureOptions) {
        self.file = file
        wanted = options.stretch
    }

    /// The time of the frame that waits.
    var nextTime: Timestamp? {
        unsafe waiting?.header.stamp.time
    }

    /// Takes a frame; false when no more are to come.
    @inline(__always)
    mutating func receive(
        _ record: RecordHeader, _ bytes: UnsafePointer<UInt8>, for consumer: FrameConsumer
    ) -> Bool {
        frames += 1
        let moment = record.time.nanoseconds
        earliest = min(earliest, moment)
        latest = max(latest, moment)
        guard let wanted, wanted.contains(moment) else { return true }
        if let filter, unsafe !filter.accepts(record, bytes) { return true }
        let header = FrameHeader(
            stamp: FrameStamp(file: file, frame: frames, time: record.time), interface: interface,
            linkType: linkType,
            capturedLength: Int(record.capturedLength), originalLength: Int(record.originalLength))
        guard moment <= limit else {
            unsafe waiting = WaitingFrame(header: header, bytes: bytes)
            pause = .waiting
            return false
        }
        unsafe handOn(header, bytes, to: consumer)
        return pause == nil
    }

    /// Goes on with frames up to a new limit, beginning with the one that waits.
    mutating func resume(upTo limit: Timestamp, for consumer: FrameConsumer) {
        self.limit = limit.nanoseconds
        pause = nil
        guard let frame = unsafe waiting else { return }
        guard unsafe frame.header.stamp.time.nanoseconds <= self.limit else {
            pause = .waiting
            return
        }
        unsafe waiting = nil
        unsafe handOn(frame.header, frame.bytes, to: consumer)
    }

    private mutating func handOn(
        _ header: FrameHeader, _ bytes: UnsafePointer<UInt8>, to consumer: FrameConsumer
    ) {
        if unsafe !consumer(header, Span(_unsafeStart: bytes, count: header.capturedLength)) {
            pause = .stopped
        }
    }
}
