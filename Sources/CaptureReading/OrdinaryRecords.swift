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
    private(set) var next: Int
    /// A second's fraction is in units of so many nanoseconds.
    private let unit: Int64
    private let snapshotLength: UInt32

    /// Ordinary records from an offset of the window on, as long as they are wholly in it.
    init(_ window: ReadingWindow, from offset: Int, unit: Int64, snapshotLength: Int) {
        self.window = window
        self.unit = unit
        self.snapshotLength = UInt32(clamping: snapshotLength)
        next = offset
    }

    /// The next record's header; nil where it is not wholly in the window, or not ordinary: libpcap takes the times for
    /// signed numbers, and cuts what is longer than the file's snapshot length.
    @inline(__always)
    var header: RecordHeader? {
        let left = window.unread.upperBound - next - Self.headerLength
        guard left >= 0 else { return nil }
        let numbers = window.fourNumbers(at: next)
        let (seconds, fraction, captured) = (numbers[0], numbers[1], numbers[2])
        guard Int32(bitPattern: seconds | fraction) >= 0, captured <= snapshotLength, Int(captured) <= left
        else { return nil }
        return RecordHeader(
            time: Timestamp(seconds: Int64(seconds), nanoseconds: Int64(fraction) * unit),
            capturedLength: captured, originalLength: numbers[3])
    }

    /// Delivers frames until the delivery pauses; true when no ordinary record is next.
    mutating func deliver(through delivery: inout FrameDelivery, to consumer: FrameConsumer) -> Bool {
        while let record = header {
            let length = Int(record.capturedLength)
            let bytes = unsafe window.bytes(at: next + Self.headerLength, count: length)
            next += Self.headerLength + length
            guard unsafe delivery.receive(record, bytes, for: consumer) else { return false }
        }
        return true
    }
}
