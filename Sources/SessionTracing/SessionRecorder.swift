internal import ByteReading
internal import MailSession
internal import MessageStorage
internal import Provenance
internal import SMTPDecoding

/// Turns the events of a dialogue into the parts of a session record.
///
/// Facts only: what became of a transaction is decided later, from what stands here.
struct SessionRecorder: Sendable {
    /// What the dialogue said about STARTTLS.
    enum StartTLSState: Sendable {
        case notAsked
        case accepted
        case refused
        /// Asked for, and the reply is not in the capture.
        case unanswered
    }

    /// Refused commands kept of one session.
    static let maximumRefusals = 20
    /// Lines of the dialogue kept of one session.
    static let maximumDialogueLines = 100_000

    let options: RecordOptions

    private(set) var greeting: Reply?
    private(set) var helo: Helo?
    /// The client for whom a proxy connected.
    @Rare private(set) var proxiedClient: Endpoint?
    private(set) var isHeloAccepted = false
    private(set) var isLMTP = false
    private(set) var extensions: [String] = []
    private(set) var extensionsInsideTLS: [String] = []
    /// Whether what TLS carried is read.
    private(set) var isInsideTLS = false
    /// Whether a whole reply to the last EHLO, or a HELO only, tells what was offered.
    private(set) var isOfferKnown = false
    var isOfferMasked = false
    var startTLS = StartTLSState.notAsked
    var auth: [AuthAttempt] = []
    private(set) var refusals: [Refusal] = []
    private(set) var irregularities: [Irregularity] = []
    var encryptionFrames = EncryptionFrames()
    var dialogue: [DialogueLine] = []
    /// The dialogue's index of each line of the client, for replies to point at.
    var clientLines: [Int] = []
    private(set) var quitSent = false
    private(set) var quitAnswered = false
    /// When an unanswered QUIT was sent.
    @Rare private(set) var quitTime: Timestamp?
    /// Whether a command before QUIT has no reply, and none that the capture can lack.
    private(set) var lacksReply = false
    /// Whether anything came after QUIT that was not its answer.
    private(set) var spokeAfterQuit = false
    private(set) var lastReply = (code: 0, time: Timestamp(nanoseconds: 0), answersQuit: false)
    /// Lines behind a refused AUTH that were meant for it.
    var secretLines = 0

    /// The message that the next exchange is about.
    @Rare var message: Message?
    var transactions: [Transaction] = []
    /// Whether the last transaction is still open.
    var hasOpenTransaction = false
    /// Whether bytes of the dialogue are missing, so that something may have happened unseen.
    var hasLoss = false
    /// Whether bytes of a message's header that are not UTF-8 were replaced.
    var isLossy = false
    /// About how many octets it holds beside itself.
    var weight = 0
    /// Transactions that came when it was full.
    var transactionsDropped: Int32 = 0
    /// The open transaction's recipients whom RCPT accepted, in order: those whom the replies after the data are for.
    var acceptedPlaces: [Int] = []
    /// Commands since the open transaction began that the capture lost.
    var lost = (accepted: 0, refused: 0)

    /// Where the content of messages goes, if somebody wants it.
    var spool: ContentSpool?

    /// A recorder; until a hello tells, `isLMTP` says what the client speaks.
    init(options: RecordOptions, isLMTP: Bool = false) {
        self.options = options
        self.isLMTP = isLMTP
    }

    mutating func take(_ event: consuming DialogueEvent) {
        switch consume event {
        case .exchange(let exchange):
            take(exchange)
        case .message(let message):
            spool?.conclude(message.number, octets: message.octets, hasEnd: message.isComplete)
            self.message = message
        case .content(let piece):
            store(piece)
        case .unsolicited(let reply):
            lastReply = (reply.code, reply.stamp.time, false)
            interrupt(with: reply)
            doubtLastVerdict(after: reply)
        case .unmatched(let reply):
            lastReply = (reply.code, reply.stamp.time, false)
        case .lostCommands(let lost):
            passOver(lost)
        case .proxied(let header):
            proxiedClient = Endpoint(header)
        case .breach(let breach, let stamp):
            take(breach, frame: stamp.frame)
        case .line(let line):
            take(line)
        }
    }

    private mutating func store(_ content: ContentPiece) {
        switch content.piece {
        case .bytes(let bytes): spool?.append(bytes, to: content.message)
        case .gap(let count): spool?.skip(count, in: content.message)
        case .end(let octets): spool?.conclude(content.message, octets: octets, hasEnd: true)
        }
    }

