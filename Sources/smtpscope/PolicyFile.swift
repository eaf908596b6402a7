import ArgumentParser
import AuditPolicies
import Reporting
import SecurityAudit

/// A file with what somebody demands of the mail.
enum PolicyFile {
    /// Policies are written by hand; nobody writes this much.
    private static let longest = 1 << 20

    /// The policy of a file. Says what is wrong with it, and throws the exit status.
    static func read(_ path: String) throws -> MailPolicy {
        let text = try SmallFile.read(path, as: "a policy", upTo: longest)
        do throws(PolicyError) {
            return try PolicyReader.read(String(decoding: text, as: UTF8.self))
        } catch {
            Diagnostics.say("\(path): \(error)")
            throw AnalysisRun.Status.usage
        }
    }
}
