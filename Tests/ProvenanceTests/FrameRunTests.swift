import Foundation
import Provenance
import Testing

@Suite("Runs of frames")
struct FrameRunTests {
    private func stamp(_ file: Int32, _ frame: UInt64) -> FrameStamp {
        FrameStamp(file: file, frame: frame, time: Timestamp(nanoseconds: 0))
    }

    @Test("Frames that follow one another in a file become one run")
    func appending() {
        var runs: [FrameRun] = []
        for (file, frame) in [(0, 3), (0, 4), (1, 5), (1, 6), (1, 8), (0, 5), (0, 6)] as [(Int32, UInt64)] {
            runs.append(stamp(file, frame))
        }
        #expect(
            runs == [
                FrameRun(file: 0, first: 3, count: 2), FrameRun(file: 1, first: 5, count: 2),
                FrameRun(file: 1, first: 8), FrameRun(file: 0, first: 5, count: 2),
            ])
    }

    @Test("A run is written as three numbers, and read again")
    func coding() throws {
        let run = FrameRun(file: 1, first: 5, count: 7)
        let json = try JSONEncoder().encode(run)
        #expect(String(decoding: json, as: UTF8.self) == "[1,5,7]")
        #expect(try JSONDecoder().decode(FrameRun.self, from: json) == run)
    }

    @Test(
        "Numbers that make no sense are refused",
        arguments: ["[-1,1,1]", "[0,0,1]", "[0,1,0]", "[0,18446744073709551615,2]", "[0,1]", "{}"])
    func senseless(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(FrameRun.self, from: Data(json.utf8)) }
    }
}
