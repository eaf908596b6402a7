public import MessageDecoding

/// A message's content as it streamed by.
public struct Message: Sendable {
    /// What its content was told under.
    public var number: Int
    /// What the header says.
    public var header: MessageHeader
    /// What it reports, where a machine wrote it about another message.
    public var report: ReportFacts?
    /// Octets between the 354 and the final dot, dots unstuffed; for BDAT the sum of the chunks.
    public var octets: Int
    /// Octets of it that are not in the capture.
    public var missing: Int
    /// Whether its end was seen, or told by the server's reply.
    public var isComplete: Bool
    /// How it ended, when that was not CRLF, dot, CRLF.
    public var lenientEnd: LenientEnd?

    /// What stands for the message in a transcript.
    var transcript: String {
        var text = ". (message of \(octets) octet\(octets == 1 ? "" : "s")"
        if missing > 0 { text += ", \(missing) more are not in the capture" }
        if let lenientEnd { text += ", ended by \(lenientEnd.text)" }
        return text + ")"
    }
}
