internal import MailSession
internal import SMTPDecoding

/// What becomes of transactions by commands that the capture lost, and by replies that answer none.
extension SessionRecorder {
    /// A 421 that nobody asked for ends what is open and decides nothing; it says why.
    mutating func interrupt(with reply: SMTPReply) {
        guard reply.code == 421, hasOpenTransaction else { return }
        refuse(.session, verb: "", reply)
        closeTransaction(.closed, reply.stamp)
    }

    /// A 421 in the middle of a message, from a server whose client had left, decides nothing: it says that the server noticed.
    mutating func withdrawVerdict() {
        guard let last = transactions.indices.last, let reply = transactions[last].final, reply.code == 421,
            transactions[last].ending == .reply, !transactions[last].messageComplete,
            transactions[last].data != nil
        else { return }
        transactions[last].final = nil
        transactions[last].ending = hasLoss ? .unseen : .closed
        refuse(.session, verb: "", reply)
    }

    /// A reply too many after the end of data: where the client's LHLO is not in the capture, this is LMTP, and where its MAIL is
    /// not, it may have asked for PRDR; the reply before was one recipient's only.
    mutating func doubtLastVerdict(after reply: SMTPReply) {
        guard hasLoss, reply.code != 421, reply.code != 221, let last = transactions.indices.last,
            transactions[last].data != nil, helo == nil || transactions[last].from == nil
        else { return }
        // A refused chunk ends nothing before the next command.
        let isDecided =
            hasOpenTransaction ? transactions[last].final != nil : transactions[last].ending == .reply
        guard isDecided else { return }
        transactions[last].final = nil
        transactions[last].ending = .unseen
        hasOpenTransaction = false
    }

    /// Commands that the capture lost may have been recipients, or have ended the open transaction: one that was accepted has where
    /// nobody was to get the message, or it was refused, so that MAIL or RSET comes next; else it takes an answer to the message
    /// before.
    mutating func passOver(_ commands: LostCommands) {
        guard hasOpenTransaction else { return }
        let last = transactions.count - 1
        if transactions[last].data == nil { transactions[last].mayLackRecipients = true }
        if transactions[last].recipients.isEmpty { forgetRefusalOfNothing() }
        guard case .answered(let accepted, let refused, let hasGo) = commands else {
            closeTransaction(.unseen, nil)
            return
        }
        lost.accepted += accepted
        if hasGo || mayUseChunks { lost.refused += refused }
        let isDecided = transactions[last].dataReply?.isFailure ?? (transactions[last].final != nil)
        let ends = acceptedPlaces.isEmpty || isDecided ? 1 : 2
        if lost.accepted > 0, lost.accepted + lost.refused >= ends { closeTransaction(.unseen, nil) }
    }

    /// Whether the client may have sent a message without DATA.
    private var mayUseChunks: Bool {
        helo == nil || transactions.last?.data == .bdat
            || (isInsideTLS ? extensionsInsideTLS : extensions).contains {
                $0.uppercased().hasPrefix("CHUNKING")
            }
    }
}
