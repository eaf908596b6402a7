#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folder that an export goes to. Files are written in a folder of their own inside it and renamed into place when all
/// are whole; what was not published by then is removed.
struct ExportFolder: ~Copyable {
    private let path: String
    private let staging: String
    private let overwrites: Bool
    /// Files that the export reads, which it must not replace.
    private let spared: Set<FilePlace>
    /// Whether it was made for this export.
    private let isNew: Bool
    private var names: Set<String> = []
    private var isPublished = false

    /// Makes the folder if it is missing. Throws `notWritten`.
    init(path: String, overwrites: Bool, sparing spared: Set<FilePlace>) throws(OutputFile.Failure) {
        self.path = path
        self.overwrites = overwrites
        self.spared = spared
        isNew = unsafe mkdir(path, 0o755) == 0
        guard isNew || errno == EEXIST else { throw .notWritten("\(path): \(OutputFile.reason)") }
        var template = Array("\(path)/.smtpscope-XXXXXX".utf8CString)
        guard
            unsafe template.withUnsafeMutableBufferPointer({
                unsafe $0.baseAddress.flatMap { unsafe mkdtemp($0) }
            })
                != nil
        else { throw .notWritten("\(path): \(OutputFile.reason)") }
        staging = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        // Contents of messages that nobody asked for have names that were never given here.
        if let folder = unsafe opendir(staging) {
            while let entry = unsafe readdir(folder) {
                let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                    unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
                }
                if name != ".", name != ".." { _ = unsafe remove("\(staging)/\(name)") }
            }
            unsafe closedir(folder)
        }
        _ = unsafe rmdir(staging)
        // Fails, as it should, where somebody has put something in meanwhile.
        if isNew, !isPublished { _ = unsafe rmdir(path) }
    }

    /// Where the file of this name is to be written until it is published. A name is one component of a path.
    mutating func place(of name: String) -> String {
        names.insert(name)
        return "\(staging)/\(name)"
    }

    /// Where files can be written that are not published, unless they are adopted.
    var workshop: String { staging }

    /// Takes in a file of the workshop. Throws `notWritten`.
    mutating func adopt(_ file: String, as name: String) throws(OutputFile.Failure) {
        let place = place(of: name)
        guard unsafe rename(file, place) == 0 else { throw .notWritten("\(name): \(OutputFile.reason)") }
    }

    /// The name, with a number where this export has a file of that name already.
    func vacantName(_ name: String, ending: String) -> String {
        var vacant = name + ending
        var number = 2
        while names.contains(vacant) {
            vacant = "\(name)~\(number)\(ending)"
            number += 1
        }
        return vacant
    }

    /// Adds bytes to a file that may be there already, and empties them.
    mutating func append(_ bytes: inout [UInt8], to name: String) throws(OutputFile.Failure) {
        var file = try OutputFile(appendingTo: place(of: name))
        swap(&file.buffer, &bytes)
        try file.flush()
    }

    /// Puts every file in its place; returns how many they are and their octets. Throws `notWritten`, with none of them
    /// there, if one would take the place of another and was not to.
    mutating func publish() throws(OutputFile.Failure) -> (files: Int, bytes: Int) {
        let names = names.sorted()
        if !overwrites, let name = names.first(where: { exists("\(path)/\($0)") }) {
            throw .notWritten("\(path)/\(name): exists already; --overwrite replaces it")
        }
        if let name = names.first(where: { FilePlace(path: "\(path)/\($0)").map(spared.contains) ?? false }) {
            throw .notWritten("\(path)/\(name): is read by this export, and would be lost")
        }
        var bytes = 0
        for name in names {
            var status = stat()
            if unsafe stat("\(staging)/\(name)", &status) == 0 { bytes += Int(status.st_size) }
            guard unsafe rename("\(staging)/\(name)", "\(path)/\(name)") == 0 else {
                throw .notWritten("\(path)/\(name): \(OutputFile.reason)")
            }
        }
        isPublished = true
        return (names.count, bytes)
    }

    private func exists(_ file: String) -> Bool {
        var status = stat()
        return unsafe lstat(file, &status) == 0
    }
}
