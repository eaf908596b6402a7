import Foundation
import PackagePlugin

/// Makes a source file that tells which commit the program is built from, for `--version`.
///
/// It reads the files of git's folder and runs nothing, so that a build needs no git; where there is no such folder the
/// commit is unknown. The same commit gives the same file: it holds no time and no path.
@main
struct CommitPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let file = context.pluginWorkDirectoryURL.appending(path: "Commit.swift")
        let name = Self.commit(of: context.package.directoryURL).map { "\"\($0)\"" } ?? "nil"
        let source = """
            /// The commit that the program was built from; nil where the sources stood in no clone.
            let builtCommit: String? = \(name)

            """
        // What is there already and the same stays, so that nothing is built again for it.
        if (try? String(contentsOf: file, encoding: .utf8)) != source {
            try source.write(to: file, atomically: true, encoding: .utf8)
        }
        return [
            .prebuildCommand(
                displayName: "The commit", executable: URL(filePath: "/usr/bin/true"), arguments: [],
                outputFilesDirectory: context.pluginWorkDirectoryURL)
        ]
    }

    /// What HEAD of a clone names, directly or by a branch.
    private static func commit(of package: URL) -> String? {
        guard let folder = gitFolder(of: package),
            let head = content(of: folder.appending(path: "HEAD"))
        else { return nil }
        guard head.hasPrefix("ref: ") else { return id(head) }
        let branch = String(head.dropFirst(5))
        // A worktree has its own HEAD, and its branches in the folder of the clone that it belongs to.
        let common =
            content(of: folder.appending(path: "commondir"))
            .map { folder.appending(path: $0).standardizedFileURL } ?? folder
        if let loose = content(of: common.appending(path: branch)) { return id(loose) }
        let packed = content(of: common.appending(path: "packed-refs"))?.split(separator: "\n")
        return packed?.first { $0.hasSuffix(" \(branch)") }.flatMap { id(String($0.prefix(40))) }
    }

    /// `.git` is a folder, or in a worktree a file that names one.
    private static func gitFolder(of package: URL) -> URL? {
        let git = package.appending(path: ".git")
        guard let link = content(of: git), link.hasPrefix("gitdir: ") else { return git }
        return URL(filePath: String(link.dropFirst(8)), relativeTo: package)
    }

    private static func content(of file: URL) -> String? {
        (try? String(contentsOf: file, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The first twelve digits, as git shows them; nil for anything else.
    private static func id(_ text: String) -> String? {
        text.count >= 40 && text.allSatisfy(\.isHexDigit) ? String(text.prefix(12)) : nil
    }
}
