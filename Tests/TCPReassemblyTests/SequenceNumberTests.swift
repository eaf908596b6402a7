import TCPReassembly
import Testing

struct SequenceNumberTests {
    @Test(
        "The nearer way around the circle counts",
        arguments: [
            (0, 0, 0), (5, 3, 2), (3, 5, -2), (0, 0xFFFF_FFFF, 1), (0xFFFF_FFFF, 0, -1),
            (0x10, 0xFFFF_FFF0, 0x20), (0x7FFF_FFFF, 0, 0x7FFF_FFFF), (0x8000_0000, 0, -0x8000_0000),
            (0, 0x8000_0001, 0x7FFF_FFFF),
        ] as [(UInt32, UInt32, Int)])
    func difference(left: UInt32, right: UInt32, distance: Int) {
        #expect(SequenceNumber(left) - SequenceNumber(right) == distance)
    }

    @Test(
        "Steps wrap around in both directions",
        arguments: [
            (0xFFFF_FFFF, 1, 0), (0xFFFF_FFF0, 0x20, 0x10), (0, -1, 0xFFFF_FFFF), (7, 1 << 32, 7),
        ] as [(UInt32, Int, UInt32)])
    func steps(start: UInt32, count: Int, end: UInt32) {
        #expect(SequenceNumber(start) + count == SequenceNumber(end))
    }
}
