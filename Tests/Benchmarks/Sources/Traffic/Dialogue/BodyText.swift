package import TestSupport

/// Lines of words and of base64, as they cross after DATA: some begin with a stuffed dot.
package struct BodyText: Sendable {
    /// A run of whole lines.
    package struct Excerpt {
        /// The lines, each with its CRLF.
        package let bytes: ArraySlice<UInt8>
        /// How many of them begin with a dot that was stuffed.
        package let stuffedDots: Int
    }

    private static let words =
        "the of and to in is you that it was for on are with as his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after"
        .split(separator: " ").map { Array($0.utf8) }
    private static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private var bytes: [UInt8] = []
    private var lineStarts: [Int] = []
    /// For each line, how many stuffed dots are before it.
    private var dotsBefore: [Int] = []

    /// 3 MiB of lines that follow from the state of `random`.
    init(using random: inout SplitMix64) {
        var dots = 0
        while bytes.count < 3 << 20 {
            let isText = random.chance(0.5)
            for _ in 0..<(isText ? random.pick(5...60) : random.pick(10...300)) {
                lineStarts.append(bytes.count)
                dotsBefore.append(dots)
                if isText, random.chance(0.004) {
                    bytes.append(contentsOf: "..".utf8)
                    dots += 1
                }
                isText ? appendWords(using: &random) : appendBase64(using: &random)
                bytes.append(contentsOf: [0x0D, 0x0A])
            }
        }
    }

    private mutating func appendWords(using random: inout SplitMix64) {
        for _ in 0..<random.pick(2...12) {
            bytes.append(contentsOf: random.pick(Self.words))
            bytes.append(0x20)
        }
        bytes.append(contentsOf: random.pick(Self.words))
    }

    private mutating func appendBase64(using random: inout SplitMix64) {
        for _ in 0..<76 { bytes.append(random.pick(Self.base64)) }
    }

    /// Whole lines, `size` bytes or a little more; at most 2 MiB.
    package func excerpt(ofAbout size: Int, using random: inout SplitMix64) -> Excerpt {
        let lastPossible = firstLine(at: bytes.count - size - 128)
        let first = random.below(lastPossible)
        let end = firstLine(at: lineStarts[first] + size)
        return Excerpt(
            bytes: bytes[lineStarts[first]..<lineStarts[end]],
            stuffedDots: dotsBefore[end] - dotsBefore[first])
    }

    /// The first line that starts at `offset` or after.
    private func firstLine(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
