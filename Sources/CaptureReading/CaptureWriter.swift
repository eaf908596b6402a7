internal import Provenance

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A capture that is written, as pcapng with nanoseconds: one interface for each kind of link, since libpcap writes frames
/// of one kind only.
@safe public final class CaptureWriter {
    private let stream: CStream.Pointer
    /// What the frames of each interface begin with.
    private var linkTypes: [LinkType] = []
    /// Why something could not be written.
    private var failure: CaptureError?
    private var block = PcapngBlockBytes(.ofThisMachine)

    /// Makes a file, or writes over the one that is there. Throws `permission`, `notFound` or `unreadable`, as opening does.
    public init(path: String) throws(CaptureError) {
        guard let stream = unsafe fopen(path, "wb") else { throw CaptureError(errno: errno) }
        unsafe self.stream = stream
        unsafe CStream.leaveLockingToUs(stream)
        block.addSectionHeader()
        writeBlock()
    }

    deinit {
        unsafe fclose(stream)
    }

    /// Adds a frame.
    public func write(_ bytes: Span<UInt8>, _ header: FrameHeader) {
        block.addPacket(
            bytes, interface: interface(of: header.linkType), originalLength: header.originalLength,
            time: UInt64(bitPattern: header.stamp.time.nanoseconds))
        writeBlock()
    }

    /// Adds the text of a TLS key log, for the frames after it.
    public func write(keyLog text: Span<UInt8>) {
        block.addSecrets(text)
        writeBlock()
    }

    /// Writes what is left. Throws `unreadable` when not all could be written.
    public func finish() throws(CaptureError) {
        if let failure { throw failure }
        guard unsafe fflush(stream) == 0 else { throw CaptureError(errno: errno) }
    }

    /// The number of the interface for a kind of link, which is described before its first frame.
    private func interface(of linkType: LinkType) -> Int {
        if let index = linkTypes.firstIndex(of: linkType) { return index }
        block.addInterface(
            linkType: linkType.numberInFiles, snapshotLength: 0, options: [.timeUnit(9)])
        linkTypes.append(linkType)
        return linkTypes.count - 1
    }

    private func writeBlock() {
        let written = unsafe block.bytes.withUnsafeBytes { bytes in
            unsafe fwrite(bytes.baseAddress, 1, bytes.count, stream)
        }
        if written < block.bytes.count, failure == nil { failure = CaptureError(errno: errno) }
        block.bytes.removeAll(keepingCapacity: true)
    }
}
