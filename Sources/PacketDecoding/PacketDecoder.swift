/// Finds the TCP segment in a frame: link layer, tags and tunnels, IP, TCP. Knows no connections; all it
/// remembers are the fragments of datagrams that are not complete.
public struct PacketDecoder: Sendable {
    /// More than tags, labels, extension headers and tunnels add up to outside of attacks.
    private static let maximumDepth = 32

    /// What the frames turned out to be.
    public private(set) var counters = PacketCounters()
    private var reassembler: FragmentReassembler

    /// Creates a decoder that has seen nothing.
    public init(fragmentLimits: FragmentLimits = FragmentLimits()) {
        reassembler = FragmentReassembler(limits: fragmentLimits)
    }

    /// What became of IP fragments.
    public var fragmentCounters: FragmentCounters {
        reassembler.counters
    }

    /// Counts an ordinary frame with Ethernet, which `Segment.ordinaryPayload` and the initialiser of its kind read without a decoder.
    @inline(__always)
    public mutating func countOrdinary() {
        counters.segments += 1
    }

    /// Decodes one frame.
    ///
    /// - Parameters:
    ///   - frame: The bytes captured.
    ///   - linkType: What they begin with, as a libpcap link type.
    ///   - originalLength: How many there were on the wire.
    ///   - timeNanoseconds: When the frame was captured, from any epoch.
    ///   - body: Called once with the segment and its captured payload when the result is `.segment`.
    public mutating func decode(
        _ frame: Span<UInt8>, linkType: Int32, originalLength: Int, timeNanoseconds: Int64,
        _ body: (Segment, Span<UInt8>) -> Void
    ) -> Decoded {
        if linkType == 1, let payload = Segment.ordinaryPayload(of: frame) {
            counters.segments += 1
            body(Segment(ordinary: frame, payload: payload), frame.extracting(payload))
            return .segment
        }
        let missing = max(originalLength, frame.count) - frame.count
        let start = Descent(layer: Layer(linkType: linkType), linkType: linkType, missing: missing)
        let decoded = descend(from: start, into: frame, at: timeNanoseconds, body)
        counters.count(decoded)
        return decoded
    }

    /// Goes from header to header.
    private mutating func descend(
        from start: Descent, into span: Span<UInt8>, at time: Int64, _ body: (Segment, Span<UInt8>) -> Void
    ) -> Decoded {
        var place = start
        var bytes = span
        while place.depth < Self.maximumDepth {
            let header: Encapsulation
            switch place.layer {
            case .ipv4, .ipv6:
                guard let ip = IPHeader(place.layer, bytes) else { return place.failure }
                // What the link layer added to reach its shortest frame is cut off here.
                let length = ip.totalLength ?? bytes.count + place.missing
                bytes = bytes.extracting(first: length)
                place.missing = length - bytes.count
                place.ip = ip
                header = Encapsulation(length: ip.length, payload: ip.payload)
                if let fragment = ip.fragment {
                    let payload = bytes.extracting(droppingFirst: ip.length)
                    return join(fragment, payload, of: ip, place, at: time, body)
                }
            case .fragmentHeader:
                guard var ip = place.ip, let fragment = Fragment(header: bytes) else { return place.failure }
                ip.identification = fragment.identification
                place.ip = ip
                header = Encapsulation(length: Fragment.headerLength, payload: fragment.payload)
                guard fragment.isWhole else {
                    let payload = bytes.extracting(droppingFirst: Fragment.headerLength)
                    return join(fragment, payload, of: ip, place, at: time, body)
                }
            case .tcp:
                guard let ip = place.ip,
                    let segment = Segment(bytes, in: ip, at: place.offset, missing: place.missing)
                else { return place.failure }
                body(segment, bytes.extracting(last: segment.payload.count))
                return .segment
            case .other:
                return place.ip == nil ? .notIP : .otherProtocol
            case .unknownLink:
                return .unknownLink(place.linkType)
            case let layer:
                guard let encapsulation = Encapsulation.header(of: layer, bytes) else { return place.failure }
                header = encapsulation
            }
            bytes = bytes.extracting(droppingFirst: header.length)
            place.step(over: header)
        }
        return .malformed(.nestedTooDeeply)
    }

    /// Adds a fragment to its datagram, and goes on into that when it is complete.
    private mutating func join(
        _ fragment: Fragment, _ bytes: Span<UInt8>, of ip: IPHeader, _ place: Descent, at time: Int64,
        _ body: (Segment, Span<UInt8>) -> Void
    ) -> Decoded {
        guard fragment.payload != .other else { return .otherProtocol }
        guard place.missing == 0 else { return fragment.payload == .udp ? .otherProtocol : place.failure }
        switch reassembler.add(bytes, fragment, of: ip, at: time) {
        case .held:
            return .fragmentHeld
        case .refused:
            return place.failure
        case .complete(let datagram):
            var start = place
            start.layer = fragment.payload
            start.ip = ip
            start.offset = 0
            start.depth += 1
            return descend(from: start, into: datagram.span, at: time, body)
        }
    }
}
