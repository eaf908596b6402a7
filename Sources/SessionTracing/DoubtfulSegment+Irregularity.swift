internal import MailSession
internal import TCPReassembly

extension Irregularity {
    /// What a record says of a segment that the other end may have taken otherwise.
    init(_ segment: DoubtfulSegment) {
        let faults = segment.traits.description(besides: segment.usualTimeToLive)
        let (kind, detail): (Kind, String?) =
            switch segment.kind {
            case .otherContent:
                (.conflictingContent, Self.comparison(segment, faults))
            case .reset: (.doubtfulEnd, "RST with \(faults ?? "doubts")")
            case .fin: (.doubtfulEnd, "FIN with \(faults ?? "doubts")")
            case .finBeforeData: (.doubtfulEnd, "FIN before further data")
            case .distantReset: (.distantEnd, "RST")
            case .distantFIN: (.distantEnd, "FIN")
            case .otherInitial: (.otherInitialNumber, nil)
            case .unansweredSYN: (.unansweredSYN, nil)
            case .unsentAcknowledged: (.unsentAcknowledged, faults)
            case .urgent: (.urgentData, nil)
            }
        self.init(kind, frame: segment.frame, detail: detail, count: segment.count)
        takenFrame = segment.taken?.frame
    }

    private static func comparison(_ segment: DoubtfulSegment, _ faults: String?) -> String? {
        let taken = segment.taken?.traits.description(besides: segment.usualTimeToLive)
        let parts = [taken.map { "the first with \($0)" }, faults.map { "the later with \($0)" }]
        let text = parts.compactMap(\.self).joined(separator: ", ")
        return text.isEmpty ? nil : text
    }
}

extension SegmentTraits {
    /// What speaks against the segment, in words; nil where nothing does.
    fileprivate func description(besides usual: UInt8) -> String? {
        var words: [String] = []
        if faults.contains(.checksum) { words.append("a wrong checksum") }
        if faults.contains(.timestamp) { words.append("an outdated timestamp") }
        if faults.contains(.withSYN) { words.append("the SYN") }
        if faults.contains(.timeToLive) { words.append("a TTL of \(timeToLive) where others have \(usual)") }
        return words.isEmpty ? nil : words.joined(separator: " and ")
    }
}

extension [Irregularity] {
    /// Adds one, a kind once.
    mutating func add(_ irregularity: Irregularity) {
        if let known = firstIndex(where: { $0.kind == irregularity.kind }) {
            self[known].count += irregularity.count
        } else {
            append(irregularity)
        }
    }
}
