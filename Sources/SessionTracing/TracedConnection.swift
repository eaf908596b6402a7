internal import ByteReading
internal import MessageStorage
internal import PacketDecoding
internal import Provenance
internal import SMTPDecoding
internal import TCPReassembly
internal import TLSDecoding
internal import TLSDecryption

/// One connection on its way through the machines: segments in, a session record out.
struct TracedConnection: ~Copyable, Sendable {
    // In this order: what every segment asks for lies together, since many connections fit into no cache.

    let key: FlowKey
    /// Whether the client is the lower of the two endpoints.
    let clientIsLower: Bool
    /// Whether it is on a mail port; else it is a session only when what is said shows it.
    let isOnMailPort: Bool
    /// Whether it begins with a greeting behind what was said to a proxy.
    let isTunnelled: Bool
    /// Whether the client's or the server's first bytes were TLS.
    private(set) var clientBeganWithTLS = false
    /// Among which connections it counts for the limits.
    let load: Int
    private(set) var last: FrameStamp
    private(set) var clientBytes = 0
    private(set) var serverBytes = 0
    /// What it counted for when it was weighed last, in bytes.
    private(set) var weight = Self.baseWeight
    /// What the dialogue and what was recorded of it counted for.
    private var weightOfDialogue = 0
    /// Bytes of a TLS handshake, which are kept at least until it is done.
    private var handshakeBytes = 0
    /// One at most, kept apart because not all connections have it.
    var observers: [TLSObserver] = []
    /// The same, and few have it.
    var decryptors: [TLSDecryptor] = []

    var tcp: TCPConnection
    var dialogue: DialogueDecoder
    var recorder: SessionRecorder
    /// How many frames had been seen when it began: the order in which connections did.
    let ordinal: UInt64
    let first: FrameStamp
    private(set) var tlsBegan: FrameStamp?
    /// The frame behind the first bytes that are missing.
    private(set) var gapFrame: UInt64?
    /// Bytes missing after TLS began, which make its outcome uncertain.
    private(set) var missingInTLS = 0

    init(
        key: FlowKey, clientIsLower: Bool, ordinal: UInt64, load: Int, isOnMailPort: Bool, isTunnelled: Bool,
        isMidstream: Bool, stamp: FrameStamp, options: TracingOptions
    ) {
        self.key = key
        self.clientIsLower = clientIsLower
        self.ordinal = ordinal
        self.load = load
        self.isOnMailPort = isOnMailPort
        self.isTunnelled = isTunnelled
        first = stamp
        last = stamp
        tcp = TCPConnection(stamp: stamp)
        let isLMTP = MailPorts.lmtp.contains(clientIsLower ? key.higherPort : key.lowerPort)
        dialogue = DialogueDecoder(
            isMidstream: isMidstream, isLMTP: isLMTP, transcribes: options.keepsDialogue,
            keepsContent: options.contents != nil, stamp: stamp)
        recorder = SessionRecorder(options: RecordOptions(options), isLMTP: isLMTP)
        if let contents = options.contents {
            recorder.spool = ContentSpool(folder: contents, connection: ordinal)
        }
    }

    /// What every connection takes: itself, and its places in tables.
    static let baseWeight = MemoryLayout<TracedConnection>.stride + 128
    private static let longestHandshake = 128 << 10

    // MARK: On the way

    mutating func receive(
        _ segment: TCPSegment, _ payload: Span<UInt8>, from side: Side, budget: inout ReassemblyBudget,
        keyLog: inout KeyLog
    ) {
        last = segment.stamp
        switch tcp.receive(segment, payload, from: side, budget: &budget) {
        case .deliver(let range):
            consume(payload.extracting(range), from: side, stamp: segment.stamp, &keyLog)
        case .nothing:
            break
        }
        if tcp.hasWork { deliverWaiting(budget: &budget, keyLog: &keyLog) }
    }

    /// How many bytes more it takes than when it was weighed last.
    mutating func weigh() -> Int {
        let before = weight
        // Under TLS that nobody decrypts the dialogue stands still, and lies in memory that no cache holds by now.
        if !dialogue.isServerTLS || !dialogue.isClientTLS || !decryptors.isEmpty {
            weightOfDialogue = dialogue.weigh() + recorder.weight
        }
        weight = Self.baseWeight + weightOfDialogue + handshakeBytes + tcp.bytesHeld
        weight += observers.count * MemoryLayout<TLSObserver>.stride
        return weight - before
    }

