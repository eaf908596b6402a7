internal import MailSession

/// What the findings on the form of lines have in common.
extension MailSession {
    /// A finding on lines that the client sent. One direction alone does not tell whether they were a message's.
    func faultyLines(
        _ id: String, commands: Irregularity.Kind? = nil, messages: Irregularity.Kind, _ fault: String
    ) -> Finding? {
        guard !irregularities.isEmpty, quality.oneSided == nil else { return nil }
        var parts: [String] = []
        var frames: [UInt64?] = []
        for (kind, noun) in [(commands, "command line"), (messages, "line")] {
            guard let found = kind.flatMap({ irregularity($0) }) else { continue }
            let place = kind == messages ? " of messages" : ""
            parts.append(counted(found.count, noun) + place)
            frames.append(found.frame)
        }
        guard !parts.isEmpty else { return nil }
        return finding(id, .low, frames: frames, "\(parts.joined(separator: ", ")) \(fault)")
    }
}
