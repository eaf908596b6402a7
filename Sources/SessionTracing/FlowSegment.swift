internal import PacketDecoding
internal import Provenance
internal import TCPReassembly

/// A segment and the connection that it belongs to.
struct FlowSegment: Sendable {
    let flow: Flow
    let header: TCPSegment
}

extension TCPSegment {
    /// What reassembly needs of a decoded segment.
    @inline(__always)
    init(_ segment: Segment, stamp: FrameStamp) {
        self.init(
            sequence: SequenceNumber(segment.sequence),
            acknowledgement: SequenceNumber(segment.acknowledgement),
            flags: Flags(rawValue: segment.flags.rawValue), timeToLive: segment.timeToLive,
            isChecksumRight: segment.isChecksumRight, timestamp: segment.options.timestampValue,
            // No packet is larger than 64 KB; a forged length must not open a hole of gigabytes.
            missing: min(segment.missing, 1 << 16),
            identity: UInt64(segment.identification) << 16 | UInt64(segment.checksum), stamp: stamp)
    }
}
