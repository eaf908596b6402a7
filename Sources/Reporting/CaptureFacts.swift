package import Provenance

/// What is known of one capture file.
package struct CaptureFacts: Codable, Equatable, Sendable {
    /// The name as it was given.
    package var name: String
    /// `pcap`, `pcapng`, `pcap in gzip`, …
    package var format: String
    /// The size of the file in bytes; nil for standard input.
    package var size: Int?
    /// The frames read from it.
    package var frames: Int
    /// The time of its first frame.
    package var first: Timestamp?
    /// The time of its last frame.
    package var last: Timestamp?
    /// Why it could not be read, or not to its end, without its name; nil when it was.
    package var problem: String?

    /// The facts of a file.
    package init(
        name: String, format: String, size: Int? = nil, frames: Int, first: Timestamp? = nil,
        last: Timestamp? = nil, problem: String? = nil
    ) {
        self.name = name
        self.format = format
        self.size = size
        self.frames = frames
        self.first = first
        self.last = last
        let prefix = name + ": "
        self.problem = problem.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    }

    /// Gives the file another name, also where its problem says it.
    package mutating func rename(_ name: String) {
        problem?.replace(self.name, with: name)
        self.name = name
    }
}
