/// A captured frame.
struct Frame: Sendable {
    var bytes: [UInt8]
    /// Nanoseconds.
    var time: Int64
    /// The length on the wire.
    var length: Int

    init(_ bytes: [UInt8], at time: Int64) {
        self.bytes = bytes
        self.time = time
        length = bytes.count
    }
}

/// An end of a connection.
struct Host: Sendable {
    var address: (UInt8, UInt8, UInt8, UInt8)
    var port: UInt16

    var addressBytes: [UInt8] { [address.0, address.1, address.2, address.3] }
}

/// Writes the segments of one connection as Ethernet frames with IPv4 and TCP.
struct Wire: Sendable {
    static let fin: UInt8 = 1
    static let syn: UInt8 = 2
    static let rst: UInt8 = 4
    static let ack: UInt8 = 16
    static let urg: UInt8 = 32

    /// What the checksum field holds.
    enum Checksum: Sendable {
        case zero, right, wrong
        /// The sum of the pseudo-header, as offloading leaves it.
        case offloaded
    }

    var client = Host(address: (192, 0, 2, 10), port: 40_112)
    var server = Host(address: (198, 51, 100, 25), port: 25)
    /// The numbers of the two SYNs.
    var clientInitial: UInt32 = 1_000_000
    var serverInitial: UInt32 = 4_294_967_000
    /// Nanoseconds since the epoch, of the next frame.
    var time: Int64 = 1_772_446_272_000_000_000
    /// Octets sent so far, the SYN not counted.
    var clientSent = 0
    var serverSent = 0
    /// Of the next frames.
    var timeToLive: UInt8 = 64
    var checksum = Checksum.zero
    /// TSval, where there is one.
    var timestamp: Int?
    private var identification = 0

    private(set) var frames: [Frame] = []

    /// Adds a segment that begins at `position` of its side's stream and acknowledges `received` octets.
    mutating func segment(
        fromClient: Bool, at position: Int, received: Int?, flags: UInt8 = 0,
        _ payload: some Collection<UInt8> = []
    ) {
        let (own, peer) = fromClient ? (client, server) : (server, client)
        let (initial, other) = fromClient ? (clientInitial, serverInitial) : (serverInitial, clientInitial)
        let sequence = initial &+ UInt32(truncatingIfNeeded: position + 1)
        let acknowledgement = received.map { other &+ UInt32(truncatingIfNeeded: $0 + 1) } ?? 0
        identification += 1
        var bytes: [UInt8] = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0]
        let options = timestamp.map { [1, 1, 8, 10] + big($0, 4) + big(0, 4) } ?? []
        let length = 20 + options.count + payload.count
        bytes += [0x45, 0] + big(20 + length, 2) + big(identification, 2) + [0x40, 0, timeToLive, 6, 0, 0]
        bytes += own.addressBytes + peer.addressBytes
        var tcp =
            big(Int(own.port), 2) + big(Int(peer.port), 2) + big(Int(sequence), 4)
            + big(Int(acknowledgement), 4)
        tcp += [UInt8((5 + options.count / 4) << 4), flags | (received == nil ? 0 : Self.ack)]
        tcp += big(65_000, 2) + [0, 0, 0, 0] + options + payload
        let pseudo = own.addressBytes + peer.addressBytes + [0, 6] + big(length, 2)
        switch checksum {
        case .zero: break
        case .right: tcp.replaceSubrange(16..<18, with: big(0xFFFF - sum(pseudo + tcp), 2))
        case .wrong: tcp.replaceSubrange(16..<18, with: big((0xFFFF - sum(pseudo + tcp)) ^ 0x0101, 2))
        case .offloaded: tcp.replaceSubrange(16..<18, with: big(sum(pseudo), 2))
        }
        bytes += tcp
        frames.append(Frame(bytes, at: time))
        time += 1_000_000
    }

    /// SYN, SYN-ACK, ACK.
    mutating func handshake() {
        segment(fromClient: true, at: -1, received: nil, flags: Self.syn)
        segment(fromClient: false, at: -1, received: 0, flags: Self.syn)
        segment(fromClient: true, at: 0, received: 0)
    }

    /// Adds what one side sends next, without the octets of its stream in `lost`.
    mutating func send(_ payload: [UInt8], fromClient: Bool, lost: Range<Int> = 0..<0) {
        let start = fromClient ? clientSent : serverSent
        let received = fromClient ? serverSent : clientSent
        let end = start + payload.count
        for part in [
            start..<min(end, max(start, lost.lowerBound)), max(start, min(end, lost.upperBound))..<end,
        ]
        where !part.isEmpty && !(lost.isEmpty && part.lowerBound != start) {
            segment(
                fromClient: fromClient, at: part.lowerBound, received: received,
                payload[part.lowerBound - start..<part.upperBound - start])
        }
        if fromClient { clientSent = end } else { serverSent = end }
    }

    mutating func client(_ text: String) { send(Array(text.utf8), fromClient: true) }
    mutating func server(_ text: String) { send(Array(text.utf8), fromClient: false) }

    /// Both FINs, the client's first.
    mutating func close() {
        segment(fromClient: true, at: clientSent, received: serverSent, flags: Self.fin)
        segment(fromClient: false, at: serverSent, received: clientSent + 1, flags: Self.fin)
        segment(fromClient: true, at: clientSent + 1, received: serverSent + 1)
    }

    /// The one's complement sum of 16-bit words (RFC 1071).
    private func sum(_ bytes: [UInt8]) -> Int {
        var sum = 0
        for index in bytes.indices { sum += Int(bytes[index]) << (index % 2 == 0 ? 8 : 0) }
        while sum > 0xFFFF { sum = (sum >> 16) + (sum & 0xFFFF) }
        return sum
    }

    private func big(_ number: Int, _ count: Int) -> [UInt8] {
        stride(from: (count - 1) * 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
