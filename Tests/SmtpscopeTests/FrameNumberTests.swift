import Foundation
import Testing

@Suite("Frame numbers point at what they prove")
struct FrameNumberTests {
    private static let samples = [
        "auth", "bdat", "bounce", "cooked-any", "delivery", "exim", "ipv6", "lmtp", "loss", "opensmtpd",
        "probe",
        "refusals", "reorder", "smuggling", "starttls-refused", "starttls-stripped", "vlan",
    ]

    @Test("Each reply stands in the frame that the record names", arguments: samples)
    func replies(_ sample: String) async throws {
        let capture = try CaptureFrames(Samples.folder.appending(path: "\(sample).pcap"))
        let sessions = try await Samples.records(["Samples/\(sample).pcap"])
        var checked = 0
        for session in sessions {
            for reply in Self.replies(of: session) {
                guard let frame = reply.frame else { continue }
                checked += 1
                let words = reply.text.split(separator: " ").prefix(2).joined(separator: " ")
                #expect(capture.frame(frame, holds: "\(reply.code)"), "\(session.id): \(reply)")
                #expect(capture.frame(frame, holds: words), "\(session.id): \(reply)")
                #expect((session.firstFrame...session.lastFrame).contains(frame))
            }
        }
        #expect(checked >= sessions.count { $0.connect == "established" })
    }

    @Test("AUTH is where the record says")
    func authentication() async throws {
        let capture = try CaptureFrames(Samples.folder.appending(path: "auth.pcap"))
        let attempts = try await Samples.records(["Samples/auth.pcap"]).flatMap(\.auth)
        #expect(attempts.count == 13)
        for attempt in attempts {
            #expect(
                capture.frame(attempt.frame, holds: "AUTH \(attempt.mechanism)"), "frame \(attempt.frame)")
        }
    }

    @Test("A frame's number is counted in its own file")
    func severalFiles() async throws {
        for record in try await Samples.records(["Samples/delivery.pcap", "Samples/ipv6.pcap"]) {
            let alone = try await Samples.records([record.capture])
            #expect(alone.contains { $0.id == record.id && $0.firstFrame == record.firstFrame })
        }
    }

    private static func replies(of session: SessionRecord) -> [SessionRecord.Reply] {
        var replies = [session.greeting].compactMap { $0 }
        for transaction in session.transactions {
            replies += [transaction.mailReply, transaction.final].compactMap { $0 }
            for recipient in transaction.recipients {
                if let reply = recipient.rcptReply { replies.append(reply) }
                if let code = recipient.code, let text = recipient.text {
                    replies.append(
                        SessionRecord.Reply(
                            code: code, enhanced: recipient.enhanced, text: text, frame: recipient.frame))
                }
            }
        }
        return replies
    }
}
