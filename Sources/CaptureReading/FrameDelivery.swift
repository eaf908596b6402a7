internal import CLibpcap
internal import Provenance

/// What takes the frames; false stops the reading.
typealias FrameConsumer = (FrameHeader, Span<UInt8>) -> Bool

/// What becomes of a file's frames: they are counted, held against the options, and handed on as long as no
/// other file's turn comes first.
@safe struct FrameDelivery {
    /// Why no more frames are taken for now.
    enum Pause {
        /// A frame waits for other files' frames, which come before it.
        case waiting
        /// The consumer has had enough.
        case stopped
    }

    /// A frame that waits; its bytes lie in libpcap's buffer until the next read.
    @unsafe private struct WaitingFrame {
        let header: FrameHeader
        let bytes: UnsafePointer<UInt8>
    }

    /// Who gets the frames; none get lost while there is nobody, since the limit is then below all of them.
    var consumer: FrameConsumer?
    /// A frame later than this waits.
    var limit = Timestamp(nanoseconds: .min)
    /// What the next frames have in common: their interface, their link type and its filter.
    var interface: Int32 = 0
    var linkType = LinkType.ethernet
    var filter: PacketFilter?

    /// Frames read, those left out included.
    var frames: UInt64 = 0
    /// The earliest time of a frame so far.
    private(set) var earliest = Timestamp(nanoseconds: .max)
    /// The latest time of a frame so far.
    private(set) var latest = Timestamp(nanoseconds: .min)
    /// Why no more frames are taken for now; nil while they are.
    private(set) var pause: Pause?

    private let file: Int32
    private let since: Timestamp?
    private let until: Timestamp?
    private var waiting: WaitingFrame?

    /// Nothing delivered yet of the file with that index.
    init(file: Int32, options: CaptureOptions) {
        self.file = file
        since = options.since
        until = options.until
    }

    /// The time of the frame that waits.
    var nextTime: Timestamp? {
        unsafe waiting?.header.stamp.time
    }

    /// Takes a frame from libpcap; false when it shall stop.
    mutating func receive(_ record: pcap_pkthdr, _ bytes: UnsafePointer<UInt8>) -> Bool {
        frames += 1
        let time = Timestamp(seconds: Int64(record.ts.tv_sec), nanoseconds: Int64(record.ts.tv_usec))
        earliest = min(earliest, time)
        latest = max(latest, time)
        if let since, time < since { return true }
        if let until, time >= until { return true }
        if let filter, unsafe !filter.accepts(record, bytes) { return true }
        let header = FrameHeader(
            stamp: FrameStamp(file: file, frame: frames, time: time), interface: interface,
            linkType: linkType,
            capturedLength: Int(record.caplen), originalLength: Int(record.len))
        guard time <= limit else {
            unsafe waiting = WaitingFrame(header: header, bytes: bytes)
            pause = .waiting
            return false
        }
        unsafe handOn(header, bytes)
        return pause == nil
    }

    /// Goes on with frames up to a new limit, beginning with the one that waits.
    mutating func resume(upTo limit: Timestamp) {
        self.limit = limit
        pause = nil
        guard let frame = unsafe waiting else { return }
        guard unsafe frame.header.stamp.time <= limit else {
            pause = .waiting
            return
        }
        unsafe waiting = nil
        unsafe handOn(frame.header, frame.bytes)
    }

    private mutating func handOn(_ header: FrameHeader, _ bytes: UnsafePointer<UInt8>) {
        let span = unsafe Span(_unsafeStart: bytes, count: header.capturedLength)
        if let consumer, !consumer(header, span) {
            pause = .stopped
        }
    }
}
