/// What the two ends of a connection say to each other, before it is cut into segments.
package struct Conversation: Sendable {
    /// How a connection ends.
    package enum Ending: Sendable {
        /// FIN of the client, then FIN of the server.
        case finish
        /// RST of the client.
        case reset
    }

    /// What both say, one turn after the other.
    package private(set) var bytes: [UInt8] = []
    /// Who says which part of it.
    package private(set) var turns: [Turn] = []
    /// How the connection ends.
    package var ending = Ending.finish
    /// The port that is called.
    package let serverPort: UInt16
    /// What the record of the session should say; addresses come later. Nil for what is not mail.
    package var record: SessionRecord?

    /// A conversation in which nothing was said yet.
    package init(serverPort: UInt16, record: SessionRecord?) {
        self.serverPort = serverPort
        self.record = record
    }

    /// A turn of `sender`, whose bytes `write` appends.
    package mutating func turn(of sender: Side, _ write: (inout [UInt8]) -> Void) {
        let start = bytes.count
        write(&bytes)
        if bytes.count > start { turns.append(Turn(sender: sender, payload: start..<bytes.count)) }
    }

    /// The client sends these lines at once.
    package mutating func client(_ lines: String...) {
        turn(of: .client) { bytes in
            for line in lines { bytes.append(line: line) }
        }
    }

    /// The server sends these replies at once.
    package mutating func server(_ replies: SessionRecord.Reply...) {
        server(replies)
    }

    /// The server sends these replies at once.
    package mutating func server(_ replies: [SessionRecord.Reply]) {
        turn(of: .server) { bytes in
            for reply in replies { bytes.append(line: reply.line) }
        }
    }
}
