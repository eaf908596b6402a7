internal import CZlib

/// zlib's inflate over a gzip file of one or more members (RFC 1952, section 2.2).
///
/// A class, since zlib checks that its state stays at one address.
@safe final class GzipDecoder {
    private let stream: UnsafeMutablePointer<z_stream>
    /// Whether the input may end here: no member has been begun and not ended.
    private(set) var isComplete = true

    /// A decoder at the start of a file.
    init() throws(CaptureError) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // 15 bits of window, and 16 asks for gzip's header and trailer.
        let status = unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            throw CaptureError(.unreadable, "zlib does not start (status \(status))")
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Unpacks as much of `input` as fits into `output`.
    func decode(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(CaptureError) -> Decoder.Step {
        if isComplete {
            guard let first = unsafe input.first else { return Decoder.Step() }
            // Like gzip(1): what follows the last member and is no member is padding, of a tape for instance.
            guard first == 0x1F else { return Decoder.Step(consumed: input.count) }
            unsafe inflateReset(stream)
            isComplete = false
        }
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let status = unsafe inflate(stream, Z_SYNC_FLUSH)
        let step = unsafe Decoder.Step(
            consumed: input.count - Int(stream.pointee.avail_in),
            produced: output.count - Int(stream.pointee.avail_out))
        switch status {
        case Z_STREAM_END:
            isComplete = true
        case Z_OK, Z_BUF_ERROR:
            break
        default:
            // What came out before the damage is good; zlib says the same again on the next call.
            guard step.produced > 0 else {
                let message = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
                throw CaptureError(.brokeOff, "the gzip data is damaged (\(message ?? "status \(status)"))")
            }
        }
        return step
    }
}
