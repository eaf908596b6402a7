internal import DequeModule
internal import MessageDecoding

/// How much memory a dialogue takes: what limits are about.
extension DialogueDecoder {
    /// About how many octets it holds beside itself: unfinished lines, held input, commands that wait, replies to lost ones.
    ///
    /// It is asked for with every payload, and must not copy the decoder: so it is `mutating`.
    public mutating func weigh() -> Int {
        if pending.count != pendingText.commands {
            // Of those that were answered the text is gone.
            if pending.count < pendingText.commands {
                pendingText.octets = pendingText.octets / pendingText.commands * pending.count
            }
            pendingText.commands = pending.count
        }
        var weight = clientLine.capacity + serverLine.capacity + held.weight + assembler.byteCount
        for suspicion in suspicions { weight += MemoryLayout<Suspicion>.stride + suspicion.weight }
        for stray in strays { weight += MemoryLayout<SMTPReply>.stride + stray.weight }
        weight +=
            proxyBytes.capacity + pending.count * MemoryLayout<PendingCommand>.stride + pendingText.octets
        weight += messages.count * MemoryLayout<Message>.stride + headersWeight
        return weight + stream.reader.header.weight
    }
}

extension Command {
    /// The octets of its text, where that may be long.
    var textLength: Int {
        switch self {
        case .mail(let address, let parameters), .rcpt(let address, let parameters):
            address.utf8.count + Self.weight(of: parameters)
        case .hello(_, let name): name.utf8.count
        case .other(let verb): verb.utf8.count
        case .auth(_, let user, _, _): user?.utf8.count ?? 0
        case .connection, .data, .endOfData, .bdat, .burl, .xexch50, .rset, .quit, .startTLS: 0
        }
    }

    /// About how many octets of memory the parameters of MAIL or RCPT take.
    public static func weight(of parameters: [String: String]) -> Int {
        parameters.reduce(0) {
            $0 + 2 * MemoryLayout<String>.stride + $1.key.utf8.count + $1.value.utf8.count
        }
    }
}
