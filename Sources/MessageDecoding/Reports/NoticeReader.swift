internal import ByteReading

/// Reads a delivery report that is written for people: recipients, each with the lines about it, and below a
/// separator the message that is returned.
///
/// Servers that write it so: Exim, qmail (QSBMF), Exchange, and in other words Sendmail, Courier, Postfix,
/// OpenSMTPD. Of text that is none of the first three, only an address with a server's code counts.
struct NoticeReader: Sendable, Equatable {
    /// Whether the separator was seen: the lines after it are the returned message.
    private(set) var isOver = false

    private var facts = ReportFacts(kind: .deliveryReport)
    private var action: ReportFacts.Action
    private var entry: NoticeEntry?
    private var isParagraphStart = true
    /// The server that a transcript of Sendmail's has come to.
    private var peer: String?

    /// A reader at the first line, with what the subject tells.
    init(isDelay: Bool) {
        action = isDelay ? .delayed : .failed
    }

    /// What the notice says; nil when it is none.
    var report: ReportFacts? {
        guard facts.format != nil || !facts.recipients.isEmpty else { return nil }
        var report = facts
        report.format = facts.format ?? .plain
        return report
    }

    /// What became of recipients whose entries are missing.
    var defaultAction: ReportFacts.Action { action }

    /// Takes a line without its end.
    mutating func take(_ line: ArraySlice<UInt8>) {
        let text = line.trimmingBlanks()
        guard !text.isEmpty else {
            finish()
            isParagraphStart = true
            return
        }
        if isSeparator(text) {
            finish()
            isOver = true
        } else if let new = NoticeEntry(line), begins(new) {
            finish()
            entry = new
        } else if entry != nil {
            entry?.append(text)
        } else {
            learn(text.span)
        }
        isParagraphStart = false
    }

    /// Notes that the text is over, or a paragraph of it.
    mutating func finish() {
        guard let entry else { return }
        self.entry = nil
        let reply = NoticeReply(entry.text[...])
        guard facts.format != nil || reply.hasCode || reply.status != nil else { return }
        var recipient = ReportFacts.Recipient()
        recipient.final = entry.address
        recipient.original = reply.origin
        recipient.action = action
        recipient.status = reply.status
        recipient.remoteMTA = reply.remoteHost ?? peer
        if !reply.diagnostic.isEmpty {
            recipient.diagnostic = DecodedText(utf8: reply.diagnostic).text
            recipient.diagnosticType = reply.hasCode ? "smtp" : nil
        }
        facts.merge(recipient)
        if entry.isCut { facts.isCut = true }
    }

    /// Notes that more was there than is kept.
    mutating func markCut() {
        facts.isCut = true
    }

    /// Whether this entry is one of its own, and not a line about the open one.
    private func begins(_ new: NoticeEntry) -> Bool {
        switch facts.format {
        case .qmail: isParagraphStart
        // Exim indents them by two, and what is about them by four.
        case .exim where new.indentation == 0: false
        case .exim, .exchange, .plain, .rfc3464, nil: new.indentation <= entry?.indentation ?? .max
        }
    }

    /// Whether the returned message comes next.
    private func isSeparator(_ text: ArraySlice<UInt8>) -> Bool {
        let core = text.drop { $0 == ASCII.hyphen || ASCII.isBlank($0) }
        let hyphens = core.startIndex - text.startIndex
        // QSBMF: the first paragraph that begins with a hyphen ends the text for people.
        if facts.format == .qmail, hyphens > 0, isParagraphStart { return true }
        let phrases = hyphens >= 3 ? Self.separatorsAfterHyphens : Self.separators
        return phrases.contains { core.span.hasASCII($0) }
    }

    private static let separatorsAfterHyphens: [StaticString] = [
        "THIS IS A COPY OF", "BELOW THIS LINE IS", "ENCLOSED ARE THE ORIGINAL HEADERS", "ORIGINAL MESSAGE",
        "UNSENT MESSAGE", "MESSAGE HEADER FOLLOWS", "RETURNED MESSAGE", "RETURNED MAIL",
    ]

    private static let separators: [StaticString] = [
        "ORIGINAL MESSAGE HEADERS:", "BELOW IS A COPY OF THE ORIGINAL MESSAGE",
        "YOUR ORIGINAL MESSAGE FOLLOWS", "RECEIVED: FROM ", "RECEIVED: BY ", "RETURN-PATH: <",
    ]
}

/// What the lines tell that are about no recipient.
extension NoticeReader {
    private mutating func learn(_ text: Span<UInt8>) {
        if facts.format == nil, facts.recipients.isEmpty { recognise(text) }
        if let host = Self.word(in: text, after: "GENERATING SERVER: ")
            ?? Self.word(in: text, after: "THIS IS THE MAIL SYSTEM AT HOST ")
            ?? Self.word(in: text, after: "THIS IS THE POSTFIX PROGRAM AT HOST ")
            ?? Self.word(in: text, after: "THIS IS A DELIVERY STATUS NOTIFICATION FROM ")
        {
            facts.reportingMTA = facts.reportingMTA ?? host
        } else if let identifier = Self.word(in: text, after: "THE MESSAGE IDENTIFIER IS:") {
            facts.queueID = facts.queueID ?? identifier
        } else if let host = Self.word(in: text, after: "... WHILE TALKING TO ") {
            peer = host
        } else if text.firstOffset(ofASCII: "PERMANENT FATAL ERRORS") != nil {
            action = .failed
        } else if Self.delays.contains(where: { text.firstOffset(ofASCII: $0) != nil }) {
            action = .delayed
        }
    }

    private mutating func recognise(_ text: Span<UInt8>) {
        if text.hasASCII("THIS MESSAGE WAS CREATED AUTOMATICALLY BY MAIL DELIVERY SOFTWARE") {
            facts.format = .exim
        } else if text.hasASCII("HI. THIS IS THE ") {
            facts.format = .qmail
            if let start = text.firstOffset(ofASCII: " AT ") {
                facts.reportingMTA = Self.word(in: text.extracting(droppingFirst: start), after: " AT ")
            }
        } else if Self.exchangePhrases.contains(where: { text.hasASCII($0) }) {
            facts.format = .exchange
        }
    }

    /// The word after a phrase at the beginning of the text, without the marks at its end.
    private static func word(in text: Span<UInt8>, after phrase: StaticString) -> String? {
        guard text.hasASCII(phrase) else { return nil }
        var word = text.extracting(droppingFirst: phrase.utf8CodeUnitCount).copied()[...]
            .trimmingBlanks().prefix { !ASCII.isBlank($0) }
        while let last = word.last, last == ASCII.dot || last == ASCII.colon || last == UInt8(ascii: ",") {
            word.removeLast()
        }
        return word.isEmpty ? nil : DecodedText(utf8: word).text
    }

    private static let delays: [StaticString] = [
        "TRANSIENT NON-FATAL ERRORS", "NOT YET BEEN DELIVERED", "THIS IS A WARNING",
    ]

    private static let exchangePhrases: [StaticString] = [
        "YOUR MESSAGE DID NOT REACH SOME OR ALL OF THE INTENDED RECIPIENTS", "THE FOLLOWING RECIPIENT(S) C",
        "DELIVERY HAS FAILED TO THESE RECIPIENTS", "DIAGNOSTIC INFORMATION FOR ADMINISTRATORS",
        "GENERATING SERVER: ",
    ]
}
