internal import ByteReading

/// The records that one side sends (RFC 8446 section 5), in any segmentation and in bounded memory.
struct RecordStream: Sendable {
    private enum State {
        case header
        case body(left: Int)
        /// After a loss that hid where the next record begins, or after bytes that are not TLS.
        case ended
    }

    /// Whether the side's records are encrypted since its ChangeCipherSpec; TLS 1.3 does not go by it.
    var isEncrypting = false
    /// The version in the header of the first record.
    private(set) var firstVersion: ProtocolVersion?
    /// The octets in records of application data, lost ones counted.
    private(set) var applicationOctets = 0
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
                let octet = bytes[index]
                index += 1
                if let event = continueHeader(octet) { return event }
            case .body(let left):
                let start = index
                let end = start + min(left, bytes.count - start)
                let message = readBody(bytes, at: &index, end: end, left: left)
                if let event = advance(by: index - start, of: left) ?? message { return event }
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
            if isPlainHandshake { handshake.skip(missing) }
            return advance(by: missing, of: left)
        case .header, .body, .ended:
            state = .ended
            return nil
        }
    }

    private var isPlainHandshake: Bool { header.type == .handshake && !isEncrypting }

    private mutating func continueHeader(_ octet: UInt8) -> RecordEvent? {
        guard header.append(octet) else {
            state = .ended
            return .notTLS
        }
        guard header.isComplete else { return nil }
        if header.type == .clientHelloV2, firstVersion != nil {
            state = .ended
            return .notTLS
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
        if isPlainHandshake { return handshake.next(in: bytes, at: &index, end: end) }
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
        if header.type == .applicationData { applicationOctets += octets }
        guard octets == left else {
            state = .body(left: left - octets)
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
        case .clientHelloV2: return .clientHelloV2
        case .heartbeat: return nil
        case .alert:
            // An alert in the clear has two octets, and no cipher makes it as short as that.
            if isEncrypting, header.bodyLength > 2 { return .encryptedAlert }
            guard let alertLevel, let alertDescription else { return nil }
            return .alert(level: alertLevel, description: alertDescription)
        }
    }
}
