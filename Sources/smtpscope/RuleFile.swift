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
        guard let text = SmallFile.read(path, upTo: longest) else {
            Diagnostics.say(
                "\(path): can't be read as a file of rules: \(unsafe String(cString: strerror(errno)))")
            throw AnalysisRun.Status.notFound
        }
        do throws(RuleError) {
            return Classifier(localRules: try RuleParser.parse(String(decoding: text, as: UTF8.self)))
        } catch {
            Diagnostics.say("\(path), \(error)")
            throw AnalysisRun.Status.usage
        }
    }
}
