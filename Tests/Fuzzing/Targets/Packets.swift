import PacketDecoding

/// Frames of one link type, each behind its length, through one decoder, so that fragments meet.
func fuzzPackets(_ input: [UInt8]) {
    var feed = Feed(input)
    let types: [Int32] = [1, 101, 113, 276, 0, 12, 9, 228, 229]
    let type = types[feed.byte() % types.count]
    var decoder = PacketDecoder()
    var time: Int64 = 0
    while !feed.isEmpty {
        let length = feed.word()
        let frame = feed.bytes(length & 0x0FFF)
        time += Int64(length >> 12) * 1_000_000_000
        _ = decoder.decode(
            frame.span, linkType: type, originalLength: frame.count + length >> 13, timeNanoseconds: time
        ) { segment, payload in
            require(payload.count <= 1 << 16, "\(payload.count) octets in a segment")
            require(segment.missing >= 0, "\(segment.missing) octets missing")
        }
    }
}
