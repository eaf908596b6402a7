import DeliveryAnalysis
import DialogueExamples
import MailSession
import Provenance
import SessionTracing

extension TracingOptions {
    /// For tests that trace thousands of times: a tracer takes room for all connections it may hold, which costs nothing but under
    /// AddressSanitizer, that marks all of it.
    static let few = TracingOptions(connections: 64)
}

/// The records of frames, with their verdicts, in the order in which the sessions ended.
func trace(_ frames: [Frame], options: TracingOptions = TracingOptions()) -> [MailSession] {
    var sessions: [MailSession] = []
    var tracer = SessionTracer(captures: ["test.pcap"], options: options)
    for (index, frame) in frames.enumerated() {
        let stamp = FrameStamp(file: 0, frame: UInt64(index + 1), time: Timestamp(nanoseconds: frame.time))
        tracer.receive(frame.bytes.span, linkType: 1, originalLength: frame.length, stamp: stamp) {
            session, _ in sessions.append(session)
        }
    }
    tracer.finish { session, _ in sessions.append(session) }
    for index in sessions.indices { Verdict.judge(&sessions[index]) }
    return sessions
}

extension Dialogue {
    /// The frames of the whole session, without the given octets of either stream.
    func frames(lostOfClient: Range<Int> = 0..<0, lostOfServer: Range<Int> = 0..<0) -> [Frame] {
        var wire = Wire()
        wire.handshake()
        for turn in turns {
            wire.send(
                turn.bytes, fromClient: turn.isClient, lost: turn.isClient ? lostOfClient : lostOfServer)
        }
        wire.close()
        return wire.frames
    }
}

extension MailSession {
    /// A text for each transaction, as `Dialogue.outcomes` has them.
    var outcomes: [String] {
        transactions.map { transaction in
            let recipients = transaction.recipients.map {
                "\($0.to) \($0.outcome.rawValue)" + ($0.code.map { " \($0)" } ?? "")
            }
            let from = transaction.hasNullPath ? "<>" : transaction.from ?? "?"
            let head = "\(from) \(transaction.data?.rawValue ?? "-") \(transaction.outcome.rawValue):"
            return ([head] + [recipients.joined(separator: ", ")]).filter { !$0.isEmpty }.joined(
                separator: " ")
        }
    }
}
