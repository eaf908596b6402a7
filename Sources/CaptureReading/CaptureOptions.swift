public import Provenance

/// Which frames of the captures are wanted, and by how many threads they are read.
public struct CaptureOptions: Hashable, Sendable {
    /// A BPF expression in libpcap's language, or nil for every frame.
    public var filter: String?
    /// Frames before this moment are left out.
    public var since: Timestamp?
    /// Frames at this moment or later are left out, so that adjacent stretches share no frame.
    public var until: Timestamp?
    /// With more than one, packed files are unpacked by others than the one that wants the frames, so many at a time.
    public var threads: Int

    /// Every frame, unless narrowed down.
    public init(
        filter: String? = nil, since: Timestamp? = nil, until: Timestamp? = nil, threads: Int = 1
    ) {
        self.filter = filter
        self.since = since
        self.until = until
        self.threads = threads
    }

    /// The first and the last nanosecond that are wanted; nil when none is.
    var stretch: ClosedRange<Int64>? {
        let first = since?.nanoseconds ?? .min
        guard let end = until?.nanoseconds else { return first...Int64.max }
        return first < end ? first...(end - 1) : nil
    }
}
