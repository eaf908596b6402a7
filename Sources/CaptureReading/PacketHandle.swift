internal import CLibpcap
internal import Provenance

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// libpcap, reading frames of one kind out of a window.
///
/// It is shown a file header once, and then runs of complete records, wherever in the window they lie.
@safe final class PacketHandle {
    /// What its frames begin with.
    let linkType: LinkType
    /// How many bytes of a frame were to be kept at most.
    let snapshotLength: Int
    /// Which bits of a frame's seconds are meant: libpcap gives the 32 of a pcap file a sign, which they don't have
    /// (draft-ietf-opsawg-pcap, section 5).
    private let secondsMask: Int64
    private let capture: OpaquePointer
    private let stream: CStream.Pointer
    /// The stream's bytes; they must live as long as it.
    private let window: ReadingWindow

    /// Reads the file header at an offset of the window; in its records these bits of the seconds are meant. The snapshot
    /// length is given where the header has another one for libpcap.
    init(
        _ window: ReadingWindow, header offset: Int, secondsMask: Int64 = -1, snapshotLength: Int? = nil
    ) throws(CaptureError) {
        guard let stream = unsafe window.openStream() else { throw CaptureError(errno: errno) }
        unsafe CStream.leaveLockingToUs(stream)
        unsafe fseek(stream, offset, SEEK_SET)
        let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(PCAP_ERRBUF_SIZE))
        defer { unsafe message.deallocate() }
        let opened = unsafe pcap_fopen_offline_with_tstamp_precision(
            stream, UInt32(PCAP_TSTAMP_PRECISION_NANO), message)
        guard let capture = unsafe opened else {
            unsafe fclose(stream)
            throw CaptureError(.unsupported, "libpcap refuses it: \(unsafe String(cString: message))")
        }
        unsafe self.capture = capture
        unsafe self.stream = stream
        self.window = window
        self.secondsMask = secondsMask
        linkType = LinkType(rawValue: unsafe pcap_datalink(capture))
        self.snapshotLength = unsafe snapshotLength ?? Int(pcap_snapshot(capture))
    }

    deinit {
        // This closes the stream, too.
        unsafe pcap_close(capture)
    }

    /// Turns to the records at an offset of the window.
    func turn(to offset: Int) {
        // The first seek makes stdio drop what it buffered of the window, whose bytes have changed since.
        unsafe fseek(stream, ReadingWindow.farOff, SEEK_SET)
        unsafe fseek(stream, offset, SEEK_SET)
    }

    /// Delivers so many frames, or fewer when the delivery pauses; returns how many.
    func deliver(
        _ count: Int, through delivery: inout FrameDelivery, to consumer: @escaping FrameConsumer
    ) throws(CaptureError) -> Int {
        let before = delivery.frames
        let status = unsafe withUnsafeMutablePointer(to: &delivery) { delivery in
            var call = unsafe Call(
                delivery: delivery, capture: capture, consumer: consumer, secondsMask: secondsMask)
            return unsafe withUnsafeMutablePointer(to: &call) { call in
                let user = unsafe UnsafeMutableRawPointer(call).assumingMemoryBound(to: UInt8.self)
                return unsafe pcap_loop(capture, Int32(count), receiveFrame, user)
            }
        }
        let delivered = Int(delivery.frames - before)
        // A pause on the last frame is still pending in libpcap and ends the next call before its first frame.
        let isLeftover = status == PCAP_ERROR_BREAK && delivered == 0
        guard status != PCAP_ERROR, delivered > 0 || isLeftover else {
            throw CaptureError(.brokeOff, "libpcap: \(unsafe String(cString: pcap_geterr(capture)))")
        }
        return delivered
    }
}

/// What a call of libpcap takes along.
@unsafe private struct Call: ~Copyable {
    let delivery: UnsafeMutablePointer<FrameDelivery>
    let capture: OpaquePointer
    let consumer: FrameConsumer
    let secondsMask: Int64

    borrowing func receive(_ header: pcap_pkthdr, _ bytes: UnsafePointer<UInt8>) {
        // It was asked for nanoseconds.
        let seconds = unsafe Int64(header.ts.tv_sec) & secondsMask
        let time = Timestamp(seconds: seconds, nanoseconds: Int64(header.ts.tv_usec))
        let record = RecordHeader(time: time, capturedLength: header.caplen, originalLength: header.len)
        if unsafe !delivery.pointee.receive(record, bytes, for: consumer) {
            unsafe pcap_breakloop(capture)
        }
    }
}

/// What libpcap calls with every frame.
private func receiveFrame(
    user: UnsafeMutablePointer<UInt8>?, header: UnsafePointer<pcap_pkthdr>?, bytes: UnsafePointer<UInt8>?
) {
    guard let user = unsafe user, let header = unsafe header, let bytes = unsafe bytes else { return }
    unsafe UnsafeRawPointer(user).assumingMemoryBound(to: Call.self).pointee.receive(header.pointee, bytes)
}
