/// Puts fragmented IP datagrams together again (RFC 791 section 3.2, RFC 8200 section 4.5), within limits.
struct FragmentReassembler: Sendable {
    /// What a fragment led to.
    enum Outcome {
        /// Others are still missing.
        case held
        /// It cannot be part of its datagram.
        case refused
        /// The payload of the datagram, which is no longer held.
        case complete([UInt8])
    }

    let limits: FragmentLimits
    private(set) var counters = FragmentCounters()
    /// The one that has waited longest for a fragment comes first.
    private var datagrams: [PartialDatagram] = []
    /// The sum of their bytes.
    private(set) var heldBytes = 0

    init(limits: FragmentLimits) {
        self.limits = limits
    }

    /// Adds the bytes of one fragment of a datagram between the addresses of `ip`.
    mutating func add(
        _ bytes: Span<UInt8>, _ fragment: Fragment, of ip: IPHeader, at time: Int64
    ) -> Outcome {
        giveUpExpired(at: time)
        let key = PartialDatagram.Key(
            identification: fragment.identification, payload: fragment.payload, source: ip.source,
            destination: ip.destination)
        var datagram = take(key) ?? PartialDatagram(key: key, firstSeen: time)
        let length = max(datagram.bytes.count, fragment.offset + bytes.count)
        guard length <= limits.bytes, datagram.accepts(fragment, count: bytes.count) else {
            counters.refused += 1
            if !datagram.bytes.isEmpty { hold(datagram) }
            return .refused
        }
        makeRoom(for: length)
        if datagram.insert(bytes, fragment) { counters.overlapping += 1 }
        guard datagram.isComplete else {
            hold(datagram)
            return .held
        }
        counters.reassembled += 1
        return .complete(datagram.bytes)
    }

    private mutating func take(_ key: PartialDatagram.Key) -> PartialDatagram? {
        guard let index = datagrams.lastIndex(where: { $0.key == key }) else { return nil }
        heldBytes -= datagrams[index].bytes.count
        return datagrams.remove(at: index)
    }

    private mutating func hold(_ datagram: PartialDatagram) {
        heldBytes += datagram.bytes.count
        datagrams.append(datagram)
    }

    private mutating func giveUpExpired(at time: Int64) {
        let before = datagrams.count
        // Wrapping: a clock out of a damaged file must not trap.
        datagrams.removeAll { datagram in
            guard time &- datagram.firstSeen > limits.lifetime else { return false }
            heldBytes -= datagram.bytes.count
            return true
        }
        counters.expired += before - datagrams.count
    }

    private mutating func makeRoom(for length: Int) {
        while let oldest = datagrams.first,
            heldBytes + length > limits.bytes || datagrams.count >= limits.datagrams
        {
            heldBytes -= oldest.bytes.count
            datagrams.removeFirst()
            counters.evicted += 1
        }
    }
}
