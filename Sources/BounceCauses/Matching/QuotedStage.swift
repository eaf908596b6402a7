import MailSession

/// Reads which command a quoted reply answered: Postfix writes `(in reply to RCPT TO command)`, Exim `after RCPT TO`.
enum QuotedStage {
    private static let wordings: [(stage: Stage, text: String)] = [
        (
            .endOfData,
            "(in reply to|after|in response to) (end of data|message content|bdat|pipelined end of data)"
        ),
        (.data, "(in reply to|after|in response to) (the|) (pipelined|) data"),
        (.rcpt, "(in reply to|after|in response to) (the|) (pipelined|) rcpt (to|)"),
        (.mail, "(in reply to|after|in response to) (the|) (pipelined|) mail (from|)"),
        (.ehlo, "(in reply to|after|in response to) (the|) (helo|ehlo|lhlo)"),
        (.starttls, "(in reply to|after|in response to) (the|) starttls"),
        (.auth, "(in reply to|after|in response to) (the|) auth"),
        (
            .connect,
            "(in reply to|after|while receiving the) (the|) initial (connection|server greeting|greeting)"
        ),
    ]
    private static let index = PhraseIndex(
        wordings.map { [try? PhrasePattern($0.text.utf8.span)].compactMap { $0 } })

    /// The stage that the words tell; where they tell several, the latest in the dialogue.
    static func find(in words: [FoldedWord]) -> Stage? {
        var best: Int?
        index.match(words) { best = min(best ?? $0, $0) }
        return best.map { wordings[$0].stage }
    }
}