    @inline(__always)
    private mutating func take(_ exchange: consuming Exchange) {
        let isQuit =
            if case .quit = exchange.command { true } else { false }
        if let code = exchange.reply?.code, let stamp = exchange.reply?.stamp {
            lastReply = (code, stamp.time, isQuit)
        } else if !isQuit, !exchange.isReplyLost {
            lacksReply = true
        }
        if quitSent, !isQuit { spokeAfterQuit = true }
        noteReply(of: exchange)
        switch exchange.command {
        case .connection:
            greeting = exchange.reply.map { Reply($0) }
            if greeting?.isMasked == true { isOfferMasked = true }
            if exchange.reply?.namesLMTP ?? false { isLMTP = true }
            weighTexts(of: exchange.reply)
            if let greeting, greeting.isFailure { refuse(.connect, exchange) }
        case .hello(let verb, let name):
            greet(verb, name, exchange)
        case .mail(let from, let parameters):
            beginTransaction(from: from, parameters: parameters, exchange)
        case .rcpt(let to, let parameters):
            addRecipient(to, parameters: parameters, exchange)
        case .data:
            startData(exchange)
        case .endOfData:
            endData(exchange)
        case .bdat(_, let isLast):
            takeChunk(isLast: isLast, exchange)
        case .burl(let isLast):
            takeChunk(isLast: isLast, exchange)
        case .rset:
            if exchange.reply?.isPositive ?? false { closeTransaction(.reset, exchange.reply?.stamp) }
            refuse(.session, exchange)
        case .quit:
            quitSent = true
            quitAnswered = exchange.reply != nil
            if quitAnswered {
                closeTransaction(.closed, exchange.sent)
            } else {
                quitTime = exchange.sent.time
            }
        case .startTLS:
            takeStartTLS(exchange)
        case .auth(let mechanism, let user, let isSecretSent, let isCancelled):
            authenticate(
                mechanism, user, isSecretSent: isSecretSent, isCancelled: isCancelled, exchange)
        case .xexch50:
            refuse(.session, exchange)
        case .other(let verb):
            if verb == "XXXXXXXX" { isOfferMasked = true }
            if verb == DialogueDecoder.hidden { noteSecretLine() }
            if verb == "VRFY" || verb == "EXPN" { note(.addressQuery, frame: exchange.sent.frame, verb) }
            // Without a path it begins nothing, and is meant for it all the same.
            refuse(verb == "MAIL" ? .mail : verb == "RCPT" ? .rcpt : .session, exchange)
        }
    }

    // MARK: Outside transactions

    /// Whether it holds so much that it only counts what else there is.
    var isFull: Bool { weight >= options.bytesPerSession }

    /// Keeps a refused command that belongs to no transaction.
    mutating func refuse(_ stage: Stage, _ exchange: Exchange) {
        if let reply = exchange.reply { refuse(stage, verb: exchange.command.verb, reply) }
    }

    /// Keeps a refusal; one without a verb answers the connection.
    mutating func refuse(_ stage: Stage, verb: String, _ reply: SMTPReply) {
        guard reply.isNegative, refusals.count < Self.maximumRefusals else { return }
        weight += reply.weight
        refuse(stage, verb: verb, Reply(reply))
    }

    /// The same, of a reply that was weighed.
    mutating func refuse(_ stage: Stage, verb: String, _ reply: Reply) {
        guard refusals.count < Self.maximumRefusals else { return }
        weight += MemoryLayout<Refusal>.stride
        refusals.append(Refusal(stage: stage, verb: verb.isEmpty ? nil : verb, reply: reply))
    }

    private mutating func greet(_ verb: Command.HelloVerb, _ name: String, _ exchange: Exchange) {
        let isAccepted = exchange.reply?.isPositive ?? false
        if isAccepted || !isHeloAccepted { helo = Helo(verb: verb.rawValue, name: name) }
        guard let reply = exchange.reply else {
            // Nobody says LHLO to an SMTP server.
            if verb == .lhlo { isLMTP = true }
            return
        }
        guard isAccepted else {
            refuse(.ehlo, exchange)
            return
        }
        weight += reply.moreLines.reduce(name.utf8.count) { $0 + 32 + $1.utf8.count }
        isHeloAccepted = true
        isLMTP = verb == .lhlo
        closeTransaction(.reset, reply.stamp)
        if verb == .helo {
            if extensions.isEmpty { isOfferKnown = true }
        } else if isInsideTLS {
            extensionsInsideTLS = reply.moreLines
        } else {
            extensions = reply.moreLines
            isOfferKnown = !reply.isPartial
            encryptionFrames.offer = reply.stamp.frame
            if hasMaskedOffer { isOfferMasked = true }
        }
    }

    /// Counts an irregularity.
    mutating func note(_ kind: Irregularity.Kind, frame: UInt64, _ detail: String? = nil, count: Int = 1) {
        if let known = irregularities.firstIndex(where: { $0.kind == kind }) {
            irregularities[known].count += count
        } else {
            irregularities.append(Irregularity(kind, frame: frame, detail: detail, count: count))
        }
    }

    /// Says that what comes from here on was decrypted.
    mutating func beginInsideTLS(stamp: FrameStamp) {
        isInsideTLS = true
        if options.keepsDialogue {
            note("what TLS carries is decrypted from here on: C* and S*", stamp: stamp)
        }
    }
}

extension Reply {
    /// A reply as a record keeps it.
    init(_ reply: SMTPReply) {
        self.init(
            code: reply.code, enhanced: reply.enhancedStatusCode, text: reply.text, frame: reply.stamp.frame)
    }
}
