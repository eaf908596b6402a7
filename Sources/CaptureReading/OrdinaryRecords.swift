internal import Provenance

/// Records of a pcap file that leave libpcap nothing to interpret: written in this machine's byte order, with a header of
/// four numbers, and with no more bytes than the file says it keeps.
///
/// They are taken where they lie. libpcap reads the same from a stream, which costs more than all else that is done
/// for a frame of no interest, and copies each frame twice; the others are left to it.
@safe struct OrdinaryRecords {
    /// The length of a record's header in bytes: seconds, their fraction, and the captured and the original length.
    static let headerLength = 16

    private let window: ReadingWindow
    /// Where in the window the next one begins.
    private var next: Int
    /// A second's fraction is in units of so many nanoseconds.
    private let unit: Int64

    /// Ordinary records that are wholly in the window from an offset on.
    init(_ window: ReadingWindow, from offset: Int, unit: Int64) {
        self.window = window
        self.unit = unit
        next = offset
    }

    /// Whether a record that is wholly in the window is one of these: libpcap takes the times for signed numbers, and
    /// cuts what is longer than the file's snapshot length.
    static func isOrdinary(at offset: Int, in window: ReadingWindow, snapshotLength: Int) -> Bool {
        let seconds: Int32 = window.integer(at: offset, .ofThisMachine)
        let fraction: Int32 = window.integer(at: offset + 4, .ofThisMachine)
        let captured: UInt32 = window.integer(at: offset + 8, .ofThisMachine)
        return seconds >= 0 && fraction >= 0 && Int(captured) <= snapshotLength
    }

    /// Delivers so many frames, or fewer when the delivery pauses; returns how many.
    mutating func deliver(
        _ count: Int, through delivery: inout FrameDelivery, to consumer: FrameConsumer
    ) -> Int {
        var delivered = 0
        var goesOn = true
        while goesOn, delivered < count {
            let seconds: UInt32 = window.integer(at: next, .ofThisMachine)
            let fraction: UInt32 = window.integer(at: next + 4, .ofThisMachine)
            let record = RecordHeader(
                time: Timestamp(seconds: Int64(seconds), nanoseconds: Int64(fraction) * unit),
                capturedLength: window.integer(at: next + 8, .ofThisMachine),
                originalLength: window.integer(at: next + 12, .ofThisMachine))
            let bytes = unsafe window.bytes(at: next + Self.headerLength, count: Int(record.capturedLength))
            next += Self.headerLength + Int(record.capturedLength)
            delivered += 1
            goesOn = unsafe delivery.receive(record, bytes, for: consumer)
        }
        return delivered
    }
}
