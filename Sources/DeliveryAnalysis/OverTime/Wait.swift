public import MailSession
import Provenance

/// A reply and how long the capture shows that it was waited for.
public struct Wait: Equatable, Sendable {
    /// What was waited for.
    public enum Step: String, CaseIterable, Sendable {
        /// From the end of the handshake to the greeting.
        case greeting
        /// HELO, EHLO or LHLO.
        case hello = "EHLO"
        /// The go-ahead for TLS; the handshake after it has no times in the record.
        case startTLS = "STARTTLS"
        case mail = "MAIL"
        case rcpt = "RCPT"
        case data = "DATA"
        /// The reply to the final dot or to the last chunk.
        case endOfData = "end of data"
    }

    /// What was waited for.
    public var step: Step
    /// Nanoseconds from the last byte of the command to the last of the reply. Where the reply before came later than the command,
    /// which was sent ahead, from that reply.
    public var nanoseconds: Int64
    /// Whether the way to the server and back can be part of it. A command that was sent ahead was there already.
    public var includesRoundTrip: Bool
}

extension MailSession {
    /// The waits that the dialogue shows; none where it was not kept or bytes are missing.
    public var waits: [Wait] {
        guard let dialogue, quality.missingBytes == 0, quality.droppedBytes == 0, quality.oneSided == nil
        else { return [] }
        var waits: [Wait] = []
        var lastReply: Timestamp?
        for line in dialogue where line.speaker == .server {
            if lastReply == nil, connect == .established, line.text.hasPrefix("220"),
                let handshakeRoundTrip, let trip = Int64(exactly: (handshakeRoundTrip * 1e9).rounded())
            {
                // Clocks of hostile captures are centuries apart.
                let (wait, overflow) = line.time.since(start).subtractingReportingOverflow(trip)
                if wait >= 0, !overflow {
                    waits.append(Wait(step: .greeting, nanoseconds: wait, includesRoundTrip: true))
                }
            }
            if let index = line.answers, dialogue.indices.contains(index),
                let step = Wait.Step(command: dialogue[index].text)
            {
                let sent = dialogue[index].time
                let isAhead = lastReply.map { $0 > sent } ?? false
                let wait = line.time.since(isAhead ? lastReply ?? sent : sent)
                // Replies that came together tell nothing of what each took.
                if wait > 0 || wait == 0 && !isAhead {
                    waits.append(Wait(step: step, nanoseconds: wait, includesRoundTrip: !isAhead))
                }
            }
            lastReply = line.time
        }
        return waits
    }
}

extension Wait.Step {
    /// The step that a line of the client's begins; nil for one that is not measured.
    fileprivate init?(command line: String) {
        // The transcript's own line for a message: `. (message of 570 octets)`.
        if line.hasPrefix(". (") {
            self = .endOfData
            return
        }
        let words = line.split(separator: " ", omittingEmptySubsequences: true)
        switch words.first?.uppercased() {
        case "HELO", "EHLO", "LHLO": self = .hello
        case "STARTTLS": self = .startTLS
        case "MAIL": self = .mail
        case "RCPT": self = .rcpt
        case "DATA": self = .data
        case "BDAT" where words.last?.uppercased() == "LAST": self = .endOfData
        default: return nil
        }
    }
}
