/// Counts the rounds of a dialogue inside TLS by the records on its outside.
///
/// In SMTP a client speaks, waits for the answer and speaks again. Its first round is EHLO, its second one
/// MAIL or AUTH; a turn after these that is longer than commands are, and has one short reply, is a message. So is
/// a shorter one after a turn that was as short as DATA.
struct RoundCounter: Sendable {
    /// What a record is longer than its content.
    private var overhead = 0
    /// The length of the client's Finished while that is to come, which TLS 1.3 disguises as application data.
    private var finishedLength: Int?
    /// The octets that the client sent in this round, and those of the answer.
    private var request = 0
    private var answer = 0
    /// Whether the round before was a bare verb.
    private var followsVerb = false
    /// Whether it may have been DATA, alone or behind RCPT or MAIL, by the answer.
    private var mayFollowData = false
    /// Whether the last record of this round's request is as short as DATA.
    private var endsWithVerb = false
    private var known = DialogueEstimate()

    /// DATA, QUIT, RSET and NOOP have 6 octets; the padding of block ciphers blurs them.
    private static let longestVerb = 8
    /// Few servers have a shorter reply to DATA, and few a longer one to RSET.
    private static let shortestGo = 30
    /// MAIL, RCPT and DATA have more octets, and the replies to them.
    private static let shortestGroup = (request: 40, answer: 60)
    /// A message after DATA has some header fields; a MAIL after RSET is rarely as long.
    private static let shortestMessage = 100
    /// Commands are rarely longer than this, several in one packet included.
    private static let longestCommands = 256
    /// Tokens of AUTH are, in the second round, but not than this.
    private static let longestToken = 4096
    /// The replies to many commands at once are a fair part of what they answer; a message has one line.
    private static let least = 6

    /// Takes note of what was agreed, when the handshake is done.
    mutating func begin(_ suite: CipherSuite, _ version: ProtocolVersion) {
        overhead = suite.overhead(in: version)
        if version.isTLS13 { finishedLength = suite.finishedLength }
    }

    /// Whether a body is too short for a command or a reply, and is an alert where that is disguised as such.
    func isTooShort(_ bodyLength: Int) -> Bool { bodyLength - overhead <= 2 }

    /// Counts a record of application data with a body of so many octets.
    mutating func note(_ bodyLength: Int, from side: TLSSide) {
        guard !isTooShort(bodyLength) else { return }
        let octets = bodyLength - overhead
        switch side {
        case .client:
            if let finished = finishedLength {
                if bodyLength == finished { finishedLength = nil }
                return
            }
            if answer > 0 { endRound() }
            request += octets
            endsWithVerb = octets <= Self.longestVerb
        case .server:
            finishedLength = nil
            guard request > 0 else { return }
            if answer == 0 { known.rounds += 1 }
            answer += octets
        }
    }

    /// What the records make likely by now.
    var estimate: DialogueEstimate {
        var whole = self
        whole.endRound()
        return whole.known
    }

    private mutating func endRound() {
        guard request > 0 else { return }
        let roundsBefore = answer > 0 ? known.rounds - 1 : known.rounds
        let isLong = request > (roundsBefore > 1 ? Self.longestCommands : Self.longestToken)
        let followsData = followsVerb && request >= Self.shortestMessage
        if answer > 0, followsData || isLong && answer * Self.least <= request {
            known.message = .likely
            known.messages += 1
            known.messageOctets += request
        } else if isLong || followsData || mayFollowData && request > Self.longestVerb,
            known.message == .unlikely
        {
            known.message = .possible
        }
        followsVerb = request <= Self.longestVerb
        let group = Self.shortestGroup
        mayFollowData =
            endsWithVerb
            ? answer >= Self.shortestGo
            : roundsBefore > 0 && request >= group.request && answer >= group.answer
        request = 0
        answer = 0
    }
}
