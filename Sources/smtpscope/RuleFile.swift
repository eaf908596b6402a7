import ArgumentParser
import BounceCauses

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file with local rules for the causes of refusals.
enum RuleFile {
    /// Rules are written by hand; nobody writes this much.
    private static let longest = 4 << 20

    /// A classifier with the file's rules before the program's own. Says what is wrong, and throws the exit status.
    static func classifier(at path: String) throws -> Classifier {
        guard let text = read(path) else {
            Diagnostics.say(
                "\(path): can't be read as a file of rules: \(unsafe String(cString: strerror(errno)))")
            throw AnalysisRun.Status.notFound
        }
        do throws(RuleError) {
            return Classifier(localRules: try RuleParser.parse(text))
        } catch {
            Diagnostics.say("\(path), \(error)")
            throw AnalysisRun.Status.usage
        }
    }

    private static func read(_ path: String) -> String? {
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
        return String(decoding: bytes, as: UTF8.self)
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
