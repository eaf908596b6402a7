internal import DeliveryAnalysis

/// What the frames of all captures were.
public struct FrameCounters: Codable, Equatable, Sendable {
    /// All frames.
    public var frames = 0
    /// Frames with a TCP segment.
    public var tcpSegments = 0
    /// Frames of other protocols.
    public var otherProtocols = 0
    /// Frames whose headers make no sense.
    public var malformed = 0
    /// Frames cut off in their headers.
    public var cutInHeaders = 0
    /// Frames of link types that are not known.
    public var unknownLinks = 0
    /// The names of those link types, of so many at most.
    public var unknownLinkTypes: [String] = []
    /// IP fragments.
    public var fragments = 0
    /// Those of them that disagree with others about the same bytes, of which the first are taken.
    public var overlappingFragments = 0
    /// Connections given up because too many were open, or took too much memory.
    public var givenUpConnections = 0

    /// No frames.
    public init() {}

    /// Adds those of other captures; saturates, for they may come from a file.
    public mutating func add(_ other: FrameCounters) {
        frames.merge(other.frames)
        tcpSegments.merge(other.tcpSegments)
        otherProtocols.merge(other.otherProtocols)
        malformed.merge(other.malformed)
        cutInHeaders.merge(other.cutInHeaders)
        unknownLinks.merge(other.unknownLinks)
        for type in other.unknownLinkTypes
        where unknownLinkTypes.count < Self.mostLinkTypes && !unknownLinkTypes.contains(type) {
            unknownLinkTypes.append(type)
        }
        fragments.merge(other.fragments)
        overlappingFragments.merge(other.overlappingFragments)
        givenUpConnections.merge(other.givenUpConnections)
    }

    /// More than captures have, but in an attack.
    private static let mostLinkTypes = 8

    /// Which link types are not known, to be put behind the words for them: ` (PKTAP, DLT 147)`.
    var unknownLinkNames: String {
        guard !unknownLinkTypes.isEmpty else { return "" }
        let more = unknownLinkTypes.count < Self.mostLinkTypes ? "" : ", …"
        return " (\(unknownLinkTypes.joined(separator: ", "))\(more))"
    }

    /// What to say of `overlappingFragments`, behind their number, which stands behind that of all fragments.
    static let overlappingWords = "of them with other bytes than earlier ones, which count"

    /// What to say of frames that nobody here can read; nil where there are none.
    public var unreadWords: String? {
        guard unknownLinks > 0 else { return nil }
        let frames = NumberText.count(unknownLinks, "frame has", "frames have")
        return "\(frames) a link type that is not read\(unknownLinkNames)"
    }

    /// Reads what ``PartRecord`` has, which had fewer counts once.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        frames = try values.decode(Int.self, forKey: .frames)
        tcpSegments = try values.decode(Int.self, forKey: .tcpSegments)
        otherProtocols = try values.decode(Int.self, forKey: .otherProtocols)
        malformed = try values.decode(Int.self, forKey: .malformed)
        cutInHeaders = try values.decodeIfPresent(Int.self, forKey: .cutInHeaders) ?? 0
        unknownLinks = try values.decodeIfPresent(Int.self, forKey: .unknownLinks) ?? 0
        unknownLinkTypes = try values.decodeIfPresent([String].self, forKey: .unknownLinkTypes) ?? []
        fragments = try values.decode(Int.self, forKey: .fragments)
        overlappingFragments = try values.decodeIfPresent(Int.self, forKey: .overlappingFragments) ?? 0
        givenUpConnections = try values.decode(Int.self, forKey: .givenUpConnections)
    }

    private enum CodingKeys: String, CodingKey {
        case frames
        case tcpSegments = "tcp_segments"
        case otherProtocols = "other_protocols"
        case malformed, fragments
        case cutInHeaders = "cut_in_headers"
        case overlappingFragments = "overlapping_fragments"
        case unknownLinks = "unknown_links"
        case unknownLinkTypes = "unknown_link_types"
        case givenUpConnections = "given_up_connections"
    }
}
