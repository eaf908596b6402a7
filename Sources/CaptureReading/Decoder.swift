/// Unpacks a compressed stream piece by piece.
enum Decoder {
    /// gzip, by zlib.
    case gzip(GzipDecoder)
    /// Zstandard, by libzstd.
    case zstd(ZstdDecoder)

    /// What one call did.
    struct Step {
        /// Bytes taken from the input.
        var consumed = 0
        /// Bytes put into the output.
        var produced = 0
    }

    /// A decoder for the packing; nil when nothing is packed.
    init?(_ compression: Compression) throws(CaptureError) {
        switch compression {
        case .none: return nil
        case .gzip: self = .gzip(try GzipDecoder())
        case .zstd: self = .zstd(try ZstdDecoder())
        }
    }

    /// Whether the input may end here.
    var isComplete: Bool {
        switch self {
        case .gzip(let decoder): decoder.isComplete
        case .zstd(let decoder): decoder.isComplete
        }
    }

    /// Unpacks as much of `input` as fits into `output`.
    func decode(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(CaptureError) -> Step {
        switch self {
        case .gzip(let decoder): unsafe try decoder.decode(input, into: output)
        case .zstd(let decoder): unsafe try decoder.decode(input, into: output)
        }
    }
}
