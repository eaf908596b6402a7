internal import DequeModule
internal import Provenance

/// A command that waits for its reply. It is moved from hand to hand: a copy counts references to all its texts.
struct PendingCommand: ~Copyable, Sendable {
    /// What waits; nil where bytes that the capture lost may have held any number of commands.
    var command: Command?
    var sent: FrameStamp
    /// Whether one of the decoder's `messages` belongs to it: for the final dot and the last chunk.
    var hasMessage = false
    /// The number of its line in the transcript.
    var line: Int?
    /// Whether its reply may be among bytes that the capture lost.
    var mayBeAnswered = false
    /// How many replies it has had: more than one only after the data under LMTP and PRDR, after AUTH and after XEXCH50.
    var replies = 0
    /// Whether the server announced a reply for each recipient (353).
    var isPRDR = false

    /// Whether it stands for commands that the capture lost. To compare the command with nil would copy it.
    @inline(__always)
    var isLost: Bool {
        switch command {
        case nil: true
        default: false
        }
    }

    /// Whether it is the connection itself, which the greeting answers.
    var isGreeting: Bool {
        switch command {
        case .connection?: true
        default: false
        }
    }

    /// Whether it is AUTH.
    var isAuth: Bool {
        switch command {
        case .auth?: true
        default: false
        }
    }

    /// Whether it is an empty line, which most servers answer as an unknown command, and some not at all.
    var isEmptyLine: Bool {
        switch command {
        case .other(let verb)?: verb.isEmpty
        default: false
        }
    }

    /// Whether there may be more than one reply to it: it ends a message, or is AUTH.
    var mayHaveSeveralReplies: Bool {
        switch command {
        case .endOfData?, .bdat(_, isLast: true)?, .burl(isLast: true)?, .auth?, .xexch50?: true
        default: false
        }
    }

    /// Whether the client sent it, other than the connection itself.
    var isFromClient: Bool {
        switch command {
        case nil, .connection?: false
        case .other(let verb)?: !verb.isEmpty
        default: true
        }
    }

    /// Commands that the capture lost: how many, nobody knows.
    static func lostCommands(sent: FrameStamp) -> PendingCommand { PendingCommand(nil, sent: sent) }
}

extension PendingCommand {
    init(_ command: consuming Command?, sent: FrameStamp, line: Int? = nil) {
        self.init(command: command, sent: sent, line: line)
    }

    /// Whether a reply of such a kind can hardly be to another command.
    func isAnswered(by kind: AnchorKinds) -> Bool {
        !(command?.anchors.isDisjoint(with: kind) ?? true)
    }
}

/// Kinds of replies that hardly answer more than one kind of command: what tells, after a loss, which command is answered.
struct AnchorKinds: OptionSet, Sendable {
    let rawValue: UInt8

    /// 354: begin.
    static let goAhead = AnchorKinds(rawValue: 1)
    /// 221: the server closes.
    static let farewell = AnchorKinds(rawValue: 2)
    /// A challenge, or what became of a login.
    static let authentication = AnchorKinds(rawValue: 4)
    /// 220 with an enhanced code, which a greeting lacks (RFC 2034 section 4).
    static let ready = AnchorKinds(rawValue: 8)
    /// 220 without one.
    static let greeting = AnchorKinds(rawValue: 16)
    /// 250 in several lines.
    static let extensionList = AnchorKinds(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The kind of a reply; nothing, where it may answer many commands.
    init(of reply: SMTPReply) {
        switch reply.code {
        case 354: self = .goAhead
        case 221: self = .farewell
        case 334, 235, 535: self = .authentication
        case 220: self = reply.enhancedStatusCode == nil ? .greeting : .ready
        case 250 where !reply.moreLines.isEmpty: self = .extensionList
        default: self = []
        }
    }
}

extension UniqueDeque<PendingCommand> {
    /// Whether one of the commands meets a condition.
    func contains(where isMet: (borrowing PendingCommand) -> Bool) -> Bool {
        for index in indices where isMet(self[index]) { return true }
        return false
    }

    /// Whether one of the commands is what a reply of such a kind can only be to.
    func contains(answeredBy kind: AnchorKinds) -> Bool {
        contains { $0.isAnswered(by: kind) }
    }

    /// Whether all commands meet a condition.
    func allSatisfy(_ isMet: (borrowing PendingCommand) -> Bool) -> Bool {
        for index in indices where !isMet(self[index]) { return false }
        return true
    }
}

extension Command {
    /// Whether what the client sends next depends on the reply to this command.
    var decidesWhatFollows: Bool {
        switch self {
        case .data, .startTLS, .auth, .xexch50: true
        case .connection, .hello, .mail, .rcpt, .endOfData, .bdat, .burl, .rset, .quit, .other: false
        }
    }

    /// Whether nobody is left of the recipients so far where it is accepted, or over.
    var changesRecipients: Bool {
        switch self {
        case .hello, .mail, .rset, .endOfData, .bdat(_, isLast: true), .burl(isLast: true): true
        case .connection, .rcpt, .data, .bdat, .burl, .xexch50, .quit, .startTLS, .auth, .other: false
        }
    }

    /// Whether what comes behind it is read as something else than commands.
    var changesReading: Bool {
        switch self {
        case .data, .auth, .bdat, .burl, .xexch50: true
        case .connection, .hello, .mail, .rcpt, .endOfData, .rset, .quit, .startTLS, .other: false
        }
    }

    /// The replies that can hardly mean any other command.
    var anchors: AnchorKinds {
        switch self {
        case .data, .xexch50: .goAhead
        case .quit: .farewell
        case .auth: .authentication
        case .hello(.ehlo, _): .extensionList
        case .startTLS: [.ready, .greeting]
        case .connection: .greeting
        case .hello, .mail, .rcpt, .endOfData, .bdat, .burl, .rset, .other: []
        }
    }

    /// Whether a reply could be to this command at all.
    func canBeAnswered(by reply: SMTPReply) -> Bool {
        if reply.isNegative { return true }
        return switch self {
        case .connection, .startTLS: reply.code == 220
        case .data: reply.isIntermediate
        case .quit: reply.code == 221
        case .auth: reply.code == 334 || reply.code == 235
        case .xexch50: reply.code == 354 || reply.isPositive && !reply.isToOneCommandOnly
        case .hello, .mail, .rcpt, .endOfData, .bdat, .burl, .rset, .other:
            reply.code != 221 && reply.code != 220 && reply.code != 354 && reply.code != 334
        }
    }
}
