internal import MailSession
internal import Provenance
internal import SMTPDecoding

/// What was done against the rules: a kind is kept once, with its first frame and a count.
extension SessionRecorder {
    mutating func take(_ breach: Breach, frame: UInt64) {
        switch breach {
        case .earlyTalk(let verb): note(.earlyTalk, frame: frame, verb)
        case .aheadOfReply(let verb): note(.aheadOfReply, frame: frame, verb)
        case .aheadOfGo: note(.aheadOfGo, frame: frame)
        case .bareLineFeed: note(.bareLineFeed, frame: frame)
        case .bareCarriageReturn: note(.bareCarriageReturn, frame: frame)
        case .longCommand: note(.longCommand, frame: frame)
        case .longReply: note(.longReply, frame: frame)
        case .manyUnanswered: note(.manyUnanswered, frame: frame)
        case .noReply: note(.noReply, frame: frame)
        case .rolesTurned: note(.rolesTurned, frame: frame)
        case .commandAfterStartTLS(let verb): note(.commandAfterStartTLS, frame: frame, verb)
        case .replyAfterStartTLS: note(.replyAfterStartTLS, frame: frame)
        case .unfinishedReply: note(.unfinishedReply, frame: frame)
        case .answeredInjection: note(.answeredInjection, frame: frame)
        case .messageLineFeeds(let count): note(.messageLineFeed, frame: frame, count: count)
        case .messageCarriageReturns(let count): note(.messageCarriageReturn, frame: frame, count: count)
        case .longMessageLines(let count): note(.longLine, frame: frame, count: count)
        case .hiddenCommands(let end, true?): note(.hiddenCommandsTaken, frame: frame, end.text)
        case .hiddenCommands(let end, false?): note(.hiddenCommandsIgnored, frame: frame, end.text)
        case .hiddenCommands(let end, nil): note(.hiddenCommandsOpen, frame: frame, end.text)
        }
    }

    /// What a reply tells beside its code.
    @inline(__always)
    mutating func noteReply(of exchange: borrowing Exchange) {
        guard let reply = exchange.reply else { return }
        let frame = reply.stamp.frame
        if reply.hasMixedCodes { note(.mixedCodes, frame: frame) }
        let wait = reply.stamp.time.since(exchange.sent.time)
        // Nearly every reply is done with here.
        guard wait > ReplyTimeout.shortest * 1_000_000_000 else { return }
        let isEndOfData =
            if case .endOfData = exchange.command { true } else { false }
        let verb = isEndOfData ? "." : exchange.command.verb
        if wait > ReplyTimeout.seconds(forVerb: verb) * 1_000_000_000 {
            note(.slowReply, frame: frame, "\(verb) \(wait / 1_000_000_000)")
        }
    }
}
