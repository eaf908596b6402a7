/// How far down through the headers of a frame the decoder has come.
struct Descent {
    /// What stands next.
    var layer: Layer
    /// Its link type, at the beginning and behind headers that name one.
    var linkType: Int32
    /// The innermost IP header above.
    var ip: IPHeader?
    /// Where that is in the frame, or in the datagram that fragments were joined to.
    var offset = 0
    /// How many bytes of it were not captured.
    var missing: Int
    /// How many headers have been met.
    var depth = 0

    /// Whether a port of UDP is all that tells of a tunnel.
    var isGuessed = false

    /// What to say of a next header that cannot be read. Where a tunnel was guessed there is none.
    var failure: Decoded {
        if missing > 0 { return .malformed(.truncated(layer)) }
        return isGuessed ? .otherProtocol : .malformed(.invalid(layer))
    }

    /// Goes below a header.
    mutating func step(over header: Encapsulation) {
        offset += header.length
        if layer == .udp { isGuessed = true }
        layer = header.payload
        if let named = header.linkType { linkType = named }
        depth += 1
    }
}
