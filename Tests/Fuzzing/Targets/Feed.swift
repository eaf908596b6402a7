/// Decisions and bytes, taken from an input from its front; zeros when it is used up.
struct Feed {
    private var rest: ArraySlice<UInt8>

    init(_ input: [UInt8]) { rest = input[...] }

    var isEmpty: Bool { rest.isEmpty }

    mutating func byte() -> Int { Int(rest.popFirst() ?? 0) }

    mutating func word() -> Int { byte() << 8 | byte() }

    mutating func bytes(_ count: Int) -> [UInt8] {
        let taken = rest.prefix(count)
        rest = rest.dropFirst(count)
        return Array(taken)
    }

    /// All that is left.
    mutating func remainder() -> [UInt8] { bytes(rest.count) }
}

extension [UInt8] {
    /// The same in pieces whose lengths follow from `seed`, for what must not depend on them.
    func pieces(_ seed: Int) -> [[UInt8]] {
        guard seed > 0 else { return [self] }
        var pieces: [[UInt8]] = []
        var start = 0
        while start < count {
            let end = Swift.min(count, start + 1 + (start &* 31 &+ seed) % seed)
            pieces.append(Array(self[start..<end]))
            start = end
        }
        return pieces
    }
}
