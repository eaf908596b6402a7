#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is read as a whole, beside the captures.
enum SmallFile {
    /// The first `longest` bytes of a file that is `kind`, such as `a key log`. Says why it can't be read, and throws the
    /// exit status.
    static func read(_ path: String, as kind: String, upTo longest: Int) throws -> [UInt8] {
        guard let bytes = read(path, upTo: longest) else {
            Diagnostics.say("\(path): can't be read as \(kind): \(OutputFile.reason)")
            throw AnalysisRun.Status.notFound
        }
        return bytes
    }

    /// Nil, with the reason in `errno`, when the file can't be read.
    private static func read(_ path: String, upTo longest: Int) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < longest {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe Self.read(descriptor, $0) }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return bytes
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
