package import TestSupport

/// What dialogues are filled with, made once: text for bodies and noise for what is encrypted.
package struct Material: Sendable {
    /// Lines for bodies.
    package let text: BodyText
    /// Bytes without a pattern.
    private let noise: [UInt8]

    /// Material that follows from the state of `random`.
    package init(using random: inout SplitMix64) {
        text = BodyText(using: &random)
        var noise: [UInt8] = []
        noise.reserveCapacity(4 << 20)
        while noise.count < 4 << 20 { noise.append(bigEndian: random.next()) }
        self.noise = noise
    }

    /// So many bytes of noise, at most 4 MiB.
    package func noise(_ count: Int, using random: inout SplitMix64) -> ArraySlice<UInt8> {
        let start = random.below(noise.count - count + 1)
        return noise[start..<start + count]
    }
}
