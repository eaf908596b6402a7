import Provenance
import SMTPDecoding

/// Both directions of a dialogue in turns, with gaps. The pieces in which a turn arrives must not change what is told.
func fuzzDialogue(_ input: [UInt8]) {
    let whole = events(input, pieces: 0)
    requireSame(whole, events(input, pieces: 1), "octet by octet")
    requireSame(whole, events(input, pieces: 7), "in pieces")
}

private func events(_ input: [UInt8], pieces seed: Int) -> [String] {
    var feed = Feed(input)
    let mode = feed.byte()
    var stamp = FrameStamp(file: 0, frame: 1, time: Timestamp(nanoseconds: 0))
    var decoder = DialogueDecoder(
        isMidstream: mode & 1 == 1, transcribes: mode & 2 == 2, keepsContent: mode & 4 == 4, stamp: stamp)
    var events: [String] = []
    var faults = (lineFeeds: 0, carriageReturns: 0, longLines: 0)
    var contents: [UInt8] = []
    func take(_ event: consuming DialogueEvent) {
        switch event {
        // These come in pieces as the input does.
        case .content(let content):
            if case .bytes(let bytes) = content.piece { contents += bytes }
        // Counted piece by piece.
        case .breach(.messageLineFeeds(let count), _): faults.lineFeeds += count
        case .breach(.messageCarriageReturns(let count), _): faults.carriageReturns += count
        case .breach(.longMessageLines(let count), _): faults.longLines += count
        case .breach(let breach, _): events.append("\(breach)")
        case .line(let line): events.append(line.text)
        case let event: events.append(text(of: event))
        }
    }
    while !feed.isEmpty {
        let what = feed.byte()
        let length = feed.word()
        stamp.frame += 1
        if what & 0x0E == 0x0E {
            if what & 1 == 0 {
                decoder.receiveClientGap(length + 1, stamp: stamp, to: take)
            } else {
                decoder.receiveServerGap(length + 1, stamp: stamp, to: take)
            }
            continue
        }
        for piece in feed.bytes(length).pieces(seed) {
            if what & 1 == 0 {
                if !decoder.isClientTLS { _ = decoder.receiveClient(piece.span, stamp: stamp, to: take) }
            } else if !decoder.isServerTLS {
                _ = decoder.receiveServer(piece.span, stamp: stamp, to: take)
            }
        }
    }
    decoder.finish(stamp: stamp, to: take)
    return events + ["\(faults)", String(decoding: contents, as: UTF8.self)]
}

private func text(of event: borrowing DialogueEvent) -> String {
    switch event {
    case .exchange(let exchange):
        let reply = exchange.reply.map { "\($0.code) \($0.text)" } ?? (exchange.isReplyLost ? "lost" : "none")
        return "\(exchange.command.verb) → \(reply)"
    case .message(let message): return "message of \(message.octets), complete: \(message.isComplete)"
    case .unsolicited(let reply): return "unsolicited \(reply.code)"
    case .unmatched(let reply): return "unmatched \(reply.code)"
    case .lostCommands(let lost): return "lost commands: \(lost)"
    case .proxied(let header): return "for \(header.client) \(header.port)"
    case .content, .breach, .line: return ""
    }
}
