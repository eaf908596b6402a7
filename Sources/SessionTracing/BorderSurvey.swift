internal import PacketDecoding
public import Provenance

/// Looks through captures for what their borders cut: when they begin and end, and which connections on ports that are no
/// mail ports go on beyond them, where nothing but their content tells that they are mail.
public struct BorderSurvey: Sendable {
    /// The times of the earliest and the latest frame; nil when there is none.
    public private(set) var times: ClosedRange<Timestamp>?
    private var packets = PacketDecoder()
    private let mailPorts: MailPorts
    /// Of connections on other ports, those whose opening was seen.
    private var opened = SeenFlows()
    /// What was seen of those whose opening was not.
    private var goingOn = RecentFlows<Continuation>(capacity: 1 << 16)
    /// What was seen of those that were just opened: as many as are followed.
    private var beginning = RecentFlows<Beginning>(capacity: ConnectionTracker.openingsKept)

    /// Nothing seen yet; mail is on these ports, and on others when its content says so.
    public init(ports: Set<UInt16>) {
        mailPorts = MailPorts(ports)
    }

    /// Looks at a frame.
    public mutating func look(
        at frame: Span<UInt8>, linkType: Int32, originalLength: Int, stamp: FrameStamp
    ) {
        let time = stamp.time
        times = min(times?.lowerBound ?? time, time)...max(times?.upperBound ?? time, time)
        _ = packets.decode(
            frame, linkType: linkType, originalLength: originalLength, timeNanoseconds: time.nanoseconds
        ) { segment, payload in
            guard !mailPorts.contains(segment.sourcePort), !mailPorts.contains(segment.destinationPort)
            else { return }
            let (key, isFromLower) = FlowKey.of(SegmentEnds(segment))
            if segment.flags.has(.syn), !segment.flags.has(.ack) {
                opened.insert(key)
                beginning[key] = Beginning()
            } else if !opened.contains(key) {
                goingOn[key] = (goingOn[key] ?? Continuation()).adding(payload)
            } else if !payload.isEmpty, let soFar = beginning[key] {
                beginning[key] = soFar.adding(payload, isFromLower: isFromLower)
            }
        }
    }

    /// Whether a connection goes on from before the captures, and may be mail.
    func mayBeMail(_ key: FlowKey) -> Bool { goingOn[key]?.mayBeMail ?? false }

    /// Whether a connection was opened shortly before the captures ended, and may be mail for all that it said.
    func mayBecomeMail(_ key: FlowKey) -> Bool { beginning[key] != nil }
}

/// What captures hold of a connection that they saw opened, as long as it may yet turn out to be mail.
private struct Beginning: Sendable {
    private var octets = 0
    /// Whether the first octets were a greeting; mail it is when the client says so.
    private var hasGreeting = false
    private var isFromLower: Bool?

    /// No greeting is longer.
    private static let mostOctets = 8 << 10

    /// With one segment more; nil when there are many octets, or when an answer to something else than a greeting has decided it.
    func adding(_ payload: Span<UInt8>, isFromLower: Bool) -> Beginning? {
        var sum = self
        sum.octets += payload.count
        if self.isFromLower == nil {
            sum.isFromLower = isFromLower
            sum.hasGreeting = MailContent.speaker(of: payload) == .server
        }
        return sum.octets <= Self.mostOctets && (sum.hasGreeting || sum.isFromLower == isFromLower)
            ? sum : nil
    }
}

/// What captures hold of a connection that goes on from before them.
private struct Continuation: Sendable {
    private var octets = 0
    private var hasDialogue = false

    /// Content alone does not tell the middle of a message, or TLS, from anything else; so much of it is not too much to keep.
    private static let fewOctets = 256 << 10

    /// With one segment more.
    func adding(_ payload: Span<UInt8>) -> Continuation {
        var sum = self
        sum.octets += payload.count
        sum.hasDialogue = hasDialogue || MailContent.isDialogue(payload)
        return sum
    }

    /// Whether it talks like SMTP, or says little.
    var mayBeMail: Bool { hasDialogue || octets <= Self.fewOctets }
}
