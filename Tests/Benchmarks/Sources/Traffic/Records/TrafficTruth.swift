/// What is true of a generated capture.
package struct TrafficTruth: Codable, Sendable {
    /// A session, and whether all of it is in the capture.
    package struct Session: Codable, Sendable {
        /// What would be told of it if nothing were missing.
        package var record: SessionRecord
        /// Whether nothing is.
        package var isWhole: Bool
        /// Whether so little is left that there need be no record.
        package var isBare: Bool
    }

    /// What does not need the list of sessions.
    package struct Summary: Codable, Sendable {
        /// The size of the capture file.
        package var captureBytes = 0
        /// TCP connections, mail or not.
        package var connections = 0
        /// Copies of segments that came once more.
        package var retransmittedSegments = 0
        /// Pairs of segments that changed places.
        package var swappedSegments = 0
        /// Segments that begin with bytes of the one before.
        package var overlappingSegments = 0
        /// Copies with other content.
        package var contradictingSegments = 0
        /// Segments that the capture lost.
        package var lostSegments = 0
        /// Reply codes, those of greetings, AUTH, MAIL, RCPT and messages.
        package var replies: [Int: Int] = [:]
        /// The figures of a report, if nothing is missing.
        package var totals = ReportTotals()
    }

    /// The figures.
    package var summary = Summary()
    /// The sessions, in the order in which they began.
    package var sessions: [Session] = []

    /// Adds a session.
    mutating func add(_ record: SessionRecord, isWhole: Bool, isBare: Bool) {
        summary.totals.add(record)
        for code in record.replyCodes { summary.replies[code, default: 0] += 1 }
        sessions.append(Session(record: record, isWhole: isWhole, isBare: isBare))
    }
}

extension SessionRecord {
    /// The codes of all replies that a record holds.
    package var replyCodes: [Int] {
        var codes = [greeting?.code] + auth.map(\.code)
        for transaction in transactions {
            codes.append(transaction.mailReply?.code)
            codes += transaction.recipients.map { $0.rcptReply?.code }
            if transaction.data != nil { codes.append(transaction.final?.code) }
        }
        return codes.compactMap(\.self)
    }
}
