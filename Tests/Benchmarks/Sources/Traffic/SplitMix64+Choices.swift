package import TestSupport

// The standard library's choices may differ from one version to the next; a seed should mean the same for years.
extension SplitMix64 {
    /// A number from 0 up to and without `bound`.
    package mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in `range`.
    package mutating func pick(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// One of `choices`, which are not empty.
    package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[below(choices.count)]
    }

    /// True with this probability.
    package mutating func chance(_ probability: Double) -> Bool {
        probability > 0 && Double(next() >> 11) * 0x1p-53 < probability
    }

    /// A size whose octave is chosen by weight: `smallest` and up to twice that for the first, and so on.
    package mutating func size(from smallest: Int, octaves weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        var floor = smallest
        for weight in weights {
            if left < weight { break }
            left -= weight
            floor *= 2
        }
        return floor + below(floor)
    }
}
