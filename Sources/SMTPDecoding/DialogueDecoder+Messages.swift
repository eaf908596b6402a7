internal import ByteReading
internal import DequeModule
internal import Provenance

/// Messages and chunks of the client.
extension DialogueDecoder {
    mutating func takeMessage(
        _ bytes: Span<UInt8>, from offset: inout Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        let stop = stream.consume(bytes, from: &offset)
        tellContent(to: listener)
        if let faults = stream.takeFaults() { tell(faults, stamp: stamp, to: listener) }
        switch stop {
        case nil:
            break
        case .end:
            endMessage(stream.message(isComplete: true), stamp: stamp, to: listener)
        case .lenientEnd(let kind):
            suspicions = [Suspicion(stream.message(isComplete: true, lenientEnd: kind), stamp: stamp)]
            stream.goOn(after: kind)
            tellContent(to: listener)
            clientMode = .suspected
        }
    }

    /// Tells what is wrong with the lines of a message. After a loss these may be octets of a chunk.
    func tell(_ faults: LineConformance.Faults, stamp: FrameStamp, to listener: DialogueListener) {
        guard !hasLoss else { return }
        if faults.bareLineFeeds > 0 {
            listener(.breach(.messageLineFeeds(faults.bareLineFeeds), stamp))
        }
        if faults.bareCarriageReturns > 0 {
            listener(.breach(.messageCarriageReturns(faults.bareCarriageReturns), stamp))
        }
        if faults.longLines > 0 { listener(.breach(.longMessageLines(faults.longLines), stamp)) }
    }

    /// The message is over: from here on commands are read, and a reply is waited for.
    mutating func endMessage(
        _ message: consuming Message, stamp: FrameStamp, to listener: DialogueListener
    ) {
        tell(.client, message.transcript, stamp: stamp, to: listener)
        tellHidden(in: message, to: listener)
        stream.beginNext()
        clientMode = .commands
        if wasAnsweredEarly {
            wasAnsweredEarly = false
            lineCount += 1
            if keepsContent {
                listener(.content(ContentPiece(message: message.number, piece: .end(octets: message.octets))))
            }
            return
        }
        var last = PendingCommand(.endOfData, sent: stamp, line: transcribes ? lineCount : nil)
        last.hasMessage = true
        last.mayBeAnswered = mayBeAnsweredEarly
        if mayBeAnsweredEarly, message.missing > 0 {
            // With losses on both sides this may be the end of another message than the one that began.
            pending.append(.lostCommands(sent: stamp))
            isRecipientCountKnown = false
        }
        mayBeAnsweredEarly = false
        keep(message)
        pending.append(last)
        lineCount += 1
    }

    /// The first octets behind BDAT. Where it has its reply already it was refused, and some servers, and the clients that know
    /// them, go on with commands: what can hardly be anything else is one. So it is where the reply may be lost.
    @inline(never)
    mutating func beginChunk(
        _ bytes: Span<UInt8>, from offset: inout Int, size: Int, stamp: FrameStamp,
        to listener: DialogueListener
    ) {
        guard pending.isEmpty || isReplyBehindUs || !clientLine.isEmpty else {
            clientMode = .chunk(remaining: size)
            return
        }
        let isWhole = keepsWholeLine(bytes, from: &offset)
        if CommandParser.isCommand(clientLine.span, isCertain: !pending.isEmpty) {
            clientMode = .commands
            replayLine(stamp: stamp, to: listener)
        } else if isWhole || clientLine.count >= size && !pending.isEmpty {
            becomeChunk(of: size, stamp: stamp, to: listener)
        }
    }

    /// What was announced comes, and begins with what was kept of it.
    mutating func becomeChunk(of size: Int, stamp: FrameStamp, to listener: DialogueListener) {
        clientMode = .chunk(remaining: size)
        replayLine(stamp: stamp, to: listener)
    }

    /// Keeps bytes up to the end of a line; whether that is there, or as much as a command may have.
    private mutating func keepsWholeLine(_ bytes: Span<UInt8>, from offset: inout Int) -> Bool {
        let end = bytes.firstIndex(of: ASCII.lineFeed, from: offset).map { $0 + 1 } ?? bytes.count
        let kept = min(end, offset + Breach.maximumCommandLength - clientLine.count)
        clientLine.append(contentsOf: bytes.extracting(offset..<kept))
        offset = kept
        return clientLine.last == ASCII.lineFeed || clientLine.count >= Breach.maximumCommandLength
    }

    /// Reads what was kept of the client's bytes, now that it is known what they are.
    private mutating func replayLine(stamp: FrameStamp, to listener: DialogueListener) {
        var line: [UInt8] = []
        swap(&line, &clientLine)
        if !line.isEmpty { replay(line.span, stamp: stamp, to: listener) }
    }

    mutating func takeChunk(
        _ bytes: Span<UInt8>, from offset: inout Int, remaining: Int, to listener: DialogueListener
    ) {
        let count = min(remaining, bytes.count - offset)
        stream.consumeChunk(bytes.extracting(offset..<offset + count))
        tellContent(to: listener)
        offset += count
        clientMode = .chunk(remaining: remaining - count)
        if count == remaining { endChunk() }
    }

    /// Goes on behind octets that the capture lacks, some of which may be commands behind the chunk.
    mutating func skipInChunk(_ count: Int, stamp: FrameStamp, to listener: DialogueListener) {
        guard case .chunk(let remaining) = clientMode else {
            loseCommands(stamp: stamp, to: listener)
            return
        }
        skipContent(min(count, remaining), to: listener)
        if count < remaining {
            clientMode = .chunk(remaining: remaining - count)
        } else {
            endChunk()
            if count > remaining { loseCommands(stamp: stamp, to: listener) }
        }
    }

    // MARK: Behind a lost reply to DATA

    /// Reads the first line behind DATA: unless it is an unmistakable command, the server wanted a message.
    @inline(never)
    mutating func decide(
        _ bytes: Span<UInt8>, from offset: inout Int, stamp: FrameStamp, to listener: DialogueListener
    ) {
        guard keepsWholeLine(bytes, from: &offset) else { return }
        clientMode = CommandParser.isCommand(clientLine.span, isCertain: true) ? .commands : .message
        replayLine(stamp: stamp, to: listener)
    }

    // MARK: XEXCH50

    /// The server wants the octets that were announced.
    mutating func takeProperties(_ octets: Int, to listener: DialogueListener) {
        guard case .held = clientMode else { return }
        clientMode = .properties(remaining: octets)
        replayHeld(to: listener)
    }

    /// Passes over octets that are neither mail nor commands, and in doing so over what the capture lacks of them.
    ///
    /// - Returns: how many of `count` there were.
    mutating func passOverProperties(_ count: Int, of remaining: Int) -> Int {
        clientMode = count < remaining ? .properties(remaining: remaining - count) : .commands
        return min(count, remaining)
    }

    // MARK: The end of a chunk

    /// The chunk is over; after the last one the message is complete.
    mutating func endChunk() {
        clientMode = .commands
        guard let index = pending.indices.last, case .bdat(_, isLast: true) = pending[index].command
        else { return }
        pending[index].hasMessage = true
        keep(stream.message(isComplete: true))
        stream.beginNext()
    }
}
