internal import ByteReading
internal import DequeModule
internal import MessageDecoding
public import Provenance

/// What takes the events of a dialogue, in its order.
public typealias DialogueListener = (consuming DialogueEvent) -> Void

/// Decodes an SMTP or LMTP dialogue: bytes and gaps of both directions in, commands with their replies out.
///
/// It does no input or output and knows no captures. The two directions must be handed over in causal order,
/// as `TCPConnection` delivers them. Commands are paired with replies first in, first out (RFC 2920); after
/// lost bytes only by replies that can mean one thing.
public struct DialogueDecoder: ~Copyable, Sendable {
    /// What the client's next bytes are.
    enum ClientMode: Sendable {
        /// Command lines.
        case commands
        /// The capture begins in the middle: nothing is known until an unmistakable command.
        case seeking
        /// Depends on the reply to DATA, STARTTLS, AUTH or XEXCH50.
        case held
        /// A SASL response.
        case authResponse
        /// What follows DATA where its reply is lost: the first line tells whether it is a message or commands.
        case undecided
        /// A message under DATA.
        case message
        /// What follows a place that may have been the end of the message.
        case suspected
        /// The octets of a chunk, or commands where it was refused before the first of them.
        case announcedChunk(size: Int)
        /// The octets of a chunk.
        case chunk(remaining: Int)
        /// The octets behind XEXCH50.
        case properties(remaining: Int)
        /// TLS records: no business of this decoder.
        case tls
    }

    /// Lines longer than this are cut; the longest legal one is a SASL response of 12,288 octets.
    static let maximumLineLength = 16 << 10
    /// Commands that wait for replies; a client that sends more gets no more pairing.
    static let maximumPending = 10_000

    /// Whether the dialogue's lines are told as well.
    let transcribes: Bool
    /// Whether the content of messages is told as well.
    let keepsContent: Bool

    // What is asked for every packet is stored, not computed: a call on a borrowed value of this size copies it. It comes first,
    // so that it lies together.

    /// Whether what TLS carried is read, decrypted; on the wire both sides send records.
    var isInsideTLS = false
    /// Whether the client's further bytes are TLS records.
    public internal(set) var isClientTLS = false
    /// Whether the server's further bytes are TLS records.
    public internal(set) var isServerTLS = false
    /// Client bytes that turned out to be TLS after they had been held.
    public internal(set) var heldTLS: [(bytes: [UInt8], stamp: FrameStamp)] = []
    /// Whether the server ever sent a well-formed reply line.
    public internal(set) var sawReplyLine = false
    /// Whether the server's first line was no reply.
    public internal(set) var sawForeignServerLine = false
    /// Whether the client sent a command of SMTP.
    public internal(set) var sawSMTPCommand = false
    /// Whether the client sent anything that is none.
    public internal(set) var sawForeignClientLine = false
    /// Whether bytes that are not UTF-8 were replaced.
    public internal(set) var isLossy = false

    /// Who is the client.
    enum Roles {
        case usual
        /// The server agreed to change them, and the client's next line tells: a greeting begins with a digit.
        case mayTurn
        /// What both say is not read.
        case turned
    }

    var clientMode: ClientMode = .commands {
        didSet { if case .tls = clientMode { isClientTLS = true } }
    }
    var clientLine: [UInt8] = []
    var held = HeldInput()
    var pending = UniqueDeque<PendingCommand>()
    /// About how many octets of text are in them, for so many of them.
    var pendingText = (octets: 0, commands: 0)
    /// The messages that are over and wait for a reply, in the order of their commands in `pending`.
    private(set) var messages = UniqueDeque<Message>()
    /// About how many octets the texts of their headers take.
    private(set) var headersWeight = 0
    var stream: MessageStream
    /// One at most, kept apart because few messages raise it.
    var suspicions: [Suspicion] = []
    /// Commands that came with a lenient end of data, after the server has taken it for one.
    var hidden: HiddenCommands?
    /// Whether the reply to the message under way came before its end.
    var wasAnsweredEarly = false
    /// Whether such a reply may be among bytes that the capture lost.
    var mayBeAnsweredEarly = false
    var sasl: SASLExchange?
    var isSASLCancelled = false
    /// Whether the client was seen to authenticate, so that a line which is no command may be a secret.
    var sawAuthentication = false
    /// How the texts begin that were hidden last, which a server may repeat in its replies.
    var secrets: [[UInt8]] = []
    /// Whether lines up to the next command are responses of an exchange of which a part is lost.
    var skipsResponses = false

