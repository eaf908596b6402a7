import Channels
import MailSession
import Provenance
import SessionTracing
import TestSupport
import Testing

@testable import Pipeline

/// How the records of several workers become one row.
struct OrderedMergeTests {
    private func record(_ number: Int) -> MailSession {
        MailSession(
            id: "\(number)", communityID: nil, capture: "", firstFrame: 1, start: Timestamp(nanoseconds: 0),
            client: Endpoint(ip: "192.0.2.1", port: 1), server: Endpoint(ip: "192.0.2.2", port: 25))
    }

    @Test("Records come in their order, whoever has them and in whatever batches", arguments: 0..<50)
    func order(seed: UInt64) {
        var generator = SplitMix64(state: seed)
        let workers = Int.random(in: 1...5, using: &generator)
        let lanes = (0..<workers).map { _ in WorkerLane(capacity: 100) }
        var batches = lanes.map { _ in Worker.Batch(reached: SessionOrder(frames: 0, rank: 0)) }
        var expected: [String] = []
        for frame in 1...40 {
            // Each record has a place of its own: a frame belongs to one connection, and ranks tell the rest apart.
            for rank in 0..<UInt64.random(in: 0...2, using: &generator) {
                let order = SessionOrder(frames: UInt64(frame), rank: rank)
                let worker = Int.random(in: 0..<workers, using: &generator)
                expected.append("\(expected.count)")
                batches[worker].sessions.append(
                    OrderedSession(session: record(expected.count - 1), order: order))
            }
            guard Bool.random(using: &generator) else { continue }
            for worker in batches.indices {
                batches[worker].reached = SessionOrder(frames: UInt64(frame), rank: .max)
                _ = lanes[worker].records.send(batches[worker])
                batches[worker].sessions = []
            }
        }
        for worker in batches.indices {
            batches[worker].reached = .end
            batches[worker].summary = Worker.Summary(counters: TracingCounters(), files: [])
            _ = lanes[worker].records.send(batches[worker])
        }
        var merge = OrderedMerge(lanes)
        var found: [String] = []
        merge.forEachSession {
            found.append($0.id)
            return true
        }
        #expect(found == expected)
        #expect(merge.summaries.count == workers)
    }
}
