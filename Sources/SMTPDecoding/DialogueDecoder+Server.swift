internal import ByteReading
internal import DequeModule
public import Provenance

/// The server's side: replies, and which command each of them answers.
extension DialogueDecoder {
    /// Takes server bytes. Returns how many were for this decoder: fewer than given when TLS begins among them.
    public mutating func receiveServer(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener
    ) -> Int {
        var offset = 0
        if !proxyBytes.isEmpty { passOverProxyHeader(stamp: stamp, to: listener) }
        while offset < bytes.count {
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
        guard !isServerTLS || isInsideTLS else { return }
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
        case .commands, .seeking, .held, .authResponse, .chunk, .tls: break
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
        // A server that waits in the middle of its greeting to see who talks early may never end it for one that does.
        if assembler.isInside, let teaser = assembler.completeGreeting(before: lineWithCR) {
            take(teaser, to: listener)
        }
        let completed = assembler.consume(lineWithCR.extracting(0..<end), stamp: stamp)
        if assembler.tookReplyLine {
            sawReplyLine = true
        } else if end > 0 {
            let isMalformed = ReplyAssembler.beginsWithDigits(lineWithCR)
            if !sawReplyLine, !isMalformed { sawForeignServerLine = true }
            if !hasLoss { listener(.breach(.noReply, stamp)) }
            if isMalformed { doubtNext() }
            tell(.note, "the server sent a line that is no reply", stamp: stamp, to: listener)
        }
        guard var reply = consume completed else { return }
        if !secrets.isEmpty, reply.code != 334 { hideSecrets(in: &reply) }
        if reply.isLossy { isLossy = true }
        take(reply, to: listener)
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
        let head = reply.enhancedStatusCode.map { "\(reply.code) \($0) " } ?? "\(reply.code) "
        let rest = reply.moreLines.map { "\n\(reply.code) \($0)" }.joined()
        tell(.server, head + reply.firstLine + rest, stamp: reply.stamp, answers: line, to: listener)
    }
}
