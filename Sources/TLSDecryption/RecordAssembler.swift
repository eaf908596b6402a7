internal import ByteReading
internal import TLSDecoding

/// Puts the records of one side together, in any segmentation, a record at most in memory.
struct RecordAssembler: Sendable {
    /// What came next.
    enum Event: Equatable {
        /// A whole record.
        case record(TLSRecord)
        /// A record that lacks octets of its body.
        case damaged(RecordHeader.ContentType, bodyLength: Int)
        /// What looks like a record after a loss that hid where records begin.
        case candidate(TLSRecord)
        /// No record; nothing is read after it.
        case notTLS
    }

    private enum State {
        case header
        case body
        /// Records begin where a header may be.
        case seeking
        case ended
    }

    private var state = State.header
    private var header = RecordHeader()
    private var body: [UInt8] = []
    /// Octets of the body that are lost.
    private var missing = 0
    private var isCandidate = false
    /// The octets lost or passed over since the last record.
    private(set) var lostOctets = 0

    /// Whether a loss hid where the next record begins, so that what comes next may be none.
    var isSeeking: Bool {
        switch state {
        case .seeking: true
        case .header, .body, .ended: isCandidate
        }
    }

    /// Reads on from `index` up to the next event; nil at the end of the bytes.
    mutating func next(in bytes: Span<UInt8>, at index: inout Int) -> Event? {
        while index < bytes.count {
            switch state {
            case .header:
                guard header.append(bytes[index]), header.type != .clientHelloV2 else {
                    state = .ended
                    return .notTLS
                }
                index += 1
                if header.isComplete, let event = beginBody() { return event }
            case .seeking:
                seek(bytes[index])
                index += 1
                if header.isComplete, let event = beginBody() { return event }
            case .body:
                let end = min(bytes.count, index + header.bodyLength - missing - body.count)
                body.append(contentsOf: bytes.extracting(index..<end))
                index = end
                if let event = endBody() { return event }
            case .ended:
                index = bytes.count
            }
        }
        return nil
    }

    /// Notes that `count` octets are lost.
    mutating func skip(_ count: Int) -> Event? {
        switch state {
        case .body where !isCandidate && count <= header.bodyLength - missing - body.count:
            missing += count
            return endBody()
        case .header, .body, .seeking:
            lostOctets += count + body.count
            seekAgain()
        case .ended:
            break
        }
        return nil
    }

    /// Says that the last candidate was no record.
    mutating func reject(_ candidate: TLSRecord) {
        lostOctets += candidate.body.count
        seekAgain()
    }

    /// Says that the last candidate was a record.
    mutating func accept() {
        lostOctets = 0
    }

    private mutating func seekAgain() {
        state = .seeking
        header = RecordHeader()
        body = []
        missing = 0
        isCandidate = true
    }

    /// Application data is what there is most of. No proper beginning of its header begins anew within it.
    private mutating func seek(_ octet: UInt8) {
        lostOctets += 1
        guard !header.append(octet) || header.type != .applicationData else { return }
        header = RecordHeader()
        if octet == RecordHeader.ContentType.applicationData.rawValue { _ = header.append(octet) }
    }

    private mutating func beginBody() -> Event? {
        state = .body
        return endBody()
    }

    private mutating func endBody() -> Event? {
        guard body.count + missing == header.bodyLength else { return nil }
        defer {
            state = .header
            header = RecordHeader()
            body = []
            missing = 0
            isCandidate = false
        }
        if missing > 0 { return .damaged(header.type, bodyLength: header.bodyLength) }
        let record = TLSRecord(type: header.type, version: header.version, body: body)
        return isCandidate ? .candidate(record) : .record(record)
    }
}
