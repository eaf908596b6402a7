/// How far down through the headers of a frame the decoder has come.
struct Descent {
    /// What stands next.
    var layer: Layer
    /// The innermost IP header above.
    var ip: IPHeader?
    /// Where that is in the frame, or in the datagram that fragments were joined to.
    var offset = 0
    /// How many bytes of it were not captured.
    var missing: Int
    /// How many headers have been met.
    var depth = 0

    /// What to say of a next header that cannot be read.
    var malformation: Malformation {
        missing > 0 ? .truncated(layer) : .invalid(layer)
    }

    /// Goes below a header.
    mutating func step(over header: Encapsulation) {
        offset += header.length
        layer = header.payload
        depth += 1
    }
}
