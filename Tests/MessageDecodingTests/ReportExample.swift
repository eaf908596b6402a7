import Testing

@testable import MessageDecoding

/// A message as a server writes it, and what it says.
struct ReportExample: Sendable, CustomTestStringConvertible {
    let name: String
    /// The message; its line ends are made CRLF.
    let text: String
    /// What `describe` makes of its facts; empty where it is no report.
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: [String]) {
        self.name = name
        self.text = text
        self.expected = expected
    }

    var testDescription: String { name }

    /// The octets on the wire.
    var bytes: [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

    /// A reader that took the octets in slices of a size, and saw the end.
    static func read(_ bytes: [UInt8], slicedBy size: Int = .max) -> MessageReader {
        var reader = MessageReader()
        var index = 0
        while index < bytes.count {
            let end = index + min(size, bytes.count - index)
            reader.consume(bytes.span.extracting(index..<end))
            index = end
        }
        reader.finish()
        return reader
    }

    /// The facts, a line for the message and one for each recipient; what is unknown is left out.
    static func describe(_ facts: ReportFacts?) -> [String] {
        guard let facts else { return [] }
        var first = ["\(facts.kind)"]
        if let format = facts.format { first.append("\(format)") }
        first += named([
            ("mta", facts.reportingMTA), ("envid", facts.envelopeID), ("arrival", facts.arrivalDate),
            ("queue", facts.queueID), ("original", facts.originalMessageID),
        ])
        if facts.recipientsDropped > 0 { first.append("dropped=\(facts.recipientsDropped)") }
        if facts.isCut { first.append("cut") }
        return [first.joined(separator: " ")]
            + facts.recipients.map { recipient in
                named([
                    ("final", recipient.final), ("original", recipient.original),
                    ("action", recipient.action?.rawValue), ("status", recipient.status),
                    ("remote", recipient.remoteMTA), ("until", recipient.willRetryUntil),
                    ("type", recipient.diagnosticType), ("said", recipient.diagnostic),
                ]).joined(separator: " ")
            }
    }

    private static func named(_ values: [(name: String, value: String?)]) -> [String] {
        values.compactMap { entry in entry.value.map { "\(entry.name)=\($0)" } }
    }
}
