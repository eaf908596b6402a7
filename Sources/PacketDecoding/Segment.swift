internal import ByteReading

/// A TCP segment as a frame shows it (RFC 9293 section 3.1), together with its IP header's facts.
public struct Segment: Sendable {
    /// The IP address of the sender.
    public let source: IPAddress
    /// The IP address of the receiver.
    public let destination: IPAddress
    /// The TCP port of the sender.
    public let sourcePort: UInt16
    /// The TCP port of the receiver.
    public let destinationPort: UInt16
    /// The sequence number of the first byte, or of the SYN.
    public let sequence: UInt32
    /// The next sequence number that the sender expects, valid with `TCPFlags.ack`.
    public let acknowledgement: UInt32
    /// The control bits.
    public let flags: TCPFlags
    /// The checksum as the header has it. Offloading leaves it wrong at the sender.
    public let checksum: UInt16
    /// Whether it is right; nil where nothing can be told.
    public let isChecksumRight: Bool?
    /// The options that were captured.
    public let options: TCPOptions
    /// The IPv4 identification, or that of an IPv6 fragment header; 0 in other IPv6 packets.
    public let identification: UInt32
    /// The IPv4 time to live or IPv6 hop limit.
    public let timeToLive: UInt8
    /// Where the captured payload stands in the frame, or in the datagram that fragments were joined to.
    public let payload: Range<Int>
    /// The bytes of payload that the IP header promises after those in `payload`, cut off by the snaplen.
    public let missing: Int
}

extension Segment {
    /// Reads the TCP header that `bytes`, the captured part of an IP payload, begin with; nil when its first
    /// 20 bytes are cut off or its data offset is wrong.
    ///
    /// - Parameters:
    ///   - ip: The header around it.
    ///   - offset: Where `bytes` begin in the frame.
    ///   - missing: How much of the IP payload was not captured.
    init?(_ bytes: Span<UInt8>, in ip: IPHeader, at offset: Int, missing: Int) {
        guard bytes.count >= 20 else { return nil }
        let headerLength = Int(bytes[12] >> 4) * 4
        guard headerLength >= 20, headerLength <= bytes.count + missing else { return nil }
        let captured = max(0, bytes.count - headerLength)

        source = ip.source
        destination = ip.destination
        identification = ip.identification
        timeToLive = ip.timeToLive
        sourcePort = bytes.bigEndianUInt16(at: 0)
        destinationPort = bytes.bigEndianUInt16(at: 2)
        sequence = bytes.bigEndianUInt32(at: 4)
        acknowledgement = bytes.bigEndianUInt32(at: 8)
        flags = TCPFlags(rawValue: bytes[13])
        checksum = bytes.bigEndianUInt16(at: 16)
        options = TCPOptions(bytes.extracting(first: headerLength).extracting(droppingFirst: 20))
        payload = offset + bytes.count - captured..<offset + bytes.count
        let cut = bytes.count + missing - headerLength - captured
        self.missing = cut
        isChecksumRight = Self.isChecksumRight(
            bytes, flags: flags, payload: captured, missing: max(cut, headerLength - bytes.count),
            source: source, destination: destination)
    }
}
