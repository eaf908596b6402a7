#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What the words of a command line mean as captures.
public enum CaptureInputs {
    /// Turns paths into captures: `-` is standard input, a directory stands for the captures in it.
    ///
    /// The captures of a directory are told by content, or by a name that says so, and sorted by name; other files are
    /// passed over. A directory that can't be read or holds no capture is an error, and the other paths are taken all the same.
    public static func expand(_ paths: [String]) -> ([CaptureInput], [CaptureError]) {
        var inputs: [CaptureInput] = []
        var errors: [CaptureError] = []
        for path in paths {
            do throws(CaptureError) {
                inputs += try expand(path)
            } catch {
                errors.append(error.located(in: path.escapingControls, afterFrames: 0))
            }
        }
        return (inputs, errors)
    }

    private static func expand(_ path: String) throws(CaptureError) -> [CaptureInput] {
        if path == "-" { return [.standardInput] }
        guard FileStatus(path: path)?.isDirectory == true else { return [.file(path: path)] }
        let captures = try sortedFiles(in: path).filter(isCapture)
        guard !captures.isEmpty else {
            throw CaptureError(
                .notFound, "the directory holds no capture; captures in its subdirectories are to be named")
        }
        return captures
    }

    /// What is in a directory by now, sorted by name; nil when it can't be read.
    static func files(in path: String) -> [CaptureInput]? {
        try? sortedFiles(in: path)
    }

    private static func sortedFiles(in path: String) throws(CaptureError) -> [CaptureInput] {
        try names(in: path).sorted()
            .map { CaptureInput.file(path: path.hasSuffix("/") ? path + $0 : "\(path)/\($0)") }
    }

    /// Whether a directory's file is to be read: it is a capture or named as one, or the system keeps us from finding out.
    private static func isCapture(_ input: CaptureInput) -> Bool {
        guard input.canBeReopened else { return false }
        if isNamedAsCapture(input.name) { return true }
        do throws(CaptureError) {
            let window = ReadingWindow(.stream(try ByteStream(input, progress: nil)))
            return try Framing.isCapture(window)
        } catch {
            return error.kind == .permission
        }
    }

    /// Whether a name ends as those of captures do, packed or not. What is in the file then, if none, has to be told.
    private static func isNamedAsCapture(_ name: String) -> Bool {
        var endings = name.lowercased().split(separator: ".").dropFirst()
        let packings: [Substring] = ["gz", "zst", "xz", "bz2", "lz4", "zip"]
        if let last = endings.last, packings.contains(last) { endings.removeLast() }
        return endings.last.map { ["pcap", "pcapng", "cap"].contains($0) } ?? false
    }

    /// The names in a directory.
    private static func names(in path: String) throws(CaptureError) -> [String] {
        guard let directory = unsafe opendir(path) else { throw CaptureError(errno: errno) }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
            }
            names.append(name)
        }
        return names
    }
}
