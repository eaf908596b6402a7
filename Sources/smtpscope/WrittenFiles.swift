#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import CaptureReading

/// The files that a run is told to write. None may be one that it reads, which would be gone then, nor another of them.
struct WrittenFiles {
    private let paths: [String]

    init(_ paths: [String?]) {
        self.paths = paths.compactMap(\.self)
    }

    /// Says which file would be lost, and throws the exit status of words that make no sense, before anything is read.
    func spare(_ read: @autoclosure () -> [CaptureInput]) throws {
        let places = paths.compactMap { path in FilePlace(path: path).map { (path, $0) } }
        // Most runs write to standard output, and a directory takes its time to be looked through.
        guard !places.isEmpty else { return }
        let sources = Set(read().compactMap { FilePlace($0) })
        for (index, (path, place)) in places.enumerated() {
            if sources.contains(place) {
                Diagnostics.say("\(path): is read by this run, and would be lost if the run wrote to it")
                throw AnalysisRun.Status.usage
            }
            if places[..<index].contains(where: { $0.1 == place }) {
                Diagnostics.say("\(path): can't be written twice by one run")
                throw AnalysisRun.Status.usage
            }
        }
    }
}

/// Which file is meant, whatever it is called: several paths may lead to one.
struct FilePlace: Hashable {
    private let device: dev_t
    private let node: ino_t
    /// Of a file that is not there yet, its name in the folder that the numbers are of.
    private let name: String?

    /// Nil of what can't be lost: devices and pipes, and what is in no folder.
    init?(path: String) {
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            self.init(status)
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let last = parts.last else { return nil }
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
        guard unsafe stat(folder, &status) == 0 else { return nil }
        self.init(device: status.st_dev, node: status.st_ino, name: String(last))
    }

    /// Nil of what can't be lost.
    init?(_ input: CaptureInput) {
        switch input {
        case .file(let path, _): self.init(path: path)
        case .standardInput:
            var status = stat()
            guard unsafe fstat(Terminal.standardInput, &status) == 0 else { return nil }
            self.init(status)
        }
    }

    private init(device: dev_t, node: ino_t, name: String?) {
        self.device = device
        self.node = node
        self.name = name
    }

    private init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(device: status.st_dev, node: status.st_ino, name: nil)
    }
}

extension CaptureArguments {
    /// All files that a run reads: the captures, and those that tell how to read them.
    var sources: [CaptureInput] {
        let others = [rules, keyLog, records.redactKeyFile].compactMap(\.self)
        return CaptureInputs.expand(captures).0 + others.map { .file(path: $0) }
    }
}

extension OutputArguments {
    /// Makes sure that the output takes the place of no file that is read, nor of `another` one.
    func spare(_ input: CaptureArguments, and another: String? = nil) throws {
        try WrittenFiles([output]).spare(input.sources + (another.map { [.file(path: $0)] } ?? []))
    }
}
