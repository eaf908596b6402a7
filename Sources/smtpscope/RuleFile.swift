import ArgumentParser
import BounceCauses

/// A file with local rules for the causes of refusals.
enum RuleFile {
    /// Rules are written by hand; nobody writes this much.
    private static let longest = 4 << 20

    /// A classifier with the file's rules before the program's own. Says what is wrong, and throws the exit status.
    static func classifier(at path: String) throws -> Classifier {
        let text = try SmallFile.read(path, as: "a file of rules", upTo: longest)
        do throws(RuleError) {
            return Classifier(localRules: try RuleParser.parse(String(decoding: text, as: UTF8.self)))
        } catch {
            Diagnostics.say("\(path), \(error)")
            throw AnalysisRun.Status.usage
        }
    }
}
