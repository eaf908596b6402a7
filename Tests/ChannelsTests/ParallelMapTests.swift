import Channels
import Testing

/// Work that is spread over threads.
struct ParallelMapTests {
    @Test(
        "Results stand in the order of the elements, for any number of threads", arguments: [1, 2, 7, 5000])
    func order(threads: Int) {
        for count in [0, 1, 2, 1000] {
            let numbers = Array(0..<count)
            #expect(numbers.parallelMap(threads: threads) { $0 * $0 } == numbers.map { $0 * $0 })
        }
    }

    @Test("A result may be nothing, and has its place all the same")
    func nothing() {
        let results = Array(0..<100).parallelMap(threads: 4) { $0 % 3 == 0 ? nil : $0 }
        #expect(results == (0..<100).map { $0 % 3 == 0 ? nil : $0 })
    }
}