    /// Whether the client has said nothing so far, so that a proxy may speak before it.
    var expectsProxyHeader: Bool
    /// What came of its header.
    var proxyBytes: [UInt8] = []
    /// How many octets its header had.
    public internal(set) var proxyOctets = 0

    var serverLine: [UInt8] = []
    var assembler: ReplyAssembler
    /// The last replies that came while commands that the capture lost stood first: some of them may be to the commands behind.
    var strays: [SMTPReply] = []

    /// STARTTLS was answered 220: each side's next bytes may be TLS.
    var awaitsTLS = false
    var isLMTP = false
    /// RCPTs accepted in the open transaction: as many replies follow the data under LMTP and PRDR.
    var acceptedRecipients = 0
    /// Whether that number is sure: no RCPT, and no reply to one, is among bytes that the capture lost.
    var isRecipientCountKnown = true
    /// Whether the last MAIL asked for PRDR, so that a 353 may come.
    var asksPRDR = false
    /// Whether commands stood between STARTTLS and TLS.
    var isInjected = false
    /// Whether the client was seen to send commands before the replies to earlier ones.
    var pipelines = false
    /// Whether bytes of the dialogue are missing, so that replies may not follow commands one by one.
    public internal(set) var hasLoss = false
    /// Whether bytes of the server are missing.
    var hasLostReplies = false
    /// Set by a client gap until an unmistakable command follows.
    var distrustsNextLine = false
    /// Lines of the client behind lost bytes that are no commands, since the last reply.
    var textLines = 0
    var lineCount = 0
    /// Whether a recipient is among the commands that the capture lost, for sure.
    var isRecipientAmongLost = false
    /// The replies of which no command that waits is one that they can hardly not be to.
    var missedAnchors: AnchorKinds = []
    /// Whether empty lines wait for a reply.
    var hasEmptyLines = false
    /// Whether the server's greeting was among the replies.
    var isGreeted = false
    /// Whether client and server have changed their roles (RFC 2645).
    var roles = Roles.usual

    /// A decoder at the beginning of a connection, or, with `isMidstream`, somewhere in it. Until a hello tells, `isLMTP` says
    /// what the client speaks.
    public init(
        isMidstream: Bool, isLMTP: Bool = false, transcribes: Bool = false, keepsContent: Bool = false,
        stamp: FrameStamp
    ) {
        self.isLMTP = isLMTP
        self.transcribes = transcribes
        expectsProxyHeader = !isMidstream
        self.keepsContent = keepsContent
        stream = MessageStream(keepsContent: keepsContent)
        assembler = ReplyAssembler(keepsHeads: transcribes)
        if isMidstream {
            clientMode = .seeking
            hasLoss = true
            isRecipientCountKnown = false
            pending.append(.lostCommands(sent: stamp))
        }
        pending.append(PendingCommand(.connection, sent: stamp))
    }

    /// Whether the client's last bytes were no whole line.
    public var hasUnfinishedClientLine: Bool { !clientLine.isEmpty }

    /// Whether a command of the client waits for its reply. `mutating`, since a call on a borrowed decoder copies it.
    public mutating func awaitsReply() -> Bool { pending.contains { $0.isFromClient } }

    /// Says, before any byte, that the greeting may be among what the capture lost.
    public mutating func doubtGreeting() {
        hasLoss = true
        doubtPending()
    }

