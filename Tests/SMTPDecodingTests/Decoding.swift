import DialogueExamples
import Provenance
import SMTPDecoding

/// The turns of a dialogue, decoded to a text for each event.
enum Decoding {
    static let stamp = FrameStamp(file: 0, frame: 1, time: Timestamp(nanoseconds: 0))

    /// The events of a dialogue, each side's octets being handed over in the pieces that `slices` makes of a turn.
    static func events(
        of turns: [Dialogue.Turn], isMidstream: Bool = false, transcribes: Bool = false,
        slices: ([UInt8]) -> [ArraySlice<UInt8>] = { [$0[...]] }
    ) -> [String] {
        var decoder = DialogueDecoder(isMidstream: isMidstream, transcribes: transcribes, stamp: stamp)
        var events: [DialogueEvent] = []
        var stamp = stamp
        for turn in turns {
            for slice in slices(turn.bytes) {
                let bytes = Array(slice)
                // Each slice comes in a frame of its own.
                stamp.frame += 1
                if slice.first == nil {
                    if turn.isClient {
                        decoder.receiveClientGap(slice.startIndex, stamp: stamp) { events.append($0) }
                    } else {
                        decoder.receiveServerGap(slice.startIndex, stamp: stamp) { events.append($0) }
                    }
                } else if turn.isClient {
                    if !decoder.isClientTLS {
                        _ = decoder.receiveClient(bytes.span, stamp: stamp) { events.append($0) }
                    }
                } else if !decoder.isServerTLS {
                    _ = decoder.receiveServer(bytes.span, stamp: stamp) { events.append($0) }
                }
            }
        }
        decoder.finish(stamp: stamp) { events.append($0) }
        return events.compactMap { text($0) }
    }

    /// A slice that stands for octets that are lost: empty, and beginning at their number.
    static func gap(_ count: Int) -> ArraySlice<UInt8> {
        [UInt8](repeating: 0, count: count).suffix(0)
    }

    /// One octet at a time.
    static func octets(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.indices.map { bytes[$0...$0] }
    }

    /// What an event says; nil for a breach of the rules, which is none of the dialogue's own.
    static func text(_ event: DialogueEvent) -> String? {
        switch event {
        case .exchange(let exchange):
            let recipient = exchange.recipient.map { " #\($0)" } ?? ""
            let reply = exchange.reply.map { "\($0.code)" } ?? (exchange.isReplyLost ? "lost" : "none")
            return text(exchange.command) + recipient + " → " + reply
        case .message(let message):
            let end = message.lenientEnd.map { " (\($0.text))" } ?? ""
            return "message of \(message.octets)" + (message.isComplete ? "" : " so far") + end
        case .unsolicited(let reply): return "unsolicited \(reply.code)"
        case .unmatched(let reply): return "unmatched \(reply.code)"
        case .lostCommands(let lost): return "lost commands: \(lost)"
        case .proxied(let header): return "for \(header.client) \(header.port)"
        case .breach, .content: return nil
        case .line(let line):
            let speaker =
                switch line.speaker {
                case .client: "C"
                case .server: "S"
                case .note: "N"
                }
            return speaker + ": " + line.text
        }
    }

    static func text(_ command: Command) -> String {
        func list(_ parameters: [String: String]) -> String {
            parameters.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        }
        switch command {
        case .connection: return "greeting"
        case .hello(let verb, let name): return "\(verb.rawValue) \(name)"
        case .mail(let from, let parameters): return "MAIL <\(from)>" + list(parameters)
        case .rcpt(let to, let parameters): return "RCPT <\(to)>" + list(parameters)
        case .endOfData: return "."
        case .bdat(let size, let isLast):
            return "BDAT " + (size.map { "\($0)" } ?? "?") + (isLast ? " LAST" : "")
        case .burl(let isLast): return "BURL" + (isLast ? " LAST" : "")
        case .xexch50(let octets): return "XEXCH50 \(octets)"
        case .auth(let mechanism, let user, _, let isCancelled):
            return "AUTH \(mechanism) " + (user ?? "-") + (isCancelled ? " cancelled" : "")
        case .data, .rset, .quit, .startTLS, .other: return command.verb
        }
    }
}
