/// Finds the place of a connection by its addresses and ports: open addressing with linear probing.
///
/// `Dictionary` costs eight times as many instructions for a lookup, and there is one for every packet.
struct ConnectionTable: Sendable {
    private struct Slot: Sendable {
        var key: FlowKey
        /// Where the connection is, or -1 for a free slot.
        var place: Int32
    }

    private static let free = Slot(key: FlowKey.none, place: -1)

    private let seed: UInt64
    private var slots: [Slot]
    private var mask: Int
    private(set) var count = 0

    init() {
        seed = UInt64.random(in: .min ... .max)
        slots = Array(repeating: Self.free, count: 1024)
        mask = 1023
    }

    /// The place of the connection, or nil when there is none.
    @inline(__always)
    func find(_ key: FlowKey) -> Int? {
        var index = Int(truncatingIfNeeded: key.hash(seed: seed)) & mask
        while slots[index].place >= 0 {
            if slots[index].key == key { return Int(slots[index].place) }
            index = (index + 1) & mask
        }
        return nil
    }

    /// Adds a connection that is not there yet.
    mutating func insert(_ key: FlowKey, place: Int) {
        if (count + 1) * 2 > slots.count { grow() }
        put(Slot(key: key, place: Int32(place)))
        count += 1
    }

    /// Removes a connection, and moves back those that its slot had pushed on.
    mutating func remove(_ key: FlowKey) {
        var index = Int(truncatingIfNeeded: key.hash(seed: seed)) & mask
        while slots[index].place >= 0, slots[index].key != key { index = (index + 1) & mask }
        guard slots[index].place >= 0 else { return }
        count -= 1
        var hole = index
        var next = (index + 1) & mask
        while slots[next].place >= 0 {
            let home = Int(truncatingIfNeeded: slots[next].key.hash(seed: seed)) & mask
            if (next - home) & mask >= (next - hole) & mask {
                slots[hole] = slots[next]
                hole = next
            }
            next = (next + 1) & mask
        }
        slots[hole] = Self.free
    }

    private mutating func put(_ slot: Slot) {
        var index = Int(truncatingIfNeeded: slot.key.hash(seed: seed)) & mask
        while slots[index].place >= 0 { index = (index + 1) & mask }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Self.free, count: old.count * 2)
        mask = slots.count - 1
        for slot in old where slot.place >= 0 { put(slot) }
    }
}
