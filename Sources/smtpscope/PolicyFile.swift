import ArgumentParser
import AuditPolicies
import Reporting
import SecurityAudit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file with what somebody demands of the mail.
enum PolicyFile {
    /// Policies are written by hand; nobody writes this much.
    private static let longest = 1 << 20

    /// The policy of a file. Says what is wrong with it, and throws the exit status.
    static func read(_ path: String) throws -> MailPolicy {
        guard let text = SmallFile.read(path, upTo: longest) else {
            Diagnostics.say("\(path): can't be read as a policy: \(unsafe String(cString: strerror(errno)))")
            throw AnalysisRun.Status.notFound
        }
        do throws(PolicyError) {
            return try PolicyReader.read(String(decoding: text, as: UTF8.self))
        } catch {
            Diagnostics.say("\(path): \(SafeText.escaped("\(error)"))")
            throw AnalysisRun.Status.usage
        }
    }
}
