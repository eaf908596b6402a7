#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writes a capture in the pcap format, in the machine's order of little-endian, with microseconds.
package struct CaptureWriter: ~Copyable {
    /// The file could not be opened or written.
    package struct Failure: Error, CustomStringConvertible {
        /// The number of the system's error.
        package let number: Int32
        /// The file.
        package let path: String

        package var description: String { unsafe "\(path): \(String(cString: strerror(number)))" }
    }

    private static let bufferSize = 1 << 20

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var flushedBytes = 0
    private var frames = FrameWriter()
    /// How many frames were written.
    package private(set) var frameCount = 0

    /// The size of the file so far.
    package var byteCount: Int { flushedBytes + buffer.count }

    /// Creates the file at `path`, or takes standard output if that is `-`.
    package init(path: String) throws(Failure) {
        self.path = path
        descriptor =
            unsafe path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure(number: errno, path: path) }
        buffer.reserveCapacity(Self.bufferSize + 1 << 16)
        // Magic number, version 2.4, time zone, accuracy, snaplen, Ethernet.
        for field: UInt32 in [0xA1B2_C3D4, 0x0004_0002, 0, 0, 262_144, 1] {
            buffer.append(littleEndian: field)
        }
    }

    deinit {
        if descriptor != STDOUT_FILENO { close(descriptor) }
    }

    /// Writes a packet as it passed at this time.
    package mutating func write(_ packet: Packet, of flow: Flow, at microseconds: UInt64) throws(Failure) {
        let start = beginFrame(at: microseconds)
        frames.write(packet, of: flow, at: microseconds, into: &buffer)
        if packet.isFragmented, !flow.client.address.isIPv6 {
            let frame = Array(buffer[(start + 16)...])
            buffer.removeSubrange(start...)
            for fragment in FrameWriter.fragments(of: frame, hasTag: flow.vlan != nil) {
                let start = beginFrame(at: microseconds)
                buffer += fragment
                endFrame(from: start)
            }
        } else {
            endFrame(from: start)
        }
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Begins a record whose lengths are not known yet.
    private mutating func beginFrame(at microseconds: UInt64) -> Int {
        let start = buffer.count
        buffer.append(littleEndian: UInt32(truncatingIfNeeded: microseconds / 1_000_000))
        buffer.append(littleEndian: UInt32(microseconds % 1_000_000))
        buffer.append(contentsOf: repeatElement(0, count: 8))
        return start
    }

    private mutating func endFrame(from start: Int) {
        let length = UInt32(buffer.count - start - 16)
        for offset in [8, 12] {
            for octet in 0..<4 {
                buffer[start + offset + octet] = UInt8(truncatingIfNeeded: length >> (8 * octet))
            }
        }
        frameCount += 1
    }

    /// Writes what waits in the buffer.
    package mutating func flush() throws(Failure) {
        var written = 0
        while written < buffer.count {
            let result = unsafe buffer.withUnsafeBytes { bytes in
                unsafe Self.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
            }
            if result < 0, errno == EINTR { continue }
            guard result >= 0 else { throw Failure(number: errno, path: path) }
            written += result
        }
        flushedBytes += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
            unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
