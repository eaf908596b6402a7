import DeliveryAnalysis
import MailSession
import Provenance

/// What is to be said of a session before its dialogue, as labels and texts with their tones.
struct SessionFacts {
    let session: MailSession

    /// The facts that are known, in the order in which they are read.
    var lines: [(label: String, text: String, tone: Tone)] {
        let all: [(String, String?, Tone)] =
            [
                ("client", client, .plain), ("server", server, .plain), ("start", start, .plain),
                ("capture", capture, .plain), ("encryption", encryption, session.starttls.tone),
                ("offered", offered, .plain), ("in TLS", offeredInsideTLS, .plain),
            ] + auth + [
                ("closed", closed, session.connectFailure == nil ? .plain : .bad),
                ("quality", quality, session.quality.complete ? .good : .warning),
            ]
        return all.compactMap { label, text, tone in text.map { (label: label, text: $0, tone: tone) } }
    }

    private var client: String {
        "\(session.client)" + (session.proxiedClient.map { " for \($0)" } ?? "")
            + (session.helo.map { "  \($0.verb) \($0.name)" } ?? "")
    }

    private var server: String {
        "\(session.server)" + (session.greeting.map { "  \($0.code) \($0.text)" } ?? "")
    }

    private var start: String {
        var text = "\(session.start.rfc3339), lasted \(NumberText.duration(session.duration))"
        if let roundTrip = session.handshakeRoundTrip {
            text += ", handshake \(NumberText.duration(roundTrip))"
        }
        return text
    }

    private var capture: String {
        let last = session.lastCapture.map { " of \($0)" } ?? ""
        return "\(session.capture), frames \(session.firstFrame)–\(session.lastFrame)\(last)"
    }

    private var encryption: String? {
        guard session.connectFailure == nil else { return nil }
        var facts = [session.starttls.words]
        if let tls = session.tls {
            facts += [tls.version, tls.cipher, tls.group].compactMap { $0 }
            if let sni = tls.sni { facts.append("SNI \(sni)") }
            if let alpn = tls.alpn { facts.append("ALPN \(alpn)") }
            if let alert = tls.alert {
                facts.append("alert \(alert.name ?? "(encrypted)") from the \(alert.from)")
            }
            if tls.resumed == true { facts.append("resumed") }
            if tls.decrypted { facts.append("decrypted") }
        }
        return facts.joined(separator: ", ")
    }

    private var offered: String? {
        session.extensions.isEmpty ? nil : session.extensions.joined(separator: ", ")
    }

    private var offeredInsideTLS: String? {
        guard let extensions = session.extensionsInsideTLS, !extensions.isEmpty else { return nil }
        return extensions.joined(separator: ", ")
    }

    /// Frames that are named of one kind of attempt.
    private static let namedFrames = 8

    /// A line for each kind of attempt: a client that guesses makes very many that are alike.
    private var auth: [(String, String?, Tone)] {
        var kinds: [(text: String, isExposed: Bool, frames: [UInt64])] = []
        for attempt in session.auth {
            let text = words(on: attempt)
            if let known = kinds.firstIndex(where: { $0.text == text }) {
                kinds[known].frames.append(attempt.frame)
            } else {
                kinds.append((text, attempt.exposesSecret, [attempt.frame]))
            }
        }
        return kinds.map { kind in
            let named = kind.frames.prefix(Self.namedFrames).map(String.init).joined(separator: ", ")
            let more = kind.frames.count - Self.namedFrames
            let rest = more > 0 ? " and \(NumberText.grouped(more)) more" : ""
            let frames = kind.frames.count == 1 ? "frame" : "frames"
            return ("auth", "\(kind.text), \(frames) \(named)\(rest)", kind.isExposed ? .bad : .plain)
        }
    }

    private func words(on attempt: AuthAttempt) -> String {
        var text = attempt.mechanism
        if let user = attempt.user { text += " \(user)" }
        text += ": \(attempt.outcome.rawValue)"
        if let code = attempt.code { text += " (\(Reply.codeText(code, attempt.enhanced)))" }
        return attempt.exposesSecret ? text + ", secret in clear text" : text
    }

    private var closed: String? {
        session.connectFailure ?? session.closedBy.rawValue
    }

    private var quality: String {
        let quality = session.quality
        var facts = [quality.complete ? "complete" : "not complete"]
        if quality.midstream { facts.append("the capture begins inside the session") }
        if let side = quality.oneSided { facts.append("\(side.rawValue.replacing("-", with: " ")) captured") }
        let counts = [
            (quality.missingBytes, "byte", "missing"), (quality.droppedBytes, "byte", "dropped at a limit"),
            (quality.conflictingBytes, "byte", "conflicting"), (quality.truncatedFrames, "frame", "cut"),
            (quality.retransmittedSegments, "segment", "retransmitted"),
            (quality.duplicatePackets, "packet", "captured twice"),
            (quality.outOfOrderSegments, "segment", "out of order"),
            (quality.undecryptedRecords ?? 0, "TLS record", "not decrypted"),
            (quality.transactionsDropped ?? 0, "transaction", "past the limit, and not kept"),
        ]
        for (count, noun, what) in counts where count > 0 {
            facts.append("\(NumberText.count(count, noun)) \(what)")
        }
        return facts.joined(separator: ", ")
    }
}
