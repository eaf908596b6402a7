public import Provenance

/// Records of a pcap file that leave libpcap nothing to interpret: written in this machine's byte order, with a header of
/// four numbers, and with no more bytes than libpcap takes for a frame.
///
/// They are taken where they lie. libpcap reads the same from a stream, which costs more than all else that is done
/// for a frame of no interest, and copies each frame twice; the others are left to it.
@safe @usableFromInline
struct OrdinaryRecords {
    /// The length of a record's header in bytes: seconds, their fraction, and the captured and the original length.
    @inlinable static var headerLength: Int { 16 }

    /// Keeps the bytes where they are.
    private let window: ReadingWindow
    /// The window's bytes, of which so many are there.
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let end: Int
    /// Where in the window the next one begins.
    @usableFromInline var next: Int
    /// A second's fraction is in units of so many nanoseconds.
    @usableFromInline let unit: Int64
    @usableFromInline let mostBytes: UInt32

    /// Ordinary records from an offset of the window on, as long as they are wholly in it.
    init(_ window: ReadingWindow, from offset: Int, unit: Int64, mostBytes: Int) {
        self.window = window
        unsafe base = window.beginning
        end = window.unread.upperBound
        self.unit = unit
        self.mostBytes = UInt32(clamping: mostBytes)
        next = offset
    }

    /// The next record's header; nil where it is not wholly in the window, or not ordinary: libpcap takes a fraction for a
    /// signed number, and refuses what is too long for a frame. Seconds have no sign (draft-ietf-opsawg-pcap, section 5).
    @inlinable @inline(__always)
    var header: RecordHeader? {
        let left = end - next - Self.headerLength
        guard left >= 0 else { return nil }
        let numbers = unsafe base.loadUnaligned(fromByteOffset: next, as: SIMD4<UInt32>.self)
        let (seconds, fraction, captured) = (numbers[0], numbers[1], numbers[2])
        guard Int32(bitPattern: fraction) >= 0, captured <= mostBytes, Int(captured) <= left
        else { return nil }
        return RecordHeader(
            time: Timestamp(seconds: Int64(seconds), nanoseconds: Int64(fraction) * unit),
            capturedLength: captured, originalLength: numbers[3])
    }

    /// Passes over the next record and returns its bytes, all of which are there: its header was asked for.
    @unsafe @inlinable @inline(__always)
    mutating func take(_ record: RecordHeader) -> UnsafePointer<UInt8> {
        let start = next + Self.headerLength
        next = start + Int(record.capturedLength)
        return unsafe (base + start).assumingMemoryBound(to: UInt8.self)
    }
}
