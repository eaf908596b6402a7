import Foundation

/// The built program, run in the package's folder as a user would run it.
enum Program {
    /// What a run left.
    struct Run {
        var status: Int32
        var output: [UInt8]
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [Substring] { text.split(whereSeparator: \.isNewline) }
    }

    /// The package's folder, where `Samples` is.
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The executable: `SMTPSCOPE_BINARY` if that is set, else the one that was built beside this test bundle.
    static let executable: URL = {
        if let path = ProcessInfo.processInfo.environment["SMTPSCOPE_BINARY"] { return URL(filePath: path) }
        let bundles = CommandLine.arguments.filter { $0.contains(".xctest") } + [Bundle.main.bundlePath]
        for bundle in bundles {
            var folder = URL(filePath: bundle).deletingLastPathComponent()
            while folder.pathComponents.count > 1 {
                let candidate = folder.appending(path: "smtpscope")
                if isProgram(candidate) { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        return folder.appending(path: ".build/debug/smtpscope")
    }()

    /// Runs the program with these arguments, and nothing on standard input.
    static func run(_ arguments: String...) async throws -> Run {
        try await run(arguments)
    }

    /// Runs the program with these arguments, and nothing on standard input.
    static func run(_ arguments: [String]) async throws -> Run {
        try await start(executable, arguments)
    }

    /// Runs a line of shell in which `smtpscope` is the program; the status is that of the last failure.
    static func shell(_ script: String) async throws -> Run {
        let function = "smtpscope() { \"$SMTPSCOPE\" \"$@\"; }; "
        return try await start(URL(filePath: "/bin/bash"), ["-o", "pipefail", "-c", function + script])
    }

    private static func isProgram(_ file: URL) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
            && FileManager.default.isExecutableFile(atPath: file.path)
    }

    /// All tests ask at once, and Foundation's `Process` reads past its buffer of descriptors when hundreds are open.
    private static let permits: Permits = {
        // A suite that a shell started in the background has SIGINT ignored, and what it starts would never be interrupted.
        signal(SIGINT, SIG_DFL)
        return Permits(2 * ProcessInfo.processInfo.activeProcessorCount)
    }()

    private static func start(_ program: URL, _ arguments: [String]) async throws -> Run {
        await permits.take()
        do {
            let run = try await startAtOnce(program, arguments)
            await permits.giveBack()
            return run
        } catch {
            await permits.giveBack()
            throw error
        }
    }

    /// Output goes to files, so that no pipe can fill up or be kept open by a neighbour.
    private static func startAtOnce(_ program: URL, _ arguments: [String]) async throws -> Run {
        let scratch = try Scratch()
        let (output, errors) = (try scratch.file("output"), try scratch.file("errors"))
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        let handles = (try FileHandle(forWritingTo: output), try FileHandle(forWritingTo: errors))
        // A `Process` may outlive its program for long, and descriptors must not become many.
        defer {
            try? handles.0.close()
            try? handles.1.close()
        }
        process.standardOutput = handles.0
        process.standardError = handles.1
        var environment = ProcessInfo.processInfo.environment
        environment["SMTPSCOPE"] = executable.path
        environment["COLUMNS"] = nil
        environment["LC_ALL"] = "C.UTF-8"
        process.environment = environment
        try await withCheckedThrowingContinuation { (end: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in end.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                end.resume(throwing: error)
            }
        }
        return Run(
            status: process.terminationReason == .exit
                ? process.terminationStatus : 128 + process.terminationStatus,
            output: Array(try Data(contentsOf: output)),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
