import DeliveryAnalysis

/// News of earlier sessions that a view has to keep until it is at its end: so many, the rest is counted.
struct LaterBounceList: Sendable {
    /// What is kept: some ten megabytes.
    private static let limit = 50_000

    private(set) var notices: [LaterBounceNotice] = []
    /// News that was not kept.
    private(set) var dropped = 0

    mutating func append(_ notice: LaterBounceNotice) {
        if notices.count < Self.limit { notices.append(notice) } else { dropped += 1 }
    }

    /// Ends a JSON document after the array that is open in it, with the news in an array of its own.
    func endDocument(into output: inout [UInt8]) throws {
        output.append(text: "\n],\"later_bounces\":[")
        for (index, notice) in notices.enumerated() {
            output.append(text: index == 0 ? "\n" : ",\n")
            try JSONText.encode(LaterBounceRecord(notice: notice), into: &output)
        }
        output.append(text: notices.isEmpty ? "]" : "\n]")
        if dropped > 0 { output.append(text: ",\"later_bounces_not_kept\":\(dropped)") }
        output.append(text: "}\n")
    }
}
