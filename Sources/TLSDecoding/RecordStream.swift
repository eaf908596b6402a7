internal import ByteReading

/// The records that one side sends (RFC 8446 section 5), in any segmentation and in bounded memory.
struct RecordStream: Sendable {
    private enum State {
        case header
        case body(left: UInt16)
        /// After a loss that hid where the next record begins, or after bytes that are not TLS.
        case ended
    }

    /// Whether the side's records are encrypted since its ChangeCipherSpec; TLS 1.3 does not go by it.
    var isEncrypting = false
    /// The version in the header of the first record.
    private(set) var firstVersion: ProtocolVersion?
    /// Whether octets were lost.
    private(set) var hasLoss = false

    private var state = State.header
    private var header = RecordHeader()
    private var handshake = HandshakeReader()
    private var alertLevel: UInt8?
    private var alertDescription: UInt8?

    /// Reads on from `index` up to the next event; nil at the end of the bytes.
    mutating func next(in bytes: Span<UInt8>, at index: inout Int) -> RecordEvent? {
        while index < bytes.count {
            switch state {
            case .header:
                if let event = continueHeader(in: bytes, at: &index) { return event }
            case .body(let left):
                let start = index
                let end = start + min(Int(left), bytes.count - start)
                let message = readBody(bytes, at: &index, end: end, left: Int(left))
                if let event = advance(by: index - start, of: Int(left)) ?? message { return event }
            case .ended:
                index = bytes.count
            }
        }
        return nil
    }

    /// Notes that `missing` octets are lost. Reading goes on when all of them belong to one record's body.
    mutating func skip(_ missing: Int) -> RecordEvent? {
        hasLoss = true
        switch state {
        case .body(let left) where missing <= left:
            if holdsPlainMessages { handshake.skip(missing) }
            return advance(by: missing, of: Int(left))
        case .header, .body, .ended:
            state = .ended
            return nil
        }
    }

    /// Whether a loss hid where the next record begins.
    var isLost: Bool {
        if case .ended = state { return hasLoss }
        return false
    }

    private var holdsPlainMessages: Bool {
        header.type == .handshake && !isEncrypting || header.type == .clientHelloV2
    }

    private mutating func continueHeader(in bytes: Span<UInt8>, at index: inout Int) -> RecordEvent? {
        if header.isEmpty, let whole = RecordHeader(whole: bytes, at: index) {
            header = whole
            index += Int(RecordHeader.length)
        }
        while index < bytes.count, !header.isComplete {
            guard header.append(bytes[index]) else {
                state = .ended
                return .notTLS
            }
            index += 1
        }
        guard header.isComplete else { return nil }
        if header.type == .clientHelloV2 {
            guard firstVersion == nil, header.bodyLength > 0 else {
                state = .ended
                return .notTLS
            }
            handshake.begin(.clientHello, length: header.bodyLength)
        }
        firstVersion = firstVersion ?? header.version
        alertLevel = nil
        alertDescription = nil
        return advance(by: 0, of: header.bodyLength)
    }

    /// Reads on in a record's body, up to a message's end at most; `left` counts from `index` to the body's
    /// end.
    private mutating func readBody(
        _ bytes: Span<UInt8>, at index: inout Int, end: Int, left: Int
    ) -> RecordEvent? {
        if holdsPlainMessages {
            let message = handshake.next(in: bytes, at: &index, end: end)
            guard header.type == .clientHelloV2, case .message(_, let body) = message else { return message }
            return .clientHelloV2(header.version, body: body)
        }
        if header.type == .alert {
            let position = header.bodyLength - left
            if position == 0 { alertLevel = bytes[index] }
            if position <= 1, index + 1 - position < end { alertDescription = bytes[index + 1 - position] }
        }
        index = end
        return nil
    }

    /// Notes that octets of the body are read or lost; tells the record when it was the last of them.
    private mutating func advance(by octets: Int, of left: Int) -> RecordEvent? {
        guard octets == left else {
            state = .body(left: UInt16(left - octets))
            return nil
        }
        let event = endRecord()
        state = .header
        header = RecordHeader()
        return event
    }

    private func endRecord() -> RecordEvent? {
        switch header.type {
        case .changeCipherSpec: return .changeCipherSpec
        case .handshake: return isEncrypting ? .encryptedHandshake : nil
        case .applicationData: return .applicationData(bodyLength: header.bodyLength)
        case .clientHelloV2, .heartbeat: return nil
        case .alert:
            // An alert in the clear has two octets, and no cipher makes it as short as that.
            if isEncrypting, header.bodyLength > 2 { return .encryptedAlert }
            // Longer ones are encrypted, too, by what a capture that lacks the beginning does not show.
            guard header.bodyLength == 2, let alertLevel, let alertDescription else { return nil }
            return .alert(level: alertLevel, description: alertDescription)
        }
    }
}
