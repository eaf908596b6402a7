internal import Channels
public import DeliveryAnalysis
import GRDB
public import MailSession

/// A SQLite file of session records, made anew.
///
/// Sessions are written a batch at a time, each batch in one transaction: it is what makes it quick, and a process that is
/// killed leaves a file that holds whole batches. SQLite has a thread of its own, which writes a batch while the next is filled.
public struct SessionDatabase {
    /// Why the file can't be written.
    public struct Failure: Error, CustomStringConvertible {
        /// What SQLite says.
        public let description: String

        init(_ error: any Error) {
            description = (error as? DatabaseError)?.message ?? "\(error)"
        }
    }

    private let file: DatabaseFile
    private let batchSize: Int
    private var captures: [String: Int64] = [:]
    private var isWriting = false
    /// The rows of the captures after a batch, or why it was not written.
    private let written = Channel<Result<[String: Int64], any Error>>(capacity: 1)
    private var batch: [(session: MailSession, notices: [LaterBounceNotice])] = []

    /// Makes the file, with its tables and views; so many sessions wait in memory for a transaction. Throws if it can't be made
    /// or has tables already.
    public init(path: String, batchSize: Int = 1000) throws(Failure) {
        self.batchSize = batchSize
        var configuration = Configuration()
        // What is written refers to what was written just before.
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            // A transaction survives the end of the process, as is promised, though not that of the machine.
            try database.execute(sql: "PRAGMA synchronous = OFF")
            // Rows come in order: fewer pages are filled and written.
            try database.execute(sql: "PRAGMA page_size = 8192")
            // In KiB: indexes are sorted in fewer parts.
            try database.execute(sql: "PRAGMA cache_size = -16384")
        }
        do {
            file = try DatabaseFile(path: path, configuration: configuration)
            try file.queue.write { database in
                try database.execute(sql: Schema.tables)
                try database.execute(sql: Schema.views)
            }
        } catch {
            throw Failure(error)
        }
    }

    /// Adds a session, and what it tells of earlier ones.
    public mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice]) throws(Failure) {
        batch.append((session, notices))
        if batch.count >= batchSize { try writeBatch() }
    }

    /// Writes what is left, and the indexes, and closes the file: nothing can be added any more.
    public mutating func finish() throws(Failure) {
        try writeBatch()
        try settle()
        do {
            try file.queue.write { try $0.execute(sql: Schema.indexes) }
            try file.queue.close()
        } catch {
            throw Failure(error)
        }
    }

    /// Hands the batch over, once the one before is written.
    private mutating func writeBatch() throws(Failure) {
        try settle()
        let (batch, captures, written) = (batch, captures, written)
        self.batch = []
        self.batch.reserveCapacity(batchSize)
        isWriting = true
        file.queue.asyncWrite { database in
            var writer = RecordWriter(database: database, captures: captures)
            for index in batch.indices {
                try writer.write(batch[index].session)
                for notice in batch[index].notices { try writer.write(notice) }
            }
            return writer.captures
        } completion: { _, result in
            _ = written.send(result)
        }
    }

    /// Waits until what was handed over is written.
    mutating func settle() throws(Failure) {
        guard isWriting, let result = written.receive() else { return }
        isWriting = false
        do {
            captures = try result.get()
        } catch {
            throw Failure(error)
        }
    }
}
