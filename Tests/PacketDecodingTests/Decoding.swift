@testable import PacketDecoding

/// What the decoder said of a frame and handed on.
struct Decoding {
    let decoded: Decoded
    let segment: Segment?
    let payload: [UInt8]

    var text: String {
        String(decoding: payload, as: UTF8.self)
    }
}

extension PacketDecoder {
    /// Decodes a frame on Ethernet that was captured whole, unless told otherwise.
    mutating func decode(
        _ frame: [UInt8], linkType: Int32 = 1, originalLength: Int? = nil, at seconds: Int64 = 0
    ) -> Decoding {
        var segment: Segment?
        var payload: [UInt8] = []
        let decoded = decode(
            frame.span, linkType: linkType, originalLength: originalLength ?? frame.count,
            timeNanoseconds: seconds * 1_000_000_000
        ) { found, bytes in
            segment = found
            payload = bytes.indices.map { bytes[$0] }
        }
        return Decoding(decoded: decoded, segment: segment, payload: payload)
    }
}

/// Decodes a frame with a decoder of its own.
func decode(_ frame: [UInt8], linkType: Int32 = 1, originalLength: Int? = nil) -> Decoding {
    var decoder = PacketDecoder()
    return decoder.decode(frame, linkType: linkType, originalLength: originalLength)
}

let greeting = "EHLO client.example\r\n"
