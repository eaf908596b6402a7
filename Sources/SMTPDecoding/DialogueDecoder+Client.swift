internal import ByteReading
internal import DequeModule
public import Provenance

/// The client's side: command lines, SASL responses, messages and chunks.
extension DialogueDecoder {
    /// Takes client bytes. Returns how many were for this decoder: fewer than given when TLS begins among them.
    public mutating func receiveClient(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) -> Int {
        if roles == .mayTurn { turn(with: bytes, stamp: stamp, to: listener) }
        if roles == .turned { return bytes.count }
        let offset = readClient(bytes, stamp: stamp, to: listener)
        guard offset < bytes.count, case .held = clientMode else { return offset }
        held.append(bytes.extracting(offset..<bytes.count), stamp: stamp)
        // One command at a time, and not one inside the other: they may be many.
        while case .held = clientMode, held.isFull || isReplyBehindUs && held.tellsWhatItIs {
            releaseHeldByContent(to: listener)
        }
        return bytes.count
    }

    /// Tells by the first bytes of the client whether it is the server from now on.
    private mutating func turn(with bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        guard !bytes.isEmpty else { return }
        roles = ASCII.isDigit(bytes[0]) ? .turned : .usual
        guard roles == .turned else { return }
        listener(.breach(.rolesTurned, stamp))
        tell(.note, "client and server changed roles; what follows is not read", stamp: stamp, to: listener)
    }

    /// Reads client bytes up to where they must be held or TLS begins. Returns how many.
    mutating func readClient(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) -> Int {
        var offset = 0
        while offset < bytes.count {
            switch clientMode {
            case .commands, .seeking:
                if expectsProxyHeader {
                    takeProxyHeader(bytes, from: &offset, stamp: stamp, to: listener)
                    continue
                }
                if beginsTLS(bytes, at: offset) {
                    clientMode = .tls
                    return offset
                }
                takeLine(bytes, from: &offset, stamp: stamp, to: listener)
            case .authResponse:
                takeLine(bytes, from: &offset, stamp: stamp, to: listener)
            case .undecided:
                decide(bytes, from: &offset, stamp: stamp, to: listener)
            case .message:
                takeMessage(bytes, from: &offset, stamp: stamp, to: listener)
            case .announcedChunk(let size):
                beginChunk(bytes, from: &offset, size: size, stamp: stamp, to: listener)
            case .chunk(let remaining):
                takeChunk(bytes, from: &offset, remaining: remaining, to: listener)
            case .properties(let remaining):
                offset += passOverProperties(bytes.count - offset, of: remaining)
            case .held:
                if beginsHeldTLS(bytes, at: offset) { resolveStartTLSWithoutReply(to: listener) }
                return offset
            case .suspected:
                suspect(bytes, from: &offset, stamp: stamp, to: listener)
            case .tls:
                return offset
            }
        }
        return bytes.count
    }

    /// Takes note of client bytes that the capture lacks.
    public mutating func receiveClientGap(
        _ count: Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        if roles == .turned { return }
        if case .held = clientMode {
            held.append(gap: count, stamp: stamp)
            return
        }
        tell(.note, Self.loss(of: count, by: "client"), stamp: stamp, to: listener)
        expectsProxyHeader = false
        proxyBytes = []
        switch clientMode {
        case .commands, .authResponse, .undecided:
            loseCommands(stamp: stamp, to: listener)
        case .seeking:
            textLines = 0
        case .tls, .held:
            break
        case .message:
            skipContent(count, to: listener)
        case .suspected:
            settleSuspicion(isLenient: false, to: listener)
            receiveClientGap(count, stamp: stamp, to: listener)
        case .announcedChunk where pending.isEmpty:
            // Whatever it was: nobody wants a chunk that was refused.
            clientLine.removeAll(keepingCapacity: true)
            clientMode = .commands
            loseCommands(stamp: stamp, to: listener)
        case .announcedChunk(let size):
            becomeChunk(of: size, stamp: stamp, to: listener)
            skipInChunk(count, stamp: stamp, to: listener)
        case .chunk:
            skipInChunk(count, stamp: stamp, to: listener)
        case .properties(let remaining):
            if passOverProperties(count, of: remaining) < count { loseCommands(stamp: stamp, to: listener) }
        }
    }

    // MARK: Lines

    /// Collects a line and acts on it.
    private mutating func takeLine(
        _ bytes: Span<UInt8>, from offset: inout Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        guard let end = bytes.firstIndex(of: ASCII.lineFeed, from: offset) else {
            let room = Self.maximumLineLength - clientLine.count
            clientLine.append(contentsOf: bytes.extracting(offset..<min(bytes.count, offset + max(0, room))))
            offset = bytes.count
            return
        }
        let start = offset
        offset = end + 1
        if clientLine.isEmpty {
            act(on: bytes.extracting(start..<end), stamp: stamp, to: listener)
        } else {
            var line: [UInt8] = []
            swap(&line, &clientLine)
            let room = Self.maximumLineLength - line.count
            line.append(contentsOf: bytes.extracting(start..<min(end, start + max(0, room))))
            act(on: line.span, stamp: stamp, to: listener)
            line.removeAll(keepingCapacity: true)
            if clientLine.isEmpty { swap(&line, &clientLine) }
        }
    }

