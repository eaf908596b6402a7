internal import ByteReading

/// Cuts the handshake messages of one side out of its records (RFC 8446 section 4), in bounded memory.
public struct HandshakeReader: Sendable {
    private enum State {
        /// In the four octets of type and length.
        case header
        /// In a body that is wanted.
        case body(HandshakeType, left: UInt32)
        /// In a body that is passed over.
        case passing(left: UInt32)
        /// After a loss that hid where the next message begins.
        case lost
    }

    /// The longest body that is kept.
    private static let longestBody = 64 * 1024

    private var state = State.header
    private var header: UInt32 = 0
    private var headerCount: UInt8 = 0
    private var body: [UInt8] = []

    /// A reader before the first message.
    public init() {}

    /// Reads on from `index`, up to `end` or to the end of a message; one that nobody wants is told by its
    /// header.
    public mutating func next(in bytes: Span<UInt8>, at index: inout Int, end: Int) -> RecordEvent? {
        while index < end {
            switch state {
            case .header:
                header = header << 8 | UInt32(bytes[index])
                headerCount += 1
                index += 1
                if headerCount == 4, let event = startBody() { return event }
            case .body(let type, let left):
                let taken = min(Int(left), end - index)
                body.append(contentsOf: bytes.extracting(index..<index + taken))
                index += taken
                state = .body(type, left: left - UInt32(taken))
                if taken == left { return finishBody(type) }
            case .passing(let left):
                let taken = min(Int(left), end - index)
                index += taken
                state = taken == left ? .header : .passing(left: left - UInt32(taken))
            case .lost:
                index = end
            }
        }
        return nil
    }

    /// Begins with a body of which the header is no handshake message's. An empty one has no end.
    mutating func begin(_ type: HandshakeType, length: Int) {
        state = .body(type, left: UInt32(min(length, Self.longestBody)))
    }

    /// Notes that `missing` octets of the records' content are lost.
    public mutating func skip(_ missing: Int) {
        switch state {
        case .passing(let left), .body(_, let left):
            // A message that lacks something tells nothing, but the next one may.
            if missing < left {
                state = .passing(left: left - UInt32(missing))
            } else {
                state = missing == left ? .header : .lost
            }
            body = []
        case .header, .lost: state = .lost
        }
    }

    private mutating func startBody() -> RecordEvent? {
        let length = header & 0xFF_FFFF
        let type = HandshakeType(rawValue: UInt8(header >> 24))
        header = 0
        headerCount = 0
        if let type, type.isWanted, length <= Self.longestBody {
            state = .body(type, left: length)
            return length == 0 ? finishBody(type) : nil
        }
        state = length == 0 ? .header : .passing(left: length)
        return type.map { .message($0, body: []) }
    }

    private mutating func finishBody(_ type: HandshakeType) -> RecordEvent {
        defer { body = [] }
        state = .header
        return .message(type, body: body)
    }
}
