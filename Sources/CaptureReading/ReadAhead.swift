internal import Channels
internal import Dispatch
internal import Synchronization

/// Unpacks a capture in a thread of its own, some megabytes ahead of who reads it.
final class ReadAhead {
    /// The file's size on disk in bytes; nil for a pipe.
    let size: Int?
    /// What the file is packed with.
    let compression: Compression
    private let pieces = Channel<Result<[UInt8], CaptureError>>(capacity: 16)
    private var piece: [UInt8] = []
    private var used = 0
    /// Why there are no more pieces.
    private var end: Result<Int, CaptureError>?

    /// As much as the window asks for at once.
    private static let pieceSize = 256 << 10

    /// Opens a capture, and starts the thread, which ends with the capture, or when nobody wants the bytes any more.
    init(_ input: CaptureInput, progress: ReadingProgress?) throws(CaptureError) {
        let stream = Mutex(try ByteStream(input, progress: progress))
        (size, compression) = stream.withLock { ($0.size, $0.compression) }
        let pieces = pieces
        DispatchQueue(label: "unpacking").async {
            var goesOn = true
            while goesOn {
                let piece = stream.withLock { Self.nextPiece(of: $0) }
                // Nothing comes after an empty piece, or after a failure.
                goesOn = pieces.send(piece) && (try? piece.get())?.isEmpty == false
            }
            pieces.finish()
        }
    }

    deinit {
        pieces.close()
    }

    private static func nextPiece(of stream: ByteStream) -> Result<[UInt8], CaptureError> {
        var failure: CaptureError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
            do throws(CaptureError) {
                count = unsafe try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        return failure.map { .failure($0) } ?? .success(bytes)
    }

    /// Reads what there is, at most the buffer's size; 0 at the end. Throws what the unpacking threw, after the bytes before.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int {
        if used == piece.count, end == nil {
            // Without a piece there is none after the last.
            switch pieces.receive() ?? .success([]) {
            case .success(let next):
                (piece, used) = (next, 0)
                if piece.isEmpty { end = .success(0) }
            case .failure(let error): end = .failure(error)
            }
        }
        if let end { return try end.get() }
        let count = min(piece.count - used, buffer.count)
        unsafe piece.withUnsafeBytes {
            unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[used..<used + count]))
        }
        used += count
        return count
    }
}