    private mutating func act(
        on lineWithCR: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) {
        let hasCR = !lineWithCR.isEmpty && lineWithCR[lineWithCR.count - 1] == ASCII.carriageReturn
        let line = lineWithCR.extracting(0..<lineWithCR.count - (hasCR ? 1 : 0))
        if case .authResponse = clientMode {
            respond(line, stamp: stamp, to: listener)
            return
        }
        var command = CommandParser.parse(line, isLossy: &isLossy)
        let isUnmistakable = command.isUnmistakable(in: line)
        if skipsResponses {
            skipsResponses = !isUnmistakable
            if !isUnmistakable {
                hide(line, stamp: stamp, to: listener)
                return
            }
        }
        let hasInitialResponse = command.hasInitialResponse(line)
        let isHidden = hideSecret(in: line, of: &command, hasInitialResponse: hasInitialResponse)
        if distrustsNextLine || isSeeking {
            guard isUnmistakable, !isInsideLostMessage else {
                weighText(line, of: command, hasCR: hasCR)
                // The rest of a line that the gap cut, or of a message, is no command, or one that may get its reply.
                if distrustsNextLine { expectRepliesToLostCommands(stamp: stamp, to: listener) }
                return
            }
            if isSeeking { clientMode = .commands }
            distrustsNextLine = false
        }
        if command.isKnown { sawSMTPCommand = true } else { sawForeignClientLine = true }
        concludeFromNewCommand(at: stamp, to: listener)
        guard !line.isEmpty else {
            takeEmptyLine(stamp: stamp)
            return
        }
        tellBreaches(of: command, line, hasCR: hasCR, stamp: stamp, to: listener)
        let shown = !transcribes ? "" : isHidden ? Self.hiddenResponse : transcript(of: command, line)
        tell(.client, shown, stamp: stamp, to: listener)
        follow(command, hasInitialResponse: hasInitialResponse)
        enqueue(consume command, stamp: stamp)
        // An empty chunk is over, which its command must know.
        if case .chunk(remaining: 0) = clientMode { endChunk() }
    }

    /// Keeps what may be a secret of AUTH from being told; true where that is the whole line, which is no command then.
    @inline(__always)
    private mutating func hideSecret(
        in line: Span<UInt8>, of command: inout Command, hasInitialResponse: Bool
    ) -> Bool {
        let isHidden =
            !command.isKnown
            && (sawAuthentication && !line.isEmpty || hasLoss && SASLExchange.mayBeResponse(line)
                || Self.endsInCredentials(line))
        if isHidden || hasInitialResponse || command.isSecretElsewhere {
            keepSecrets(in: line, of: command)
        }
        if isHidden { command = .other(verb: Self.hidden) }
        return isHidden
    }

    /// Servers answer an empty line, or don't.
    private mutating func takeEmptyLine(stamp: FrameStamp) {
        hasEmptyLines = true
        guard pending.count < Self.maximumPending else { return }
        pending.append(PendingCommand(.other(verb: ""), sent: stamp))
    }

    /// What a command line is against the rules, and its moment.
    private mutating func tellBreaches(
        of command: Command, _ line: Span<UInt8>, hasCR: Bool, stamp: FrameStamp,
        to listener: DialogueListener
    ) {
        if awaitsTLS { isInjected = true }
        // Behind a loss this may be a line of a message, or of a chunk.
        guard !hasLoss else { return }
        if !hasCR { listener(.breach(.bareLineFeed, stamp)) }
        if line.firstIndex(of: ASCII.carriageReturn) != nil { listener(.breach(.bareCarriageReturn, stamp)) }
        if line.count > Breach.maximumCommandLength { listener(.breach(.longCommand, stamp)) }
        if awaitsTLS { listener(.breach(.commandAfterStartTLS(verb: command.verb), stamp)) }
        guard let last = pending.indices.last, !pending[last].isEmptyLine else { return }
        if pending[last].isFromClient {
            listener(.breach(.aheadOfReply(verb: command.verb), stamp))
            if pending.count == Breach.maximumUnanswered { listener(.breach(.manyUnanswered, stamp)) }
        } else {
            listener(.breach(.earlyTalk(verb: command.verb), stamp))
        }
    }

    @inline(__always)
    private mutating func enqueue(_ command: consuming Command, stamp: FrameStamp) {
        if !pipelines, pending.contains(where: { $0.isFromClient }) { pipelines = true }
        // Told it was in any case.
        defer { lineCount += 1 }
        guard pending.count < Self.maximumPending else { return }
        missedAnchors = []
        pendingText.octets += command.textLength
        pending.append(PendingCommand(command, sent: stamp, line: transcribes ? lineCount : nil))
    }

    /// What a command means for the bytes after it.
    @inline(__always)
    mutating func follow(_ command: borrowing Command, hasInitialResponse: Bool) {
        switch command {
        case .data, .startTLS, .xexch50:
            clientMode = .held
        case .auth(let mechanism, let user, let isSecretSent, _):
            sasl = SASLExchange(
                mechanism: mechanism, user: user, hasInitialResponse: hasInitialResponse,
                isSecretSent: isSecretSent)
            isSASLCancelled = false
            sawAuthentication = true
            clientMode = .held
        case .bdat(let size?, _):
            clientMode = size > 0 ? .announcedChunk(size: size) : .chunk(remaining: 0)
        case .hello(let verb, _):
            stream.beginNext()
            // The reply may be lost, but nobody says LHLO to an SMTP server.
            if verb == .lhlo { isLMTP = true }
        case .mail(_, let parameters):
            stream.beginNext()
            asksPRDR = parameters["PRDR"] != nil
        case .rset:
            stream.beginNext()
        case .bdat(nil, _), .connection, .rcpt, .endOfData, .burl, .quit, .other:
            break
        }
    }
}

extension Command {
    /// Whether the verb is one of SMTP's, though other protocols may have it too.
    var isKnown: Bool {
        guard case .other(let verb) = self else { return true }
        switch verb {
        case "NOOP", "HELP", "VRFY", "EXPN", "ETRN", "XCLIENT", "XFORWARD", "TURN", "ATRN", "XXXXXXXX":
            return true
        default: return false
        }
    }
}
