/// Where the content of messages is stored while their sessions are read.
public struct ContentFolder: Sendable {
    /// What the names of the files begin with.
    let path: String
    /// Octets of a message from which on nothing of it is stored.
    public let largest: Int

    /// A folder that is there, for files that others do not know of.
    public init(path: String, largest: Int) {
        self.path = path
        self.largest = largest
    }

    /// One at a time: what is extracted from a message finds its name before the next message is read.
    func file(attachment: Int) -> String { "\(path)/.attachment-\(attachment)" }

    func file(connection: UInt64, message: Int) -> String { "\(path)/.content-\(connection)-\(message)" }
}
