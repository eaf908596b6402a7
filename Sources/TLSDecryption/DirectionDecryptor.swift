internal import ByteReading
internal import TLSDecoding

/// The records of one side, and the keys for them.
struct DirectionDecryptor: Sendable {
    /// What the records hold, and the keys for it; nil where the log does not have the secret.
    private enum Phase {
        /// The handshake in the clear; the keys come into force with the ChangeCipherSpec.
        case plain(next: RecordProtection?)
        /// The handshake of TLS 1.3; the next keys come into force after the Finished.
        case handshake(RecordProtection?, next: RecordProtection?)
        /// The dialogue, and what goes with it.
        case application(RecordProtection)
        /// What there are no keys for.
        case closed
    }

    /// The most records that may be lost at once.
    private static let mostLost = 256
    /// A record has at least a header, a tag, and a content or its type.
    private static let shortestRecord = 22

    /// The records, whole.
    private(set) var records = RecordAssembler()
    /// Whether any record was decrypted.
    private(set) var hasOpened = false
    /// Whole records that are not what the keys were made for.
    private(set) var failures = 0

    private var phase = Phase.plain(next: nil)
    private var isTLS13 = false
    /// Whether records may be early data (RFC 8446 section 2.3), which has keys of its own.
    private var mayBeEarlyData = false
    private var handshake = HandshakeReader()
    /// The octets of gaps that were told since the last record.
    private var toldOctets = 0
    /// Octets that may still be decrypted in vain, to find out a record's number.
    private var patience = 4 << 20

    // MARK: Keys

    /// Takes the keys that a ChangeCipherSpec puts into force (RFC 5246 section 7.1).
    mutating func expect(_ keys: RecordProtection) {
        phase = .plain(next: keys)
    }

    /// Takes the keys of TLS 1.3.
    mutating func begin(
        handshake keys: RecordProtection?, application next: RecordProtection?, mayBeEarlyData: Bool
    ) {
        phase = .handshake(keys, next: next)
        isTLS13 = true
        handshake = HandshakeReader()
        self.mayBeEarlyData = mayBeEarlyData
    }

    // MARK: Records

    /// The next record in the bytes, or what else comes in its place.
    mutating func next(in bytes: Span<UInt8>, at index: inout Int) -> RecordAssembler.Event? {
        records.next(in: bytes, at: &index)
    }

    /// Notes that octets are lost.
    mutating func skip(_ count: Int, into contents: inout [DecryptedContent]) {
        if let event = records.skip(count) {
            take(event, into: &contents)
        } else if records.isSeeking, case .application = phase {
            contents.append(.gap(count))
            toldOctets += count
        }
    }

    /// Takes a record: what is in it is added to `contents`, what it says in the clear is handed back.
    @discardableResult
    mutating func take(
        _ event: RecordAssembler.Event, into contents: inout [DecryptedContent]
    ) -> [RecordEvent] {
        switch event {
        case .record(let record):
            if case .plain(let next) = phase { return readPlain(record, next) }
            open(record, into: &contents)
        case .damaged(let type, let bodyLength): pass(type, bodyLength, into: &contents)
        case .candidate(let record): find(record, into: &contents)
        case .notTLS: phase = .closed
        }
        return []
    }

    private mutating func readPlain(_ record: TLSRecord, _ next: RecordProtection?) -> [RecordEvent] {
        switch record.type {
        case .handshake: return messages(in: record.body)
        case .changeCipherSpec:
            if let next { enter(.application(next)) }
            return []
        case .alert, .applicationData, .heartbeat, .clientHelloV2: return []
        }
    }

