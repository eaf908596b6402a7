public import Provenance

/// What takes the frames that are due, by `forEachFrame`: one, or as many as lie in memory.
typealias FrameConsumer = (inout FrameDelivery) -> Void

/// What takes the text of a TLS key log, before the frames that follow it.
typealias KeyLogConsumer = (Span<UInt8>) -> Void

/// What becomes of a file's frames: they are counted, held against the options, and handed on as long as no
/// other file's turn comes first.
///
/// Times are plain nanoseconds here: this is what runs for every frame, and it is inlined where the frames are used, since to
/// pass each of them through calls would cost as much again.
@safe
public struct FrameDelivery {
    /// Why no more frames are taken for now.
    @usableFromInline
    enum Pause {
        /// A frame waits for other files' frames, which come before it.
        case waiting
        /// The consumer has had enough.
        case stopped
    }

    /// A frame that waits; its bytes lie in the window, or in libpcap's buffer, until the next read.
    @unsafe @usableFromInline
    struct WaitingFrame {
        @usableFromInline let header: FrameHeader
        @usableFromInline let bytes: UnsafePointer<UInt8>

        @inlinable @inline(__always)
        init(header: FrameHeader, bytes: UnsafePointer<UInt8>) {
            unsafe self.header = header
            unsafe self.bytes = bytes
        }
    }

    /// A frame later than this waits.
    @usableFromInline var limit = Int64.min
    /// What the next frames have in common: their interface, their link type and its filter.
    @usableFromInline var interface: Int32 = 0
    @usableFromInline var linkType = LinkType.ethernet
    @usableFromInline var filter: PacketFilter?

    /// Frames read, those left out included.
    @usableFromInline var frames: UInt64 = 0
    /// The earliest and the latest time of a frame so far.
    @usableFromInline private(set) var earliest = Int64.max
    @usableFromInline private(set) var latest = Int64.min
    /// Why no more frames are taken for now; nil while they are.
    @usableFromInline private(set) var pause: Pause?

    @usableFromInline let file: Int32
    @usableFromInline let wanted: ClosedRange<Int64>?
    @usableFromInline var waiting: WaitingFrame?
    /// What is taken where it lies, while it is.
    @usableFromInline var records: OrdinaryRecords?

    /// Nothing delivered yet of the file with that index.
    init(file: Int32, options: CaptureOptions) {
        self.file = file
        wanted = options.stretch
    }

    /// The time of the frame that waits.
    var nextTime: Timestamp? {
        unsafe waiting?.header.stamp.time
    }

    // MARK: For those who read

    /// Takes a frame; false when no more are to come.
    mutating func receive(
        _ record: RecordHeader, _ bytes: UnsafePointer<UInt8>, for consumer: FrameConsumer
    ) -> Bool {
        guard let header = unsafe admit(record, bytes) else { return true }
        unsafe waiting = WaitingFrame(header: header, bytes: bytes)
        handOn(to: consumer)
        return pause == nil
    }

    /// Takes records until a pause; true when no ordinary record is next.
    mutating func receive(_ ordinary: inout OrdinaryRecords, for consumer: FrameConsumer) -> Bool {
        records = ordinary
        consumer(&self)
        if let rest = records { ordinary = rest }
        records = nil
        return pause == nil
    }

    /// Goes on with frames up to a new limit, beginning with the one that waits.
    mutating func resume(upTo limit: Timestamp, for consumer: FrameConsumer) {
        self.limit = limit.nanoseconds
        pause = nil
        handOn(to: consumer)
    }

    /// Hands on the frame that waits, if it is due.
    private mutating func handOn(to consumer: FrameConsumer) {
        guard let time = nextTime else { return }
        if time.nanoseconds <= limit {
            consumer(&self)
        } else {
            pause = .waiting
        }
    }

    // MARK: For those who take

    /// Calls `body` with each frame that is due, until it returns false. The bytes are valid during the call only.
    @inlinable @inline(__always)
    public mutating func forEachFrame(_ body: (FrameHeader, Span<UInt8>) -> Bool) {
        if let frame = unsafe waiting {
            unsafe waiting = nil
            unsafe handOn(frame.header, frame.bytes, to: body)
        }
        guard var records, pause == nil else { return }
        while let record = records.header {
            let bytes = unsafe records.take(record)
            guard let header = unsafe admit(record, bytes) else { continue }
            if header.stamp.time.nanoseconds <= limit {
                unsafe handOn(header, bytes, to: body)
            } else {
                unsafe waiting = WaitingFrame(header: header, bytes: bytes)
                pause = .waiting
            }
            guard pause == nil else { break }
        }
        self.records = records
    }

    /// Counts a frame; nil for one that the options leave out.
    @inlinable @inline(__always)
    mutating func admit(_ record: RecordHeader, _ bytes: UnsafePointer<UInt8>) -> FrameHeader? {
        frames += 1
        let moment = record.time.nanoseconds
        earliest = min(earliest, moment)
        latest = max(latest, moment)
        guard let wanted, wanted.contains(moment) else { return nil }
        if let filter, unsafe !filter.accepts(record, bytes) { return nil }
        return FrameHeader(
            stamp: FrameStamp(file: file, frame: frames, time: record.time), interface: interface,
            linkType: linkType,
            capturedLength: Int(record.capturedLength), originalLength: Int(record.originalLength))
    }

    @inlinable @inline(__always)
    mutating func handOn(
        _ header: FrameHeader, _ bytes: UnsafePointer<UInt8>, to body: (FrameHeader, Span<UInt8>) -> Bool
    ) {
        if unsafe !body(header, Span(_unsafeStart: bytes, count: header.capturedLength)) {
            pause = .stopped
        }
    }
}
