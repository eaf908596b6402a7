internal import ByteReading
internal import DequeModule
public import Provenance

/// The server's side: reply lines, and where its TLS begins.
extension DialogueDecoder {
    /// Takes server bytes. Returns how many were for this decoder: fewer than given when TLS begins among them.
    public mutating func receiveServer(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) -> Int {
        var offset = 0
        if !proxyBytes.isEmpty { passOverProxyHeader(stamp: stamp, to: listener) }
        while offset < bytes.count {
            if roles == .turned { return bytes.count }
            if isServerTLS {
                guard isInsideTLS else { return offset }
            } else if serverLine.isEmpty, (0x14...0x18).contains(bytes[offset]),
                awaitsTLS || isClientTLS || hasLoss && sawReplyLine && Self.beginsRecord(bytes, at: offset)
            {
                isServerTLS = true
                return offset
            }
            guard let end = bytes.firstIndex(of: ASCII.lineFeed, from: offset) else {
                let room = Self.maximumLineLength - serverLine.count
                serverLine.append(
                    contentsOf: bytes.extracting(offset..<min(bytes.count, offset + max(0, room))))
                break
            }
            let start = offset
            offset = end + 1
            if serverLine.isEmpty {
                takeReplyLine(bytes.extracting(start..<end), stamp: stamp, to: listener)
            } else {
                var line: [UInt8] = []
                swap(&line, &serverLine)
                let room = Self.maximumLineLength - line.count
                line.append(contentsOf: bytes.extracting(start..<min(end, start + max(0, room))))
                takeReplyLine(line.span, stamp: stamp, to: listener)
                line.removeAll(keepingCapacity: true)
                swap(&line, &serverLine)
            }
        }
        return bytes.count
    }

    /// Takes note of server bytes that the capture lacks: each command that waits may have had its reply there.
    public mutating func receiveServerGap(
        _ count: Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        guard !isServerTLS || isInsideTLS, roles != .turned else { return }
        tell(.note, Self.loss(of: count, by: "server"), stamp: stamp, to: listener)
        serverLine.removeAll(keepingCapacity: true)
        assembler.lose()
        hasLoss = true
        hasLostReplies = true
        textLines = 0
        doubtPending()
        held.appendLostReplies()
        switch clientMode {
        case .message, .suspected: mayBeAnsweredEarly = true
        case .commands, .seeking, .held, .authResponse, .undecided, .announcedChunk, .chunk, .properties,
            .tls:
            break
        }
    }

    /// Each command that waits may have had its reply among bytes that were lost.
    mutating func doubtPending() {
        for index in pending.indices {
            pending[index].mayBeAnswered = true
            if case .rcpt? = pending[index].command { isRecipientCountKnown = false }
        }
    }

    /// The command that waits first may have had its reply in a line that is none: some clients go on after it.
    private mutating func doubtNext() {
        hasLoss = true
        guard !pending.isEmpty else { return }
        pending[0].mayBeAnswered = true
        if case .rcpt? = pending[0].command { isRecipientCountKnown = false }
    }

    private mutating func takeReplyLine(
        _ lineWithCR: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) {
        var end = lineWithCR.count
        while end > 0, lineWithCR[end - 1] == ASCII.carriageReturn { end -= 1 }
        if end > Breach.maximumReplyLength { listener(.breach(.longReply, stamp)) }
        if awaitsTLS, end > 0 { listener(.breach(.replyAfterStartTLS, stamp)) }
        if assembler.isInside { completeUnfinished(before: lineWithCR, to: listener) }
        let isComplete = assembler.consume(lineWithCR.extracting(0..<end), stamp: stamp)
        if assembler.tookReplyLine {
            sawReplyLine = true
        } else if end > 0 {
            let isMalformed = ReplyAssembler.beginsWithDigits(lineWithCR)
            if !sawReplyLine, !isMalformed { sawForeignServerLine = true }
            if !hasLoss { listener(.breach(.noReply, stamp)) }
            if isMalformed { doubtNext() }
            tell(.note, "the server sent a line that is no reply", stamp: stamp, to: listener)
        }
        if isComplete { takeReply(stamp: stamp, to: listener) }
    }

    /// Takes the reply whose lines are there, the last of which ended there.
    private mutating func takeReply(stamp: FrameStamp, to listener: DialogueListener) {
        var reply = assembler.takeReply(stamp)
        if !secrets.isEmpty, reply.code != 334 { hideSecrets(in: &reply) }
        if reply.isLossy { isLossy = true }
        take(consume reply, to: listener)
    }

    /// Takes the reply that is open for whole where the next line is of another one. A server that waits in the middle of its
    /// greeting to see who talks early may never end it for one that does; elsewhere it is a fault, and a client that speaks again
    /// will not hear the rest.
    private mutating func completeUnfinished(before line: Span<UInt8>, to listener: DialogueListener) {
        guard let unfinished = assembler.unfinished else { return }
        guard assembler.isOver(before: line, hasClientGoneOn: hasClientSpoken(since: unfinished)) else {
            return
        }
        if assembler.code != 220, !hasLoss { listener(.breach(.unfinishedReply, unfinished)) }
        endUnfinished(to: listener)
    }

    /// Takes the reply that is open as far as it is there.
    mutating func endUnfinished(to listener: DialogueListener) {
        guard let unfinished = assembler.unfinished else { return }
        assembler.endUnfinished()
        takeReply(stamp: unfinished, to: listener)
    }

    /// Whether the client has sent anything since then that waits. `mutating`, since a call on a borrowed decoder copies it.
    private mutating func hasClientSpoken(since stamp: FrameStamp) -> Bool {
        if case .bytes(_, let sent)? = held.pieces.last { return stamp.time < sent.time }
        let last = pending.count - 1
        return last > 0 && pending[last].isFromClient && stamp.time < pending[last].sent.time
    }

    /// A reply decides what is suspected, or else answers a command.
    mutating func take(_ reply: consuming SMTPReply, to listener: DialogueListener) {
        textLines = 0
        if !suspicions.isEmpty {
            weighSuspicion(against: reply, to: listener)
        } else {
            match(reply, to: listener)
        }
    }

    mutating func tellReply(_ reply: SMTPReply, answers line: Int?, to listener: DialogueListener) {
        guard transcribes else { return }
        let lines = zip(reply.heads, [reply.firstLine] + reply.moreLines).map { $0 + $1 }
        tell(.server, lines.joined(separator: "\n"), stamp: reply.stamp, answers: line, to: listener)
    }
}
