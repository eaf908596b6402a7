/// Puts headers around a packet: Ethernet, 802.1Q, IP, and TCP or UDP, with valid checksums.
struct FrameWriter {
    private var identification: UInt16 = 0

    /// Appends the frame of `packet` to `bytes`.
    mutating func write(_ packet: Packet, of flow: Flow, at microseconds: UInt64, into bytes: inout [UInt8]) {
        let source = flow.end(of: packet.sender)
        let destination = flow.end(of: packet.sender.opposite)
        for end in [destination, source] {
            bytes.append(bigEndian: 0x0200_0000_0000 | UInt64(end.hardware), octets: 6)
        }
        if let vlan = flow.vlan {
            bytes.append(bigEndian: 0x8100 as UInt16)
            bytes.append(bigEndian: vlan)
        }
        let length = Self.headerLength(packet.transport) + packet.payload.count
        if source.address.isIPv6 {
            writeIPv6(length, packet.transport, source.address, destination.address, into: &bytes)
        } else {
            writeIPv4(length, packet.transport, source.address, destination.address, into: &bytes)
        }
        let start = bytes.count
        bytes.append(bigEndian: source.port)
        bytes.append(bigEndian: destination.port)
        let checksumOffset: Int
        switch packet.transport {
        case .tcp(let sequence, let acknowledgement, let flags):
            bytes.append(bigEndian: sequence)
            bytes.append(bigEndian: acknowledgement)
            bytes.append(UInt8(Self.headerLength(packet.transport) / 4) << 4)
            bytes.append(flags.rawValue)
            bytes.append(bigEndian: 501 as UInt16)
            checksumOffset = 16
            bytes.append(bigEndian: 0 as UInt32)
            writeOptions(flags, at: microseconds, hardware: source.hardware, into: &bytes)
        case .udp:
            bytes.append(bigEndian: UInt16(length))
            checksumOffset = 6
            bytes.append(bigEndian: 0 as UInt16)
        }
        bytes.append(contentsOf: flow.bytes[packet.payload])
        let pseudoHeader =
            InternetChecksum.sum(source.address.octets.span)
            + InternetChecksum.sum(destination.address.octets.span)
        let sum = InternetChecksum.sum(
            bytes.span.extracting(start..<bytes.count),
            initial: pseudoHeader + UInt64(Self.number(of: packet.transport)) + UInt64(length))
        bytes.replace(at: start + checksumOffset, with: InternetChecksum.checksum(sum))
    }

    private static func headerLength(_ transport: Packet.Transport) -> Int {
        switch transport {
        case .tcp(_, _, let flags): flags.contains(.syn) ? 40 : 32
        case .udp: 8
        }
    }

    private static func number(of transport: Packet.Transport) -> UInt8 {
        switch transport {
        case .tcp: 6
        case .udp: 17
        }
    }

    /// RFC 791, section 3.1.
    private mutating func writeIPv4(
        _ length: Int, _ transport: Packet.Transport, _ source: Address, _ destination: Address,
        into bytes: inout [UInt8]
    ) {
        identification &+= 1
        bytes.append(bigEndian: 0x0800 as UInt16)
        let start = bytes.count
        bytes.append(bigEndian: 0x4500 as UInt16)
        bytes.append(bigEndian: UInt16(20 + length))
        bytes.append(bigEndian: identification)
        bytes.append(bigEndian: 0x4000 as UInt16)
        bytes.append(64)
        bytes.append(Self.number(of: transport))
        bytes.append(bigEndian: 0 as UInt16)
        bytes.append(contentsOf: source.octets)
        bytes.append(contentsOf: destination.octets)
        let sum = InternetChecksum.sum(bytes.span.extracting(start..<bytes.count))
        bytes.replace(at: start + 10, with: InternetChecksum.checksum(sum))
    }

    /// RFC 8200, section 3.
    private func writeIPv6(
        _ length: Int, _ transport: Packet.Transport, _ source: Address, _ destination: Address,
        into bytes: inout [UInt8]
    ) {
        bytes.append(bigEndian: 0x86DD as UInt16)
        bytes.append(bigEndian: 0x6000_0000 as UInt32)
        bytes.append(bigEndian: UInt16(length))
        bytes.append(Self.number(of: transport))
        bytes.append(64)
        bytes.append(contentsOf: source.octets)
        bytes.append(contentsOf: destination.octets)
    }

    /// Timestamps (RFC 7323), and in a SYN what else Linux sends.
    private func writeOptions(
        _ flags: TCPFlags, at microseconds: UInt64, hardware: UInt32, into bytes: inout [UInt8]
    ) {
        let clock = UInt32(truncatingIfNeeded: microseconds / 1000) &+ hardware
        if flags.contains(.syn) {
            bytes.append(bigEndian: 0x0204_05B4 as UInt32)
            bytes.append(bigEndian: 0x0402_080A as UInt32)
        } else {
            bytes.append(bigEndian: 0x0101_080A as UInt32)
        }
        bytes.append(bigEndian: clock)
        bytes.append(bigEndian: flags.contains(.ack) ? clock &- 1 : 0)
        if flags.contains(.syn) { bytes.append(bigEndian: 0x0103_0307 as UInt32) }
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian number: UInt64, octets: Int) {
        for octet in (0..<octets).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * octet))) }
    }

    fileprivate mutating func replace(at offset: Int, with number: UInt16) {
        self[offset] = UInt8(number >> 8)
        self[offset + 1] = UInt8(truncatingIfNeeded: number)
    }
}
