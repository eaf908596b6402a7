internal import CLibpcap
internal import Provenance

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A capture that is written, as pcap with nanoseconds, by libpcap.
@safe public final class CaptureWriter {
    private let linkType: LinkType
    private let capture: OpaquePointer
    private let dump: OpaquePointer

    /// What `tcpdump` writes for frames that were kept whole.
    private static let snapshotLength: Int32 = 262_144

    /// Makes a file for frames that begin so, or writes over the one that is there. Throws `permission`, `notFound` or `unreadable`, as opening
    /// does.
    public init(path: String, linkType: LinkType) throws(CaptureError) {
        let opened = unsafe pcap_open_dead_with_tstamp_precision(
            linkType.rawValue, Self.snapshotLength, UInt32(PCAP_TSTAMP_PRECISION_NANO))
        guard let capture = unsafe opened else { throw CaptureError(.unreadable, "libpcap does not start") }
        guard let dump = unsafe pcap_dump_open(capture, path) else {
            let reason = unsafe String(cString: pcap_geterr(capture))
            unsafe pcap_close(capture)
            throw CaptureError(.unreadable, reason)
        }
        self.linkType = linkType
        unsafe self.capture = capture
        unsafe self.dump = dump
    }

    deinit {
        unsafe pcap_dump_close(dump)
        unsafe pcap_close(capture)
    }

    /// Adds a frame. Throws `unsupported` when it begins otherwise than the others.
    public func write(_ bytes: Span<UInt8>, _ header: FrameHeader) throws(CaptureError) {
        guard header.linkType == linkType else {
            throw CaptureError(
                .unsupported,
                "one capture can't hold frames of links of two kinds: \(linkType), \(header.linkType)")
        }
        let (seconds, fraction) = header.stamp.time.nanoseconds.quotientAndRemainder(
            dividingBy: 1_000_000_000)
        var record = pcap_pkthdr()
        record.ts = timeval(tv_sec: Int(seconds), tv_usec: .init(fraction))
        record.caplen = UInt32(clamping: bytes.count)
        record.len = UInt32(clamping: header.originalLength)
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe pcap_dump(
                UnsafeMutableRawPointer(dump).assumingMemoryBound(to: UInt8.self), &record, bytes.baseAddress)
        }
    }

    /// Writes what is left. Throws `unreadable` when not all could be written.
    public func finish() throws(CaptureError) {
        guard unsafe pcap_dump_flush(dump) == 0, unsafe ferror(pcap_dump_file(dump)) == 0 else {
            throw CaptureError(errno: errno)
        }
    }
}
