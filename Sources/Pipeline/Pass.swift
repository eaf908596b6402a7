internal import CaptureReading
internal import SessionTracing

/// All machines that a frame goes through, in one thread.
struct Pass: ~Copyable {
    private(set) var tracer: SessionTracer
    private var judge: SessionJudge
    private(set) var follower: SessionFollower
    /// Whether the view still takes records.
    private(set) var goesOn = true

    init(_ recipe: PassRecipe) {
        tracer = recipe.makeTracer(for: .all)
        judge = recipe.makeJudge()
        follower = recipe.makeFollower()
    }

    /// Takes a frame, and hands over the records of the sessions that end with it.
    mutating func receive(_ bytes: Span<UInt8>, _ header: FrameHeader, _ take: SessionTaker) {
        tracer.receive(
            bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
            stamp: header.stamp
        ) { session, _ in
            guard goesOn else { return }
            judge.judge(&session)
            goesOn = follower.follow(&session, take)
        }
    }

    /// Takes the name of a further capture.
    mutating func add(capture name: String) {
        tracer.add(capture: name)
    }

    /// Takes a key log that a capture holds.
    mutating func receive(keyLog text: Span<UInt8>) {
        tracer.learn(keyLog: text)
    }

    /// Ends the sessions that are still open.
    mutating func finish(_ take: SessionTaker) {
        guard goesOn else { return }
        tracer.finish { session, _ in
            guard goesOn else { return }
            judge.judge(&session)
            goesOn = follower.follow(&session, take)
        }
    }
}