    private mutating func open(_ record: TLSRecord, into contents: inout [DecryptedContent]) {
        // What TLS 1.3 does not disguise is in the clear: a ChangeCipherSpec that means nothing, an early alert.
        if isTLS13, record.type != .applicationData { return }
        switch phase {
        case .plain: break
        case .handshake(var keys, var next):
            if let content = keys?.open(record) {
                phase = .handshake(keys, next: next)
                read(content, into: &contents)
            } else if let content = next?.open(record), let next {
                // The Finished is lost, or the log has no secret for it.
                enter(.application(next))
                read(content, into: &contents)
            } else if keys != nil, hasOpened || !mayBeEarlyData {
                failures += 1
                keys?.skip(1)
                phase = .handshake(keys, next: next)
                handshake.skip(.max)
            }
        case .application(var keys):
            if let content = keys.open(record) {
                phase = .application(keys)
                read(content, into: &contents)
            } else {
                failures += 1
                pass(record.type, record.body.count, into: &contents)
            }
        case .closed:
            if record.type == .applicationData { contents.append(.gap(record.body.count)) }
        }
    }

    /// Passes over a record that can't be decrypted, by its number.
    private mutating func pass(
        _ type: RecordHeader.ContentType, _ bodyLength: Int, into contents: inout [DecryptedContent]
    ) {
        switch phase {
        case .plain: if type == .handshake { handshake.skip(bodyLength) }
        case .handshake(var keys, let next):
            guard type == .applicationData else { return }
            keys?.skip(1)
            phase = .handshake(keys, next: next)
            handshake.skip(.max)
        case .application(var keys):
            guard type == .applicationData || !isTLS13 else { return }
            keys.skip(1)
            phase = .application(keys)
            if type == .applicationData { contents.append(.gap(keys.contentLength(of: bodyLength))) }
        case .closed:
            if type == .applicationData { contents.append(.gap(bodyLength)) }
        }
    }

    /// After a loss: tries how many records there were before this one, if it is one.
    private mutating func find(_ record: TLSRecord, into contents: inout [DecryptedContent]) {
        let keys: RecordProtection? =
            switch phase {
            case .plain(let next), .handshake(_, let next): next
            case .application(let keys): keys
            case .closed: nil
            }
        guard var keys else { return }
        let most = min(Self.mostLost, records.lostOctets / Self.shortestRecord + 1)
        for _ in 0...most where patience >= 0 {
            if let content = keys.open(record) {
                enter(.application(keys))
                contents.append(.gap(max(0, records.lostOctets - toldOctets)))
                toldOctets = 0
                records.accept()
                read(content, into: &contents)
                return
            }
            keys.skip(1)
            patience -= record.body.count
        }
        if patience < 0 { enter(.closed) }
        records.reject(record)
    }

    // MARK: Contents

    private mutating func read(_ content: TLSContent, into contents: inout [DecryptedContent]) {
        hasOpened = true
        switch content.type {
        case .applicationData:
            if !content.octets.isEmpty { contents.append(.data(content.octets)) }
        case .alert:
            guard content.octets.count == 2 else { return }
            contents.append(.alert(level: content.octets[0], description: content.octets[1]))
        case .handshake:
            for case .message(let type, let body) in messages(in: content.octets) {
                contents.append(.message(type, body: body))
                if isTLS13 { follow(type) }
            }
        case .changeCipherSpec:
            // A handshake within the session (RFC 5246 section 7.4.1.1) makes keys that are not followed.
            enter(.closed)
        case .heartbeat, .clientHelloV2: break
        }
    }

    /// What a message means for the records after it (RFC 8446 sections 4.4.4 and 4.6.3).
    private mutating func follow(_ type: HandshakeType) {
        switch (type, phase) {
        case (.finished, .handshake(_, let next)): enter(next.map { .application($0) } ?? .closed)
        case (.keyUpdate, .application(let keys)): enter(.application(keys.updated))
        case _: break
        }
    }

    /// Messages do not span a change of keys.
    private mutating func enter(_ phase: Phase) {
        self.phase = phase
        handshake = HandshakeReader()
    }

    private mutating func messages(in octets: [UInt8]) -> [RecordEvent] {
        var messages: [RecordEvent] = []
        var index = 0
        while let message = handshake.next(in: octets.span, at: &index, end: octets.count) {
            messages.append(message)
        }
        return messages
    }
}
