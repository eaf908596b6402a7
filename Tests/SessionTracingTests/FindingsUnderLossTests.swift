import DeliveryAnalysis
import DialogueExamples
import Foundation
import MailSession
import SecurityAudit
import TestSupport
import Testing

/// What the capture lacks takes findings away, and never adds one: but for those on the capture itself.
struct FindingsUnderLossTests {
    /// Frames, and what they are.
    struct Traffic: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let frames: [Frame]
    }

    /// The findings above `info`, in no order: each session's own with its ends, those of several sessions without.
    private func findings(in frames: [Frame]) -> Set<String> {
        var causes = CauseAssignment()
        var follower = AuditFollower()
        var found: Set<String> = []
        for session in trace(frames, options: .few) {
            var session = session
            causes.assign(to: &session)
            let own = SessionChecks.findings(in: session).map(\.id)
            follower.audit(&session)
            let isReset = session.closedBy == .clientRST || session.closedBy == .serverRST
            for finding in session.findings where finding.severity > .info {
                // The record does not hold a reset against what was acknowledged: what was lost right before it is not missed.
                if isReset, finding.id == "connection-lost" { continue }
                found.insert(own.contains(finding.id) ? "\(finding.id) \(session.client)" : finding.id)
            }
        }
        return found
    }

    private func check(_ frames: [Frame], _ variants: [(name: String, frames: [Frame])]) {
        let whole = findings(in: frames)
        var failures = 0
        for variant in variants {
            let invented = findings(in: variant.frames).subtracting(whole)
            guard !invented.isEmpty else { continue }
            failures += 1
            if failures <= 3 { Issue.record("\(variant.name): \(invented.sorted().joined(separator: ", "))") }
        }
        #expect(failures == 0, "of \(variants.count) variants")
    }

    /// The frames with any one missing, ended and begun at any place, of one direction, and cut to many lengths.
    private func damaged(_ frames: [Frame]) -> [(name: String, frames: [Frame])] {
        var variants: [(name: String, frames: [Frame])] = []
        // All of them where there are few, and always the first ones.
        let step = max(1, frames.count / 25)
        for index in Array(frames.indices.prefix(12)) + Array(stride(from: 12, to: frames.count, by: step)) {
            variants.append(
                ("frame \(index + 1) lost", Array(frames[..<index] + frames[(index + 1)...])))
            variants.append(("ends before frame \(index + 1)", Array(frames[..<index])))
            variants.append(("begins at frame \(index + 1)", Array(frames[index...])))
        }
        for length in stride(from: 54, through: 120, by: 11) {
            let cut = frames.map { frame in
                var cut = frame
                cut.bytes = Array(frame.bytes.prefix(length))
                return cut
            }
            variants.append(("snaplen \(length)", cut))
        }
        var random = SplitMix64(state: UInt64(frames.count))
        for round in 0..<16 {
            let rate = Int.random(in: 2...20, using: &random)
            let kept = frames.filter { _ in Int.random(in: 0..<rate, using: &random) > 0 }
            variants.append(("loss \(round), one of \(rate)", kept))
        }
        // IPv4 over Ethernet: the clients of all these have the higher port.
        for (name, isWanted) in [("client", true), ("server", false)] {
            let kept = frames.filter { frame in
                guard frame.bytes.count >= 54, frame.bytes[12] == 8, frame.bytes[13] == 0 else {
                    return false
                }
                let ports = (frame.bytes[34], frame.bytes[36])
                return (ports.0 > ports.1) == isWanted
            }
            variants.append(("\(name) only", kept))
        }
        return variants
    }

    @Test("A loss in a dialogue adds no finding", arguments: Dialogue.all)
    func dialogues(_ dialogue: Dialogue) {
        let frames = dialogue.frames()
        let all = LossTests.losses(in: dialogue, seed: UInt64(dialogue.description.utf8.count))
        let losses = stride(from: 0, to: all.count, by: 9).map { index in
            let loss = all[index]
            return (
                name: "client \(loss.client), server \(loss.server) lost",
                frames: dialogue.frames(lostOfClient: loss.client, lostOfServer: loss.server)
            )
        }
        check(frames, damaged(frames) + losses)
    }

    @Test(
        "A loss in a dialogue that is against the rules adds no other finding",
        arguments: IrregularityTests.examples.indices)
    func irregularities(_ index: Int) {
        var wire = Wire()
        wire.handshake()
        for turn in IrregularityTests.examples[index].turns {
            wire.send(turn.bytes, fromClient: turn.isClient)
        }
        wire.close()
        check(wire.frames, damaged(wire.frames))
    }

    @Test("A loss in smuggled mail adds no other finding", arguments: IrregularityTests.lenientEnds.indices)
    func smuggling(index: Int) {
        let end = IrregularityTests.lenientEnds[index].octets
        var wire = Wire()
        wire.handshake()
        let text = "S: 1\r\n\r\na" + end + "MAIL FROM:<m@x.org>\r\nRSET\r\n.\r\n"
        let turns: [Dialogue.Turn] =
            .opening + .envelope("a@x.org", "b@y.org") + [
                .c("DATA"), .s("354 go"), .raw(text), .s("250 one"),
            ] + .quit
        for turn in turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        wire.close()
        check(wire.frames, damaged(wire.frames))
    }

    /// Real traffic over Ethernet.
    static let samples: [Traffic] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples")
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        // What is incomplete as it is may show more when more of it is gone.
        let whole = files.filter { $0.pathExtension == "pcap" && $0.lastPathComponent != "loss.pcap" }
        return whole.sorted { $0.path < $1.path }.compactMap { file in
            guard let data = try? Data(contentsOf: file), let frames = [Frame](capture: [UInt8](data)) else {
                return nil
            }
            return Traffic(testDescription: file.lastPathComponent, frames: frames)
        }
    }()

    @Test("Real traffic is at hand")
    func hasSamples() {
        #expect(Self.samples.count > 15)
    }

    @Test("A loss in real traffic adds no finding", arguments: samples)
    func realTraffic(_ traffic: Traffic) {
        check(traffic.frames, damaged(traffic.frames))
    }
}

extension [Frame] {
    /// The frames of a classic capture, little-endian, of Ethernet; nil where it is another one.
    init?(capture: [UInt8]) {
        func number(_ offset: Int) -> Int {
            (0..<4).reduce(0) { $0 | Int(capture[offset + $1]) << (8 * $1) }
        }
        guard capture.count >= 24, number(0) == 0xA1B2_C3D4, number(20) == 1 else { return nil }
        self = []
        var offset = 24
        while offset + 16 <= capture.count {
            let length = number(offset + 8)
            var frame = Frame(
                [UInt8](capture[offset + 16..<offset + 16 + length]),
                at: Int64(number(offset)) * 1_000_000_000 + Int64(number(offset + 4)) * 1000)
            frame.length = number(offset + 12)
            append(frame)
            offset += 16 + length
        }
    }
}
