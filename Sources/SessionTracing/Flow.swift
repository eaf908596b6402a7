internal import PacketDecoding

/// The connection that a segment belongs to, where that is followed.
struct Flow: Sendable {
    let key: FlowKey
    /// Whether the lower endpoint sent it.
    let isFromLower: Bool
    let isFromMailPort: Bool
    let isToMailPort: Bool

    /// Whether it is mail in any case.
    var isOnMailPort: Bool { isFromMailPort || isToMailPort }

    /// Nil for what nobody follows: other connections' parts, and what does not look like mail. While no session is known on
    /// other ports, only what begins like SMTP matters there.
    @inline(__always)
    init?(
        of ends: SegmentEnds, _ payload: Span<UInt8>, mailPorts: MailPorts, isOnMailPortsOnly: Bool,
        share: ConnectionShare
    ) {
        isFromMailPort = mailPorts.contains(ends.sourcePort)
        isToMailPort = mailPorts.contains(ends.destinationPort)
        guard
            isFromMailPort || isToMailPort || !isOnMailPortsOnly || ends.flags.has(.syn)
                || MailContent.speaker(of: payload) != nil
        else { return nil }
        (key, isFromLower) = FlowKey.of(ends)
        guard share.contains(key) else { return nil }
    }
}
