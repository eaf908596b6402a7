internal import PacketDecoding
public import Provenance

/// Picks the frames that have to do with connections which go on beyond the borders of a capture.
///
/// These are all frames of the connections that are named, from the first to the last; what mail ports sent or got near
/// the borders; and what they did with connections whose opening is not in the capture. Fragments are always picked.
public struct ConnectionExcerpt: Sendable {
    /// Where a frame stands.
    public struct Place: Hashable, Sendable {
        private let file: Int32
        private let frame: UInt64

        /// A frame of a file, by the file's index and the frame's number.
        public init(file: Int32, frame: UInt64) {
            self.file = file
            self.frame = frame
        }
    }

    private var packets = PacketDecoder()
    private let mailPorts: MailPorts
    /// Frames at other times are near a border.
    private let inside: ClosedRange<Timestamp>?
    /// The last frame of each named connection that is yet to come, by its first.
    private var awaited: [Place: Place] = [:]
    /// The last frames of those that have begun.
    private var begun: [FlowKey: Place] = [:]
    private var openings = SeenFlows()

    /// Nothing but fragments, frames of mail ports at times not `inside`, and of connections whose opening is missing.
    public init(ports: Set<UInt16>, inside: ClosedRange<Timestamp>?) {
        mailPorts = MailPorts(ports)
        self.inside = inside
    }

    /// Names a connection by its first and its last frame.
    public mutating func add(first: Place, last: Place) {
        awaited[first] = last
    }

    /// Whether a frame is picked. To be asked of all frames, in their order.
    public mutating func picks(
        _ frame: Span<UInt8>, linkType: Int32, originalLength: Int, stamp: FrameStamp
    ) -> Bool {
        let fragments = packets.counters.fragmentsHeld
        var isPicked = false
        _ = packets.decode(
            frame, linkType: linkType, originalLength: originalLength, timeNanoseconds: stamp.time.nanoseconds
        ) { segment, _ in
            let key = FlowKey.of(SegmentEnds(segment)).key
            if mailPorts.contains(segment.sourcePort) || mailPorts.contains(segment.destinationPort) {
                if segment.flags.has(.syn) { openings.insert(key) }
                isPicked = inside?.contains(stamp.time) != true || !openings.contains(key)
            }
            let place = Place(file: stamp.file, frame: stamp.frame)
            if let last = awaited.removeValue(forKey: place) { begun[key] = last }
            guard let last = begun[key] else { return }
            isPicked = true
            if last == place { begun[key] = nil }
        }
        return isPicked || packets.counters.fragmentsHeld > fragments
    }
}

/// Which connections were seen, in a fixed amount of memory: of some millions one in tens is taken for seen that was not.
private struct SeenFlows: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 20)

    mutating func insert(_ key: FlowKey) {
        let (word, bit) = place(of: key)
        bits[word] |= bit
    }

    func contains(_ key: FlowKey) -> Bool {
        let (word, bit) = place(of: key)
        return bits[word] & bit != 0
    }

    private func place(of key: FlowKey) -> (word: Int, bit: UInt64) {
        let digest = key.digest
        return ((digest >> 6) & (bits.count - 1), 1 << UInt64(digest & 63))
    }
}
