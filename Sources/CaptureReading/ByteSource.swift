/// Who unpacks a capture: the thread that wants the bytes, or another.
enum ByteSource {
    /// They are read, and unpacked, when they are wanted.
    case stream(ByteStream)
    /// They are unpacked before they are wanted.
    case readAhead(ReadAhead)

    /// Reads what there is, at most the buffer's size; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int {
        switch self {
        case .stream(let stream): unsafe try stream.read(into: buffer)
        case .readAhead(let readAhead): unsafe try readAhead.read(into: buffer)
        }
    }
}