    /// Lets go what it holds.
    mutating func letGo() {
        let options = recorder.options
        tcp = TCPConnection(stamp: last)
        dialogue = DialogueDecoder(isMidstream: false, stamp: last)
        recorder = SessionRecorder(options: options)
        observers = []
        decryptors = []
    }

    mutating func deliverWaiting(budget: inout ReassemblyBudget, keyLog: inout KeyLog) {
        while tcp.hasWork, let event = tcp.nextEvent(budget: &budget) {
            switch event {
            case .bytes(let bytes, let side, let stamp):
                consume(bytes.span, from: side, stamp: stamp, &keyLog)
            case .gap(let count, let side, let stamp):
                skip(count, from: side, stamp: stamp)
            }
        }
    }

    private mutating func consume(
        _ bytes: Span<UInt8>, from side: Side, stamp: FrameStamp, _ keyLog: inout KeyLog
    ) {
        if clientBytes == 0, serverBytes == 0 { begin(with: bytes, from: side) }
        let consumed: Int
        switch side {
        case .opener:
            consumed = dialogue.isClientTLS ? 0 : dialogue.receiveClient(bytes, stamp: stamp, to: &recorder)
            if dialogue.isClientTLS, observers.isEmpty, clientBytes + consumed == dialogue.proxyOctets {
                clientBeganWithTLS = true
            }
            clientBytes += bytes.count
        case .responder:
            consumed = dialogue.isServerTLS ? 0 : dialogue.receiveServer(bytes, stamp: stamp, to: &recorder)
            serverBytes += bytes.count
        }
        if !dialogue.heldTLS.isEmpty { passOnHeldTLS(&keyLog) }
        if consumed < bytes.count {
            consumeTLS(
                bytes.extracting(consumed..<bytes.count), from: side == .opener ? .client : .server, stamp,
                &keyLog)
        }
    }

    private mutating func skip(_ count: Int, from side: Side, stamp: FrameStamp) {
        if gapFrame == nil { gapFrame = stamp.frame }
        let isTLS = side == .opener ? dialogue.isClientTLS : dialogue.isServerTLS
        if isTLS {
            if !observers.isEmpty { observers[0].skip(count, from: side == .opener ? .client : .server) }
            missingInTLS += count
            if !decryptors.isEmpty { skipEncrypted(count, from: side == .opener ? .client : .server, stamp) }
            return
        }
        recorder.hasLoss = true
        if side == .opener {
            dialogue.receiveClientGap(count, stamp: stamp, to: &recorder)
        } else {
            dialogue.receiveServerGap(count, stamp: stamp, to: &recorder)
        }
    }

    // MARK: TLS

    /// Looks at the connection's first bytes.
    private mutating func begin(with bytes: Span<UInt8>, from side: Side) {
        // What the direction that is not captured said, nobody knows.
        if !tcp.isSeen(.opener) || !tcp.isSeen(.responder) { recorder.hasLoss = true }
        // Without the server's SYN nothing tells that bytes are missing after it, and clients wait for a greeting, unless they
        // speak with their own SYN (RFC 7413).
        if side == .opener, tcp.opening == .established, tcp.responderInitial == nil {
            recorder.hasLoss = true
            dialogue.doubtGreeting()
        }
        // A capture that begins inside a TLS session shows records, and nothing else ever.
        guard tcp.opening == .midstream, TLSObserver.looksLikeRecord(bytes), bytes[0] != 0x16 else { return }
        dialogue.assumeTLS()
    }

    private mutating func consumeTLS(
        _ bytes: Span<UInt8>, from side: TLSSide, _ stamp: FrameStamp, _ keyLog: inout KeyLog
    ) {
        if observers.isEmpty {
            observers = [TLSObserver()]
            tlsBegan = stamp
            if recorder.options.keepsDialogue { recorder.note("TLS begins", stamp: stamp) }
            if !keyLog.isEmpty { decryptors = [TLSDecryptor()] }
        }
        observers[0].consume(bytes, from: side, at: stamp.frame)
        if handshakeBytes < Self.longestHandshake, !observers[0].isEstablished {
            handshakeBytes += bytes.count
        }
        if !decryptors.isEmpty { decrypt(bytes, from: side, stamp, keyLog) }
    }

    mutating func passOnHeldTLS(_ keyLog: inout KeyLog) {
        let held = dialogue.heldTLS
        dialogue.forgetHeldTLS()
        for piece in held { consumeTLS(piece.bytes.span, from: .client, piece.stamp, &keyLog) }
    }

    /// Whether the connection is over and everything of it was delivered.
    var isOver: Bool { tcp.isClosed && !tcp.hasWork }
}
