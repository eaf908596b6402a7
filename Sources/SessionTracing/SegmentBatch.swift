internal import ByteReading
internal import Provenance

/// What some frames hold for the tracer of one share of the connections, in their order.
package struct SegmentBatch: Sendable {
    /// A segment whose payload lies in `bytes`.
    struct Entry: Sendable {
        let segment: FlowSegment
        let payload: Range<Int>
        /// How many frames had been seen with it.
        let frames: UInt64
    }

    /// What comes between segments.
    enum Interlude: Sendable {
        /// Connections that are left by this time are over.
        case sweep(at: Timestamp)
        /// A key log that the capture holds.
        case keyLog([UInt8])
    }

    private(set) var entries: [Entry] = []
    private(set) var bytes: [UInt8] = []
    /// What comes before the entry of that index.
    private(set) var interludes: [(index: Int, frames: UInt64, interlude: Interlude)] = []
    /// Frames seen by the end of it.
    package internal(set) var frames: UInt64 = 0
    /// The latest time of any of them.
    var latest = Timestamp(nanoseconds: .min)

    init(capacity: Int) {
        bytes.reserveCapacity(capacity + 1 << 16)
    }

    /// What it takes in memory.
    var size: Int { bytes.count + entries.count * MemoryLayout<Entry>.stride }

    mutating func append(_ segment: FlowSegment, _ payload: Span<UInt8>, frames: UInt64) {
        let start = bytes.count
        bytes.append(contentsOf: payload)
        entries.append(Entry(segment: segment, payload: start..<bytes.count, frames: frames))
    }

    mutating func append(_ interlude: Interlude, frames: UInt64) {
        interludes.append((entries.count, frames, interlude))
    }
}
