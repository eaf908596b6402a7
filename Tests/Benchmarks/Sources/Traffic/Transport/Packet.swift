/// A packet of a flow, without its headers.
package struct Packet: Sendable {
    /// What carries it.
    package enum Transport: Sendable {
        /// A TCP segment.
        case tcp(sequence: UInt32, acknowledgement: UInt32, flags: TCPFlags)
        /// A UDP datagram.
        case udp
    }

    /// Who sends it.
    package var sender: Side
    /// What is in it, as a range of the conversation's bytes.
    package var payload: Range<Int>
    /// What carries it.
    package var transport: Transport
    /// Whether it comes as two fragments, where it is a segment over IPv4.
    package var isFragmented = false

    /// Whether something can't be known without it: payload, or a border of the connection.
    package var matters: Bool {
        guard case .tcp(_, _, let flags) = transport else { return true }
        return !payload.isEmpty || !flags.isDisjoint(with: [.syn, .fin, .rst])
    }

    /// Whether it shows, alone, that there was a session.
    package var isTelling: Bool {
        guard case .tcp(_, _, let flags) = transport else { return true }
        return !payload.isEmpty || flags.contains(.syn)
    }
}
