import GRDB

/// An open database. Whoever lets it go waits for what is being written: a file that is removed must not come again.
final class DatabaseFile: Sendable {
    let queue: DatabaseQueue

    init(path: String, configuration: Configuration) throws {
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    deinit {
        // Failures of what was written have been told.
        try? queue.close()
    }
}
