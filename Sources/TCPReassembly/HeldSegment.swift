internal import Provenance

/// A segment that came before its turn and waits for the bytes before it, or for what it acknowledges.
struct HeldSegment: Sendable {
    var start: SequenceNumber
    var bytes: [UInt8]
    /// Octets after `bytes` that the capture cut off.
    var missing: Int
    /// What the sender had received when it sent this; nil when the segment carried no acknowledgement.
    var acknowledgement: SequenceNumber?
    var stamp: FrameStamp
    /// What tells two captures of one packet from a retransmission.
    var identity: UInt64
    var traits: SegmentTraits

    var end: SequenceNumber { start + bytes.count + missing }
}

/// The segments of one direction that wait, in order of sequence and without overlap.
struct HeldSegments: Sendable {
    private(set) var segments: [HeldSegment] = []
    private(set) var byteCount = 0

    var isEmpty: Bool { segments.isEmpty }
    var count: Int { segments.count }
    /// About how many bytes of memory they take, each with an array of its own.
    var weight: Int { byteCount + segments.count * (MemoryLayout<HeldSegment>.stride + 48) }
    var first: HeldSegment? { segments.first }

    mutating func removeFirst() -> HeldSegment {
        let segment = segments.removeFirst()
        byteCount -= segment.bytes.count
        return segment
    }

    mutating func removeAll() {
        segments = []
        byteCount = 0
    }

    /// Files a segment where it belongs. Bytes that are held already stay as they are (the first bytes win).
    ///
    /// Returns how many bytes were new, how many of the others differ from those held, and which segment held the first of
    /// these.
    mutating func insert(
        _ segment: HeldSegment
    ) -> (new: Int, conflicting: Int, taken: (frame: UInt64, traits: SegmentTraits)?) {
        var rest = segment
        var new = 0
        var conflicting = 0
        var taken: (frame: UInt64, traits: SegmentTraits)?
        relax(upTo: segment.end, to: segment.acknowledgement)
        var index = firstIndex(endingAfter: rest.start)
        while rest.end - rest.start > 0 {
            guard index < segments.count, rest.end - segments[index].start > 0 else {
                new += insert(rest, at: index)
                break
            }
            let other = segments[index]
            let before = other.start - rest.start
            if before > 0 {
                new += insert(rest.prefix(before), at: index)
                index += 1
                rest = rest.dropping(before)
            }
            let different = rest.conflicts(with: other)
            if different > 0, taken == nil { taken = (other.stamp.frame, other.traits) }
            conflicting += different
            rest = rest.dropping(min(other.end - rest.start, rest.end - rest.start))
            index += 1
        }
        return (new, conflicting, taken)
    }

    /// Octets before `end` were first sent before a segment was that acknowledges only `number`: a retransmission
    /// that came earlier must not make them wait for more.
    private mutating func relax(upTo end: SequenceNumber, to number: SequenceNumber?) {
        var index = 0
        while index < segments.count, end - segments[index].start > 0 {
            if let own = segments[index].acknowledgement, number.map({ own - $0 > 0 }) ?? true {
                let count = end - segments[index].start
                if segments[index].end - end > 0 {
                    segments.insert(segments[index].dropping(count), at: index + 1)
                    segments[index] = segments[index].prefix(count)
                }
                segments[index].acknowledgement = number
            }
            index += 1
        }
    }

    private mutating func insert(_ segment: HeldSegment, at index: Int) -> Int {
        segments.insert(segment, at: index)
        byteCount += segment.bytes.count
        return segment.bytes.count
    }

    /// Segments mostly arrive near the end, so the search starts there.
    private func firstIndex(endingAfter start: SequenceNumber) -> Int {
        var index = segments.count
        while index > 0, segments[index - 1].end - start > 0 { index -= 1 }
        return index
    }
}

extension HeldSegment {
    /// The first `count` octets.
    func prefix(_ count: Int) -> HeldSegment {
        var part = self
        part.bytes = Array(bytes.prefix(count))
        part.missing = min(missing, count - part.bytes.count)
        return part
    }

    /// Everything after the first `count` octets.
    func dropping(_ count: Int) -> HeldSegment {
        var part = self
        part.start = start + count
        part.bytes = Array(bytes.dropFirst(count))
        part.missing = missing - max(0, count - bytes.count)
        return part
    }

    /// How many octets that both cover are different.
    func conflicts(with other: HeldSegment) -> Int {
        let from = max(0, other.start - start)
        let offset = start - other.start
        let to = min(bytes.count, other.bytes.count - offset)
        guard from < to else { return 0 }
        var count = 0
        for index in from..<to where bytes[index] != other.bytes[index + offset] { count += 1 }
        return count
    }
}
