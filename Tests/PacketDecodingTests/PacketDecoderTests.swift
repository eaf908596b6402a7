import Testing

@testable import PacketDecoding

struct PacketDecoderTests {
}
