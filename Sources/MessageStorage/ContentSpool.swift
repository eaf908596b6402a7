public import MailSession

/// Stores the content of one connection's messages as it streams by: a file for each, and a few kilobytes of memory.
public struct ContentSpool: Sendable {
    /// A message that has begun.
    private struct Entry: Sendable {
        let number: Int
        /// The transaction's place in the session, once that is known.
        var transaction: Int?
        var size = 0
        var missing = 0
        var gaps: [StoredContent.Gap] = []
        var hasEnd = false
        var isTooLarge = false
        var failure: String?
        /// What is not in the file yet.
        var buffer: [UInt8] = []
    }

    private static let pieceSize = 16 << 10
    /// Places of losses that are kept of a message.
    private static let mostGaps = 100

    private let folder: ContentFolder
    /// A number that no other connection has.
    private let connection: UInt64
    /// In the order of their numbers.
    private var entries: [Entry] = []

    /// A spool for a connection.
    public init(folder: ContentFolder, connection: UInt64) {
        self.folder = folder
        self.connection = connection
    }

    /// Takes the next octets of a message.
    public mutating func append(_ bytes: [UInt8], to message: Int) {
        let index = begin(message)
        entries[index].size += bytes.count
        guard !entries[index].isTooLarge, entries[index].failure == nil else { return }
        guard entries[index].size <= folder.largest else {
            entries[index].isTooLarge = true
            entries[index].buffer = []
            StorageFile.remove(path(of: entries[index]))
            return
        }
        entries[index].buffer += bytes
        if entries[index].buffer.count >= Self.pieceSize { flush(index) }
    }

    /// Notes that octets of a message are lost.
    public mutating func skip(_ count: Int, in message: Int) {
        let index = begin(message)
        entries[index].missing += count
        guard entries[index].gaps.count < Self.mostGaps else { return }
        entries[index].gaps.append(StoredContent.Gap(offset: entries[index].size, count: count))
    }

    /// Says which transaction of the session, from 0, a message belongs to.
    public mutating func assign(_ message: Int, to transaction: Int) {
        entries[begin(message)].transaction = transaction
    }

    /// Says how many octets a message has, of those that were given, and whether its end is known.
    public mutating func conclude(_ message: Int, octets: Int, hasEnd: Bool) {
        let index = begin(message)
        entries[index].hasEnd = hasEnd
        let excess = entries[index].size - octets
        if excess > 0 {
            entries[index].size = octets
            if excess <= entries[index].buffer.count {
                entries[index].buffer.removeLast(excess)
            } else if !entries[index].isTooLarge, entries[index].failure == nil {
                entries[index].buffer = []
                do throws(StorageError) {
                    try StorageFile.cut(path(of: entries[index]), to: octets)
                } catch {
                    entries[index].failure = error.text
                }
            }
        }
        flush(index)
        entries[index].buffer = []
    }

    /// Gives the transactions of the finished session the contents of their messages. What belongs to none is removed.
    public mutating func finish(_ transactions: inout [Transaction]) {
        for index in entries.indices {
            flush(index)
            let entry = entries[index]
            if let place = entry.transaction, place < transactions.count {
                transactions[place].content = StoredContent(
                    path: path(of: entry), transaction: place + 1, size: entry.size, missing: entry.missing,
                    gaps: entry.gaps, hasEnd: entry.hasEnd, isTooLarge: entry.isTooLarge,
                    failure: entry.failure)
            } else {
                StorageFile.remove(path(of: entry))
            }
        }
        entries = []
    }

    /// The place of a message, which begins if it has not: nearly always the last one.
    private mutating func begin(_ message: Int) -> Int {
        let before = entries.lastIndex { $0.number <= message }
        if let before, entries[before].number == message { return before }
        let index = before.map { $0 + 1 } ?? 0
        entries.insert(Entry(number: message), at: index)
        return index
    }

    private mutating func flush(_ index: Int) {
        guard !entries[index].isTooLarge, entries[index].failure == nil else { return }
        do throws(StorageError) {
            try StorageFile.append(entries[index].buffer, to: path(of: entries[index]))
        } catch {
            entries[index].failure = error.text
        }
        entries[index].buffer.removeAll(keepingCapacity: true)
    }

    private func path(of entry: Entry) -> String {
        folder.file(connection: connection, message: entry.number)
    }
}
