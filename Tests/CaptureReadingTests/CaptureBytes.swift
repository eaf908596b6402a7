/// Which end of a number comes first in a capture of the tests.
enum Endianness: CaseIterable {
    case little, big
}

/// Bytes written number by number.
struct ByteWriter {
    var bytes: [UInt8] = []
    let endianness: Endianness

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        let places = 0..<Number.bitWidth / 8
        let octets = places.map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        bytes += endianness == .little ? octets : octets.reversed()
    }

    mutating func pad() {
        while !bytes.count.isMultiple(of: 4) { bytes.append(0) }
    }
}

/// A frame to be written.
struct TestFrame {
    /// Nanoseconds since the epoch.
    var time: Int64
    var bytes: [UInt8]
    var originalLength: Int?

    init(_ time: Int64, _ bytes: [UInt8], originalLength: Int? = nil) {
        self.time = time
        self.bytes = bytes
        self.originalLength = originalLength
    }

    /// `count` frames of differing length, a second apart from `start` on.
    static func series(_ count: Int, from start: Int64 = 1_700_000_000_123_456_000) -> [TestFrame] {
        (0..<count).map {
            TestFrame(start + Int64($0) * 1_000_000_000, ethernet(port: UInt16($0), length: 60 + $0))
        }
    }

    /// A TCP segment from 192.0.2.1 to 192.0.2.2 in an Ethernet frame of that length.
    static func ethernet(port: UInt16, length: Int = 60) -> [UInt8] {
        var writer = ByteWriter(endianness: .big)
        writer.bytes = [2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0, 0x45, 0]
        writer.append(UInt16(length - 14))
        writer.bytes += [0, 0, 0, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]
        writer.append(UInt16(40_000))
        writer.append(port)
        writer.bytes += [UInt8](repeating: 0x5A, count: length - writer.bytes.count)
        return writer.bytes
    }
}

/// A pcap file's bytes.
enum Pcap {
    static func file(
        _ frames: [TestFrame], _ endianness: Endianness = .little, nanoseconds: Bool = true,
        linkType: UInt32 = 1, snapshotLength: UInt32 = 65_535
    ) -> [UInt8] {
        var writer = ByteWriter(endianness: endianness)
        writer.append(nanoseconds ? 0xA1B2_3C4D as UInt32 : 0xA1B2_C3D4)
        writer.append(2 as UInt16)
        writer.append(4 as UInt16)
        writer.append(0 as UInt64)
        writer.append(snapshotLength)
        writer.append(linkType)
        for frame in frames {
            writer.append(UInt32(frame.time / 1_000_000_000))
            writer.append(UInt32(frame.time % 1_000_000_000 / (nanoseconds ? 1 : 1000)))
            writer.append(UInt32(frame.bytes.count))
            writer.append(UInt32(frame.originalLength ?? frame.bytes.count))
            writer.bytes += frame.bytes
        }
        return writer.bytes
    }
}

/// A pcapng file's blocks.
struct Pcapng {
    let endianness: Endianness

    init(_ endianness: Endianness = .little) {
        self.endianness = endianness
    }

    func block(_ type: UInt32, _ fill: (inout ByteWriter) -> Void) -> [UInt8] {
        var body = ByteWriter(endianness: endianness)
        fill(&body)
        body.pad()
        var writer = ByteWriter(endianness: endianness)
        writer.append(type)
        writer.append(UInt32(body.bytes.count + 12))
        writer.bytes += body.bytes
        writer.append(UInt32(body.bytes.count + 12))
        return writer.bytes
    }

    func section() -> [UInt8] {
        block(0x0A0D_0D0A) { body in
            body.append(0x1A2B_3C4D as UInt32)
            body.append(1 as UInt16)
            body.append(0 as UInt16)
            body.append(UInt64.max)
        }
    }

    func interface(
        linkType: UInt16 = 1, snapshotLength: UInt32 = 0, unit: UInt8? = nil, offset: Int64? = nil
    ) -> [UInt8] {
        block(1) { body in
            body.append(linkType)
            body.append(0 as UInt16)
            body.append(snapshotLength)
            body.append(2 as UInt16)
            body.append(4 as UInt16)
            body.bytes += Array("eth0".utf8)
            if let unit {
                body.append(9 as UInt16)
                body.append(1 as UInt16)
                body.bytes += [unit, 0, 0, 0]
            }
            if let offset {
                body.append(14 as UInt16)
                body.append(8 as UInt16)
                body.append(offset)
            }
            body.append(0 as UInt32)
        }
    }

    /// An enhanced packet block; `time` is in the interface's unit.
    func packet(_ bytes: [UInt8], on interface: UInt32 = 0, at time: UInt64) -> [UInt8] {
        block(6) { body in
            body.append(interface)
            body.append(UInt32(time >> 32))
            body.append(UInt32(truncatingIfNeeded: time))
            body.append(UInt32(bytes.count))
            body.append(UInt32(bytes.count))
            body.bytes += bytes
        }
    }

    /// The packet block of the first drafts.
    func oldPacket(_ bytes: [UInt8], on interface: UInt16, at time: UInt64) -> [UInt8] {
        block(2) { body in
            body.append(interface)
            body.append(7 as UInt16)
            body.append(UInt32(time >> 32))
            body.append(UInt32(truncatingIfNeeded: time))
            body.append(UInt32(bytes.count))
            body.append(UInt32(bytes.count))
            body.bytes += bytes
        }
    }

    func simplePacket(_ bytes: [UInt8]) -> [UInt8] {
        block(3) { body in
            body.append(UInt32(bytes.count))
            body.bytes += bytes
        }
    }
}