    /// Ends the dialogue: what was held is judged by what it looks like, and commands without a reply are told.
    public mutating func finish(stamp: FrameStamp, to listener: DialogueListener) {
        if !proxyBytes.isEmpty { passOverProxyHeader(stamp: stamp, to: listener) }
        if !suspicions.isEmpty { settleSuspicion(isLenient: false, to: listener) }
        if !hasLoss, let unfinished = assembler.unfinished {
            listener(.breach(.unfinishedReply, unfinished))
            // Each line of a reply has its code (RFC 5321 section 4.2.1), and a refusal stands whatever would have followed.
            if assembler.code / 100 == 4 || assembler.code / 100 == 5 { endUnfinished(to: listener) }
        }
        // Once, for what is left behind a SASL response may be another one, and no command.
        if case .held = clientMode { releaseHeldByContent(to: listener) }
        if !suspicions.isEmpty { settleSuspicion(isLenient: false, to: listener) }
        switch clientMode {
        case .message, .suspected:
            if !wasAnsweredEarly {
                var last = PendingCommand(.endOfData, sent: stamp)
                last.hasMessage = true
                keep(stream.message(isComplete: false))
                pending.append(last)
            }
        case .announcedChunk, .chunk:
            if let index = pending.indices.last, case .bdat(_, isLast: true) = pending[index].command {
                pending[index].hasMessage = true
                keep(stream.message(isComplete: false))
            }
        case .commands, .seeking, .held, .authResponse, .undecided, .properties, .tls:
            break
        }
        while let next = pending.popFirst() {
            tellUnanswered(next, isReplyLost: next.mayBeAnswered, to: listener)
        }
    }

    /// Tells of the next message, before the command that it belongs to.
    mutating func tellMessage(to listener: DialogueListener) {
        guard let message = messages.popFirst() else { return }
        headersWeight -= message.header.weight
        listener(.message(message))
    }

    /// Keeps a message until its reply is there.
    mutating func keep(_ message: Message) {
        headersWeight += message.header.weight
        messages.append(message)
    }

    /// Tells the content that was read since the last time.
    mutating func tellContent(to listener: DialogueListener) {
        guard keepsContent else { return }
        let bytes = stream.takeContent()
        if !bytes.isEmpty { listener(.content(ContentPiece(message: stream.number, piece: .bytes(bytes)))) }
    }

    /// Goes on in a message behind octets that the capture lacks.
    mutating func skipContent(_ count: Int, to listener: DialogueListener) {
        stream.skip(count)
        if keepsContent { listener(.content(ContentPiece(message: stream.number, piece: .gap(count)))) }
    }

    /// Tells of a command that gets no reply any more.
    mutating func tellUnanswered(
        _ next: borrowing PendingCommand, isReplyLost: Bool, to listener: DialogueListener
    ) {
        guard let command = next.command else {
            tellLostCommands(next, to: listener)
            return
        }
        // A 353 was no reply to anybody yet, and a challenge none to AUTH.
        guard next.isFromClient, next.replies == (next.isPRDR ? 1 : 0) || command.verb == "AUTH" else {
            return
        }
        if next.hasMessage { tellMessage(to: listener) }
        if isReplyLost, command.changesRecipients {
            acceptedRecipients = 0
            isRecipientCountKnown = false
        }
        // What the exchange told is another one's where some of it is lost.
        let isToldWhole = next.isAuth && !hasLoss && !pending.contains { $0.isAuth }
        let stray = isToldWhole ? sasl?.takeStrayCommand() : nil
        listener(
            .exchange(
                Exchange(
                    command: isToldWhole ? finished(command) : command, sent: next.sent, reply: nil,
                    isReplyLost: isReplyLost)))
        if let stray {
            listener(
                .exchange(
                    Exchange(
                        command: stray.command, sent: stray.sent, reply: nil, isReplyLost: isReplyLost)))
        }
    }

    mutating func tell(
        _ speaker: TranscriptLine.Speaker, _ text: @autoclosure () -> String, stamp: FrameStamp,
        answers: Int? = nil,
        to listener: DialogueListener
    ) {
        guard transcribes else { return }
        listener(.line(TranscriptLine(speaker: speaker, text: text(), stamp: stamp, answers: answers)))
    }

    /// How a transcript tells of octets that the capture lacks.
    static func loss(of count: Int, by side: String) -> String {
        count == 1
            ? "1 byte of the \(side) is not in the capture"
            : "\(count) bytes of the \(side) are not in the capture"
    }
}
