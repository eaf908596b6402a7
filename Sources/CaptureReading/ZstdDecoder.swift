internal import CZstd

/// libzstd's streaming decoder over a file of one or more frames (RFC 8878, section 3).
@safe final class ZstdDecoder {
    private let context: OpaquePointer
    /// Whether the input may end here: no frame has been begun and not ended.
    private(set) var isComplete = true

    /// A decoder at the start of a file.
    init() throws(CaptureError) {
        guard let context = unsafe ZSTD_createDCtx() else {
            throw CaptureError(.unreadable, "libzstd does not start")
        }
        unsafe self.context = context
    }

    deinit {
        unsafe ZSTD_freeDCtx(context)
    }

    /// Unpacks as much of `input` as fits into `output`.
    func decode(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(CaptureError) -> Decoder.Step {
        guard unsafe !isComplete || !input.isEmpty else { return Decoder.Step() }
        var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let status = unsafe ZSTD_decompressStream(context, &target, &source)
        let step = unsafe Decoder.Step(consumed: source.pos, produced: target.pos)
        guard ZSTD_isError(status) == 0 else {
            let message = unsafe String(cString: ZSTD_getErrorName(status))
            throw CaptureError(.brokeOff, "the zstd data is damaged (\(message))")
        }
        isComplete = status == 0
        return step
    }
}
