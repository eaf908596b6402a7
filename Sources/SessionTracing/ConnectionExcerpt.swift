internal import PacketDecoding
public import Provenance

/// Picks the frames that have to do with connections which go on beyond the borders of a capture.
///
/// These are all frames of the connections that are named, from the first to the last; what mail ports sent or got near
/// the borders; and what they did with connections whose opening is not in the capture. On other ports these are connections
/// that begin shortly before the end, and those that go on from before, where they may be mail. Fragments are always picked.
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
    private let survey: BorderSurvey
    /// Frames at other times are near a border.
    private let inside: ClosedRange<Timestamp>?
    /// The last frame of each named connection that is yet to come, by its first.
    private var awaited: [Place: Place] = [:]
    /// The last frames of those that have begun.
    private var begun: [FlowKey: Place] = [:]
    private var openings = SeenFlows()

    /// Of the captures that were surveyed, nothing yet but what the borders cut whoever is named. Other times than those `inside` are
    /// near a border.
    public init(ports: Set<UInt16>, survey: BorderSurvey, inside: ClosedRange<Timestamp>?) {
        mailPorts = MailPorts(ports)
        self.survey = survey
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
            let isNearBorder = inside?.contains(stamp.time) != true
            if segment.flags.has(.syn), !segment.flags.has(.ack) { openings.insert(key) }
            if mailPorts.contains(segment.sourcePort) || mailPorts.contains(segment.destinationPort) {
                isPicked = isNearBorder || !openings.contains(key)
            } else if openings.contains(key) {
                isPicked = isNearBorder && survey.mayBecomeMail(key)
            } else {
                isPicked = survey.mayBeMail(key)
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
