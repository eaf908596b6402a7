/// The bytes of a capture from its first to its last, unpacked if need be.
///
/// Nothing is sought in it, so a pipe is as good as a file; memory is bounded whatever a file unpacks to.
@safe final class ByteStream {
    /// What the file is packed with.
    let compression: Compression
    private let file: FileDescriptor
    private let progress: ReadingProgress?
    private let decoder: Decoder?
    /// Bytes as they lie on disk, read and not yet used.
    private let packed: UnsafeMutableRawBufferPointer
    private var unused = 0..<0
    private var isAtEnd = false

    /// Opens a capture and looks at its first bytes; `progress` is told of every byte read.
    init(
        _ input: CaptureInput, progress: ReadingProgress?, watch: CaptureWatch? = nil
    ) throws(CaptureError) {
        let file = try FileDescriptor(input, interruption: progress?.interruption, watch: watch)
        let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        do {
            var filled = 0
            while filled < Self.magicLength {
                let count = unsafe try file.read(
                    into: UnsafeMutableRawBufferPointer(rebasing: packed[filled...]))
                if count == 0 { break }
                filled += count
            }
            progress?.add(filled)
            unsafe compression = Compression(magic: UnsafeRawBufferPointer(rebasing: packed[..<filled]))
            decoder = try Decoder(compression)
            unused = 0..<filled
        } catch {
            unsafe packed.deallocate()
            throw error
        }
        self.file = file
        self.progress = progress
        unsafe self.packed = packed
    }

    deinit {
        unsafe packed.deallocate()
    }

    /// As many bytes as tell the packing.
    private static let magicLength = 4

    /// The file's size on disk in bytes; nil for a pipe.
    var size: Int? { file.size }

    /// Reads what there is, at most the buffer's size; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int {
        guard let decoder else { return unsafe try readPlain(into: buffer) }
        // A few packed bytes can take long to unpack.
        try progress?.interruption?.check()
        while true {
            if unused.isEmpty, !isAtEnd { try refill() }
            let step = unsafe try decoder.decode(
                UnsafeRawBufferPointer(rebasing: packed[unused]), into: buffer)
            unused = unused.lowerBound + step.consumed..<unused.upperBound
            if step.produced > 0 { return step.produced }
            if unused.isEmpty, isAtEnd {
                guard decoder.isComplete else {
                    throw CaptureError(.brokeOff, "the \(compression.rawValue) data ends in the middle")
                }
                return 0
            }
        }
    }

    /// Hands on the bytes that told the packing, then whatever the file holds.
    private func readPlain(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int {
        if !unused.isEmpty {
            let count = min(unused.count, buffer.count)
            unsafe buffer.copyMemory(
                from: UnsafeRawBufferPointer(rebasing: packed[unused.lowerBound..<unused.lowerBound + count]))
            unused = unused.lowerBound + count..<unused.upperBound
            return count
        }
        let count = unsafe try file.read(into: buffer)
        progress?.add(count)
        return count
    }

    /// Reads the next packed bytes.
    private func refill() throws(CaptureError) {
        let count = unsafe try file.read(into: packed)
        progress?.add(count)
        unused = 0..<count
        isAtEnd = count == 0
    }
}
